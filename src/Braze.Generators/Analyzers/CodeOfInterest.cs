using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers;

/// <summary>
/// Which members are looked at: those that say one of the names. Most code of most projects does not, and the compiler need not
/// be asked what it means.
/// </summary>
internal sealed class CodeOfInterest
{
    /// <summary>The runtime's types that are looked at.</summary>
    public static readonly ImmutableArray<string> RuntimeTypes = ImmutableArray.Create(
        "Recipient", "TriggerSendRequest", "UserAlias", "Attachment", "UserAttributes", "AttributeObject", "SubscriptionGroup", "PushToken",
        "GeoLocation", "Audience", "Filter");

    /// <summary>What makes a recipient, and may be called without naming it.</summary>
    private static readonly ImmutableArray<string> Factories = ImmutableArray.Create("ForExternalUser", "ForAlias", "ForEmail", "ForBrazeId");

    private readonly HashSet<string> _names;

    public CodeOfInterest(HashSet<string> campaigns)
    {
        _names = new HashSet<string>(campaigns, StringComparer.Ordinal);
        _names.UnionWith(RuntimeTypes);
        _names.UnionWith(Factories);
        _names.UnionWith(SendMethods.Names);
    }

    /// <summary>The operations of a member that may have to do with a campaign.</summary>
    /// <param name="member">The member's declaration; that of a field may declare others too.</param>
    /// <param name="symbol">The member.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public IEnumerable<IOperation> Find(SyntaxNode member, ISymbol symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode? code = member switch
        {
            BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax => member,
            PropertyDeclarationSyntax property => property.Initializer,
            BaseFieldDeclarationSyntax { Declaration.Variables: var variables } =>
                variables.FirstOrDefault(variable => variable.Identifier.ValueText == symbol.Name)?.Initializer,
            VariableDeclaratorSyntax variable => variable.Initializer,
            TypeDeclarationSyntax { BaseList: { } bases } => bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
            CompilationUnitSyntax unit when unit.Members.Any(SyntaxKind.GlobalStatement) => unit,
            _ => null,
        };
        if (code is null || !SaysAName(member, code) || model.GetOperation(code, cancellationToken) is not { } operation)
        {
            yield break;
        }

        yield return operation;
    }

    private bool SaysAName(SyntaxNode member, SyntaxNode code) => code switch
    {
        CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().Any(SaysAName),

        // The type of a field stands before it, and of what a property returns.
        EqualsValueClauseSyntax => SaysAName(member.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? member),
        ArrowExpressionClauseSyntax { Parent: { } property } => SaysAName(property),
        _ => SaysAName(member is AccessorDeclarationSyntax { Parent.Parent: { } property } ? property : code),
    };

    private bool SaysAName(SyntaxNode node)
    {
        foreach (SyntaxToken token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && _names.Contains(token.ValueText))
            {
                return true;
            }
        }

        return false;
    }
}
