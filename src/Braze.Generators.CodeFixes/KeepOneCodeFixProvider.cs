using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes;

/// <summary>BRZ1001, BRZ1003 and BRZ1011: of things that exclude each other, keeps one and takes the others away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class KeepOneCodeFixProvider : BrazeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.MoreThanOneIdentifier, RuleIds.BroadcastWithRecipients, RuleIds.BroadcastWithAttachments);

    private protected override void Register(FixScope scope)
    {
        if (!scope.Diagnostic.Properties.TryGetValue(Exclusion.NamesKey, out string? text) || text is null)
        {
            return;
        }

        string[] names = text.Split(';');
        Location[] places = [scope.Diagnostic.Location, .. scope.Diagnostic.AdditionalLocations];
        SyntaxNode?[] nodes = [.. places.Select(place => Removal.NodeAt(scope, place))];

        if (scope.Diagnostic.Id == RuleIds.BroadcastWithRecipients)
        {
            Offer(scope, $"Send to the recipients: remove '{names[0]}'", "recipients", nodes.Take(1));
            Offer(scope, $"Broadcast to the whole segment: remove {Quote(names.Skip(1))}", "broadcast", nodes.Skip(1));
            return;
        }

        if (scope.Diagnostic.Id == RuleIds.BroadcastWithAttachments)
        {
            Offer(scope, $"Broadcast without them: remove {Quote(names.Skip(1))}", "broadcast", nodes.Skip(1));
            Offer(scope, $"Keep the attachments: remove '{names[0]}'", "attachments", nodes.Take(1));
            return;
        }

        // In the order in which they stand in the code.
        foreach (int kept in Enumerable.Range(0, names.Length).OrderBy(index => places[index].SourceSpan.Start))
        {
            Offer(scope, $"Keep '{names[kept]}'", names[kept], nodes.Where((_, index) => index != kept));
        }
    }

    private static void Offer(FixScope scope, string title, string key, IEnumerable<SyntaxNode?> nodes)
    {
        SyntaxNode[] removed = [.. nodes.OfType<SyntaxNode>()];
        if (removed.Length == nodes.Count())
        {
            scope.Offer(title, key, Removal.Remove(scope, removed));
        }
    }

    private static string Quote(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"'{name}'"));
}
