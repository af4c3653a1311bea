using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// BRZ1004: a recipient has an identifier. It is reported where the recipient is sent, because an identifier can be added until
/// then.
/// </summary>
internal sealed class RecipientWithoutIdentifier() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1004",
        RuleCategories.Call,
        "A recipient has no identifier",
        "This recipient has no identifier, so Braze refuses the request; set ExternalUserId, UserAlias, Email or BrazeId",
        DiagnosticSeverity.Error);

    public override IEnumerable<Diagnostic> AnalyzeAll(Site site) => site switch
    {
        ElementSite { Element: var element } when ValueFacts.IsAbsent(element.Value, element.View) => [Report(element.Value.Syntax)],
        RecipientSite sent when sent.Recipients.All(static recipient => MoreThanOneIdentifier.Properties.All(recipient.HasNo)) =>
            sent.Places.Select(place => Report(Operand.Unwrap(place).Syntax)),
        _ => [],
    };
}
