using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ1001, BRZ1003 and BRZ1011: keeps one of several arguments that exclude each other, and removes the others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class KeepOneCodeFixProvider()
    : BrazeCodeFixProvider(RuleIds.MoreThanOneIdentifier, RuleIds.BroadcastWithRecipients, RuleIds.BroadcastWithAttachments)
{
    private protected override void Register(FixScope scope)
    {
        if (!scope.Diagnostic.Properties.TryGetValue(ExclusionRule.NamesKey, out string? text) || text is null)
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
                // The code does not say whether the whole segment gets a message without the attachments, or fewer users get one with them.
                Offer($"Keep the attachments: remove '{names[0]}'", "attachments", name => name == names[0], RepairChoice.ForAPerson);
                Offer($"Broadcast without attachments: remove {Quote(others)}", "broadcast", others.Contains, RepairChoice.ReachesMore);
                break;
            default:
                // The repairs are in the order of the code. Two identifiers usually identify the same user. A list contains other
                // users, and a tool would silently drop some of them.
                RepairChoice choice = names.Contains("recipients") ? RepairChoice.ForAPerson : RepairChoice.Certain;
                foreach (string kept in all.OrderBy(static given => given.Place.SourceSpan.Start).Select(static given => given.Name).Distinct())
                {
                    Offer($"Keep '{kept}'", kept, name => name != kept, choice);
                }

                break;
        }

        void Offer(string title, string key, Func<string, bool> isRemoved, RepairChoice choice = RepairChoice.Certain)
        {
            SyntaxNode?[] removed = [.. all.Where(given => isRemoved(given.Name)).Select(given => Removal.FindNode(scope, given.Place))];
            if (Array.TrueForAll(removed, static node => node is not null))
            {
                scope.OfferRemoval(title, key, [.. removed.SelectMany(static node => WithPrioritization(node!))], choice);
            }
        }
    }

    /// <summary>Returns an email address with its prioritization, which applies only to an email address.</summary>
    private static IEnumerable<SyntaxNode> WithPrioritization(SyntaxNode removed) =>
        removed is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Email" }, Parent: InitializerExpressionSyntax initializer }
        && initializer.FindMember("Prioritization") is { } prioritization
            ? [removed, prioritization]
            : [removed];

    private static string Quote(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"'{name}'"));
}
