using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1009: a user is created only from attributes, and never for an alias.</summary>
internal sealed class UserCannotBeCreated() : Rule(Descriptor, DiagnosticSeverity.Warning)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1009",
        RuleCategories.Call,
        "A user cannot be created from the recipient",
        "'SendToExistingOnly = false' creates the user first, and this recipient {0}; {1}",
        DiagnosticSeverity.Error);

    /// <summary>The kind when the diagnostic is on the flag.</summary>
    public const string FlagHere = "Flag";

    /// <summary>The kind when the diagnostic is on the attributes of a recipient with the flag.</summary>
    public const string FlagBeside = "Attributes";

    private const string Flag = "SendToExistingOnly";

    /// <summary>Reports a recipient for an alias where both are written, and every other recipient where it is sent.</summary>
    protected override Diagnostic? Analyze(Site site) => site switch
    {
        CreationSite { Type: "Recipient" } made when IsForAlias(made.Objects) && ReferenceEquals(LastOwner(made.Objects[0]), made.Creation) => ReportAlias(made.Objects),
        RecipientSite { Recipients: var recipients } sent when recipients.All(static recipient => recipient.Is(Flag, false)) =>
            IsForAlias(recipients) ? LastOwner(recipients[0]) is ISimpleAssignmentOperation ? ReportAlias(recipients) : null
            : recipients.All(static recipient => recipient.HasNo("Attributes"))
                ? ReportAt(recipients, Flag, null, new(DiagnosticSeverity.Error, "has no attributes, which Braze needs to create it", "set 'Attributes', or remove it", FlagHere))
            : recipients.All(recipient => recipient.Find("Attributes") is { IsShared: false } attributes && IsEmpty(attributes.Value, sent.View))
                ? ReportAt(
                    recipients,
                    "Attributes",
                    Flag,
                    new(DiagnosticSeverity.Warning, "has empty attributes, from which Braze creates no usable user", "set at least one, or remove 'SendToExistingOnly'", FlagBeside))
            : null,
        _ => null,
    };

    private static bool IsForAlias(ImmutableArray<ObjectFacts> recipients) =>
        recipients.All(static recipient => recipient.Is(Flag, false) && recipient.Has("UserAlias"));

    /// <summary>Gets the operation that sets the later one of the two.</summary>
    private static IOperation LastOwner(ObjectFacts recipient) =>
        (recipient.Find(Flag)!.Syntax.SpanStart > recipient.Find("UserAlias")!.Syntax.SpanStart ? recipient.Find(Flag)! : recipient.Find("UserAlias")!).Owner;

    private Diagnostic? ReportAlias(ImmutableArray<ObjectFacts> recipients) => ReportAt(
        recipients, Flag, "UserAlias", new(DiagnosticSeverity.Error, "is identified by an alias, for which Braze creates no user", "remove it", FlagHere));

    private static bool IsEmpty(IOperation attributes, Viewpoint view) => ValueFacts.Possibilities(attributes, view).All(value =>
        value is IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: var initializer }
        && value.Type.Is(KnownNames.Namespace, "UserAttributes")
        && (initializer?.Initializers.IsEmpty ?? true));

    private Diagnostic? ReportAt(ImmutableArray<ObjectFacts> recipients, string place, string? other, Verdict verdict) => Report(
        ObjectFacts.AreGivenAtOnePlace(recipients, Flag) ? verdict : verdict with { Kind = null },
        recipients[0].Find(place)!.Syntax,
        other is null ? null : recipients[0].Find(other)!.Syntax);
}
