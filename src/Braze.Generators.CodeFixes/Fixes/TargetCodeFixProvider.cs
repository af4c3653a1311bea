namespace Braze.Generators.CodeFixes;

/// <summary>
/// BRZ1002, BRZ1004 and BRZ1007: says who is messaged. One provider for all ways, since the editor shows those of several in any order,
/// and the broadcast has to be the last.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TargetCodeFixProvider : BrazeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.NobodyIsReached, RuleIds.RecipientWithoutIdentifier, RuleIds.AudienceWithoutBroadcast);

    private protected override void Register(FixScope scope)
    {
        if ((SendExpression.At(scope) ?? CallOfAudience(scope)) is not { } place)
        {
            return;
        }

        NamedRecipient.Offer(scope, place);
        if (scope.Diagnostic.Id != RuleIds.RecipientWithoutIdentifier && !TargetSyntax.IsGiven(place, scope))
        {
            OfferBroadcast(scope, place);
        }
    }

    /// <summary>The call whose audience is reported.</summary>
    private static InvocationExpressionSyntax? CallOfAudience(FixScope scope) => scope.Diagnostic.Id == RuleIds.AudienceWithoutBroadcast
        ? scope.Node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as InvocationExpressionSyntax
        : null;

    private static void OfferBroadcast(FixScope scope, ExpressionSyntax place)
    {
        string title = scope.Diagnostic.Id == RuleIds.AudienceWithoutBroadcast ? "Broadcast to everyone in the audience" : "Broadcast to the campaign's whole segment";
        switch (place)
        {
            case InvocationExpressionSyntax call when SendExpression.HasParameter(call, "broadcast", scope):
                scope.OfferToReachMore(title, "broadcast", SendExpression.SetArgument(call, "broadcast", "true", scope));
                break;
            case BaseObjectCreationExpressionSyntax creation:
                scope.OfferToReachMore(title, "broadcast", SendExpression.SetMember(creation, "Broadcast", "true", scope));
                break;
        }
    }
}
