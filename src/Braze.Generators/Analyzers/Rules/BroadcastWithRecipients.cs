using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1003: a broadcast has no recipients.</summary>
internal sealed class BroadcastWithRecipients() : BroadcastConflict(Descriptor, MoreThanOneIdentifier.Parameters.Add("recipients"), "Recipients")
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1003",
        RuleCategories.Call,
        "A broadcast has recipients",
        "'{0}' is given together with 'broadcast: true', which messages the campaign's whole segment, and Braze accepts only one of them; remove one",
        DiagnosticSeverity.Error);
}
