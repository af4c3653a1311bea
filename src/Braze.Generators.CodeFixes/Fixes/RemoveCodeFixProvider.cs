using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ1009, BRZ1010 and BRZ1012: removes an argument or element that has no effect, or an unwanted one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveCodeFixProvider() : BrazeCodeFixProvider(RuleIds.UserCannotBeCreated, RuleIds.InvalidSendId, RuleIds.SameRecipientTwice)
{
    private const string ExistingOnly = "Message existing users only: remove 'SendToExistingOnly'";

    private protected override void Register(FixScope scope)
    {
        Location here = scope.Diagnostic.Location;
        Location? other = scope.Diagnostic.AdditionalLocations is [var first, ..] ? first : null;
        switch (scope.Diagnostic.Id, scope.Kind)
        {
            case (RuleIds.UserCannotBeCreated, UserCannotBeCreated.FlagHere):
                scope.OfferRemoval(ExistingOnly, "existing", here);
                break;
            case (RuleIds.UserCannotBeCreated, UserCannotBeCreated.FlagBeside) when other is not null:
                scope.OfferRemoval(ExistingOnly, "existing", other);
                break;
            case (RuleIds.InvalidSendId, InvalidSendId.Remove):
                scope.OfferRemoval("Send without a send ID", "sendId", here);
                break;
            case (RuleIds.SameRecipientTwice, _) when other is not null
                && Removal.FindNode(scope, other) is { } earlier
                && Removal.FindNode(scope, here) is { } later
                && AreTogether(earlier, later):
                scope.OfferRemoval("Keep the last, as Braze does", "last", [earlier]);
                scope.OfferRemoval("Keep the first", "first", [later]);
                break;
        }
    }

    /// <summary>
    /// Whether two elements are always in the same list. One of two statements can run without the other, unless the statements are
    /// consecutive.
    /// </summary>
    private static bool AreTogether(SyntaxNode earlier, SyntaxNode later) =>
        earlier.Parent == later.Parent
        && (earlier is not StatementSyntax || (earlier.Parent is BlockSyntax { Statements: var statements } && statements.IndexOf((StatementSyntax)earlier) + 1 == statements.IndexOf((StatementSyntax)later)));
}
