using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes;

/// <summary>BRZ1009, BRZ1010 and BRZ1012: takes away what does nothing, or does harm, where it stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveCodeFixProvider : BrazeCodeFixProvider
{
    private const string ExistingOnly = "Message existing users only: remove 'SendToExistingOnly'";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.UserCannotBeMade,
        RuleIds.SendIdCannotBe,
        RuleIds.SameRecipientTwice);

    private protected override void Register(FixScope scope)
    {
        Location here = scope.Diagnostic.Location;
        Location? other = scope.Diagnostic.AdditionalLocations is [var first, ..] ? first : null;
        string? kind = scope.Diagnostic.Properties.TryGetValue(Finding.KindKey, out string? text) ? text : null;
        switch (scope.Diagnostic.Id, kind)
        {
            case (RuleIds.UserCannotBeMade, UserCannotBeMade.FlagHere):
                Removal.Offer(scope, ExistingOnly, "existing", here);
                break;
            case (RuleIds.UserCannotBeMade, UserCannotBeMade.FlagBeside) when other is not null:
                Removal.Offer(scope, ExistingOnly, "existing", other);
                break;
            case (RuleIds.SendIdCannotBe, SendIdCannotBe.Remove):
                Removal.Offer(scope, "Send without a send id", "sendId", here);
                break;
            case (RuleIds.SameRecipientTwice, _) when other is not null
                && Removal.NodeAt(scope, other) is { } earlier
                && Removal.NodeAt(scope, here) is { } later
                && AreSideBySide(earlier, later):
                Removal.Offer(scope, "Keep the last, as Braze does", "last", earlier.GetLocation());
                Removal.Offer(scope, "Keep the first", "first", later.GetLocation());
                break;
        }
    }

    /// <summary>Whether two elements are in one list whatever happens. Of two statements the one may run without the other, unless nothing is in between.</summary>
    private static bool AreSideBySide(SyntaxNode earlier, SyntaxNode later) =>
        earlier.Parent == later.Parent
        && (earlier is not StatementSyntax || (earlier.Parent is BlockSyntax { Statements: var statements } && statements.IndexOf((StatementSyntax)earlier) + 1 == statements.IndexOf((StatementSyntax)later)));
}
