using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1011: a broadcast has no attachments.</summary>
internal sealed class BroadcastWithAttachments() : BroadcastConflict(Descriptor, ImmutableArray.Create("attachments"), "Attachments")
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1011",
        RuleCategories.Call,
        "A broadcast has attachments",
        "'{0}' is given together with 'broadcast: true', and Braze refuses a broadcast with attachments; send to recipients, or remove the attachments",
        DiagnosticSeverity.Error);
}
