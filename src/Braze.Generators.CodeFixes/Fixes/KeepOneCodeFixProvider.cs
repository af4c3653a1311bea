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
        (string Name, Location Place)[] all = [.. names.Zip(scope.Diagnostic.AdditionalLocations.Prepend(scope.Diagnostic.Location), static (name, place) => (name, place))];
        string[] others = [.. names.Distinct().Skip(1)];
        switch (scope.Diagnostic.Id)
        {
            case RuleIds.BroadcastWithRecipients:
                Offer($"Send to the recipients: remove '{names[0]}'", "recipients", name => name == names[0]);
                Offer($"Broadcast to the whole segment: remove {Quote(others)}", "broadcast", others.Contains, RepairChoice.ReachesMore);
                break;
            case RuleIds.BroadcastWithAttachments:
                // Whether all get a message that lacks what they were promised, or fewer get all of it, the code does not say.
                Offer($"Keep the attachments: remove '{names[0]}'", "attachments", name => name == names[0], RepairChoice.ForAPerson);
                Offer($"Broadcast without them: remove {Quote(others)}", "broadcast", others.Contains, RepairChoice.ReachesMore);
                break;
            default:
                // In the order in which they stand in the code. Two identifiers are meant to be those of one user; a list has others in it,
                // of whom a tool would drop some without a word.
                RepairChoice byWhom = names.Contains("recipients") ? RepairChoice.ForAPerson : RepairChoice.Certain;
                foreach (string kept in all.OrderBy(static given => given.Place.SourceSpan.Start).Select(static given => given.Name).Distinct())
                {
                    Offer($"Keep '{kept}'", kept, name => name != kept, byWhom);
                }

                break;
        }

        void Offer(string title, string key, Func<string, bool> isRemoved, RepairChoice choice = RepairChoice.Certain)
        {
            SyntaxNode?[] removed = [.. all.Where(given => isRemoved(given.Name)).Select(given => Removal.NodeAt(scope, given.Place))];
            if (Array.TrueForAll(removed, static node => node is not null))
            {
                Removal.Offer(scope, title, key, [.. removed.SelectMany(static node => WithPrioritization(node!))], choice);
            }
        }
    }

    /// <summary>An address goes with the prioritization beside it, which applies to nothing else.</summary>
    private static IEnumerable<SyntaxNode> WithPrioritization(SyntaxNode removed) =>
        removed is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Email" }, Parent: InitializerExpressionSyntax list }
        && list.Expressions.FirstOrDefault(static member => member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Prioritization" } })
            is { } prioritization
            ? [removed, prioritization]
            : [removed];

    private static string Quote(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"'{name}'"));
}
