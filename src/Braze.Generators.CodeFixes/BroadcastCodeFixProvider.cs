namespace Braze.Generators.CodeFixes;

/// <summary>BRZ1002 and BRZ1007: says in the call that the campaign's whole segment is meant, or all of the audience.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class BroadcastCodeFixProvider : BrazeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NobodyIsReached, RuleIds.AudienceWithoutBroadcast);

    private protected override void Register(FixScope scope)
    {
        // No tool may do that on its own: what reached nobody would reach all.
        bool hasAudience = scope.Diagnostic.Id == RuleIds.AudienceWithoutBroadcast;
        string title = hasAudience ? "Broadcast to everyone in the audience" : "Broadcast to the campaign's whole segment";
        ExpressionSyntax? place = SendExpression.At(scope)
            ?? (hasAudience && scope.Node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax around } ? around : null);
        switch (place)
        {
            case InvocationExpressionSyntax call when SendExpression.HasParameter(call, "broadcast", scope):
                scope.Offer(title, "broadcast", SendExpression.SetArgument(call, "broadcast", "true", scope), isForAPerson: true);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                scope.Offer(title, "broadcast", SendExpression.SetMember(creation, "Broadcast", "true", scope), isForAPerson: true);
                break;
        }
    }
}
