namespace Braze.Generators.CodeFixes;

/// <summary>BRZ1002: says in the call that the campaign's whole segment is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class BroadcastCodeFixProvider : BrazeCodeFixProvider
{
    private const string Title = "Broadcast to the campaign's whole segment";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NobodyIsReached);

    private protected override void Register(FixScope scope)
    {
        switch (SendExpression.At(scope))
        {
            case InvocationExpressionSyntax call when SendExpression.HasParameter(call, "broadcast", scope):
                scope.Offer(Title, "broadcast", SendExpression.SetArgument(call, "broadcast", "true", scope));
                break;
            case BaseObjectCreationExpressionSyntax creation:
                scope.Offer(Title, "broadcast", SendExpression.SetMember(creation, "Broadcast", "true", scope));
                break;
        }
    }
}
