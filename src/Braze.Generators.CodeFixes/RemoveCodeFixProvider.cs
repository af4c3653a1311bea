using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes;

/// <summary>
/// BRZ1008, BRZ1009, BRZ1010, BRZ1012 and BRZ1018: takes away what does nothing, or does harm, where it stands.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveCodeFixProvider : BrazeCodeFixProvider
{
    private const string SendToExistingOnly = "SendToExistingOnly";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.PrioritizationDoesNotFit,
        RuleIds.UserCannotBeMade,
        RuleIds.SendIdCannotBe,
        RuleIds.SameRecipientTwice,
        RuleIds.AttributeCannotBe);

    private protected override void Register(FixScope scope)
    {
        Location here = scope.Diagnostic.Location;
        Location? other = scope.Diagnostic.AdditionalLocations is [var first, ..] ? first : null;
        string? kind = scope.Diagnostic.Properties.TryGetValue(Finding.KindKey, out string? text) ? text : null;
        switch (scope.Diagnostic.Id, kind)
        {
            case (RuleIds.PrioritizationDoesNotFit, PrioritizationDoesNotFit.WithoutEmail):
                Offer(scope, "Remove 'Prioritization'", "prioritization", here);
                break;
            case (RuleIds.PrioritizationDoesNotFit, PrioritizationDoesNotFit.Repeated):
                Offer(scope, "Remove the repeated entry", "repeated", here);
                break;
            case (RuleIds.PrioritizationDoesNotFit, PrioritizationDoesNotFit.Pair) when other is not null:
                // The first in the list is the one that Braze would go by.
                Offer(scope, $"Keep '{TextAt(scope, other)}'", "first", here);
                Offer(scope, $"Keep '{TextAt(scope, here)}'", "second", other);
                break;
            case (RuleIds.UserCannotBeMade, _):
                Offer(scope, $"Message existing users only: remove '{SendToExistingOnly}'", "existing", IsFlag(scope, here) ? here : other ?? here);
                break;
            case (RuleIds.SendIdCannotBe, SendIdCannotBe.Remove):
                Offer(scope, "Send without a send id", "sendId", here);
                break;
            case (RuleIds.SameRecipientTwice, _) when other is not null:
                Offer(scope, "Keep the last, as Braze does", "last", other);
                Offer(scope, "Keep the first", "first", here);
                break;
            case (RuleIds.AttributeCannotBe, AttributeCannotBe.Identifier):
                Offer(scope, "Remove the identifier from the attributes", "identifier", here);
                break;
        }
    }

    private static bool IsFlag(FixScope scope, Location place) => TextAt(scope, place).Contains(SendToExistingOnly);

    private static string TextAt(FixScope scope, Location place) => scope.Text.ToString(place.SourceSpan);

    private static void Offer(FixScope scope, string title, string key, Location place)
    {
        if (Removal.NodeAt(scope, place) is { } node)
        {
            scope.Offer(title, key, Removal.Remove(scope, [node]));
        }
    }
}
