using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A call to a send method that does not compile because no overload accepts its arguments.</summary>
/// <param name="Campaign">
/// The campaign that is sent; <see langword="null"/> for a call on a client, which sends the campaign of the recipients.
/// </param>
/// <param name="Recipients">The arguments that are recipients with their own properties: the syntax, and the type of those properties.</param>
internal sealed record InvalidCallSite(INamedTypeSymbol? Campaign, IReadOnlyList<(SyntaxNode Place, INamedTypeSymbol Properties)> Recipients) : Site
{
    /// <summary>Finds the call that the compiler could not bind, if it is one of a send method.</summary>
    public static InvalidCallSite? Find(IOperation invalid, KnownTypes types)
    {
        if (invalid is not { Syntax: InvocationExpressionSyntax call, SemanticModel: { } model } || ReceiverOf(call) is not { } receiver)
        {
            return null;
        }

        ITypeSymbol? type = model.GetTypeInfo(receiver).Type;
        INamedTypeSymbol? campaign = (type as INamedTypeSymbol) is { } named ? CampaignShapes.FindCampaign(named) : null;
        return campaign is null && !types.IsClient(type)
            ? null
            : new InvalidCallSite(campaign, [.. call.ArgumentList.Arguments
                .Where(static argument => argument.NameColon is null or { Name.Identifier.ValueText: "recipients" })
                .SelectMany(argument => FindRecipients(argument, argument.Expression, model, types))]);
    }

    /// <summary>Gets the expression that a send method is called on.</summary>
    private static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access when SendMethods.TakesRecipients(name) => access.Expression,
        MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } when SendMethods.TakesRecipients(name) =>
            call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    private static IEnumerable<(SyntaxNode, INamedTypeSymbol)> FindRecipients(SyntaxNode place, ExpressionSyntax value, SemanticModel model, KnownTypes types)
    {
        if (types.FindRecipientProperties(model.GetTypeInfo(value).Type) is { } properties)
        {
            return [(place, properties)];
        }

        // Elements of different types have no common type.
        return (value switch
        {
            CollectionExpressionSyntax collection => collection.Elements.SelectMany(static element => element.ChildNodes().OfType<ExpressionSyntax>()),
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
            _ => Enumerable.Empty<ExpressionSyntax>(),
        }).SelectMany(element => FindRecipients(element, element, model, types));
    }
}
