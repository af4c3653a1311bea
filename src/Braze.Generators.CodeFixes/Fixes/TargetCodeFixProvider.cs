namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>
/// BRZ1002, BRZ1004 and BRZ1007: specifies who is messaged. One provider offers all repairs, because an editor does not keep the
/// order of several providers, and the broadcast has to be the last repair in the menu.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TargetCodeFixProvider()
    : BrazeCodeFixProvider(RuleIds.RequestWithoutRecipients, RuleIds.RecipientWithoutIdentifier, RuleIds.AudienceWithoutBroadcast)
{
    private protected override void Register(FixScope scope)
    {
        if (FindPlace(scope) is not { } place)
        {
            return;
        }

        NamedRecipient.Offer(scope, place);
        if (scope.Diagnostic.Id != RuleIds.RecipientWithoutIdentifier && !TargetSyntax.IsGiven(place, scope))
        {
            OfferBroadcast(scope, place);
        }
    }

    /// <summary>
    /// The call whose method name or audience is reported, or the creation of a request or recipient that is reported;
    /// <see langword="null"/> when the object is created in another place.
    /// </summary>
    private static ExpressionSyntax? FindPlace(FixScope scope)
    {
        TextSpan span = scope.Span;
        return scope.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node switch
            {
                InvocationExpressionSyntax { Expression: var method } => method.Span.End == span.End && method.Span.Contains(span),
                BaseObjectCreationExpressionSyntax creation =>
                    (creation.Span == span || creation.NewKeyword.Span == span || (creation as ObjectCreationExpressionSyntax)?.Type.Span == span)

                    // Without recipients, the creation can also be that of a list. The oldest supported compiler finds no type for
                    // 'new()' in a collection expression.
                    && (scope.Diagnostic.Id == RuleIds.RecipientWithoutIdentifier || scope.TypeOf(creation).Is(KnownNames.Namespace, "TriggerSendRequest")),
                _ => false,
            })
            ?? (scope.Diagnostic.Id == RuleIds.AudienceWithoutBroadcast ? scope.Node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as InvocationExpressionSyntax : null);
    }

    private static void OfferBroadcast(FixScope scope, ExpressionSyntax place)
    {
        string title = scope.Diagnostic.Id == RuleIds.AudienceWithoutBroadcast ? "Broadcast to everyone in the audience" : "Broadcast to the campaign's whole segment";
        switch (place)
        {
            case InvocationExpressionSyntax call when SendExpression.HasParameter(call, "broadcast", scope):
                scope.Offer(title, "broadcast", SendExpression.SetArgument(call, "broadcast", "true", scope), RepairChoice.ReachesMore);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                scope.Offer(title, "broadcast", SendExpression.SetMember(creation, "Broadcast", "true", scope), RepairChoice.ReachesMore);
                break;
        }
    }
}
