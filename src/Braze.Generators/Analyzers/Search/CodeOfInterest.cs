using Braze.Generators.Analyzers.Sites;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Analyzers.Search;

/// <summary>Selects the members to analyze: those that contain one of the names. Most code does not, so the compiler need not bind it.</summary>
internal sealed class CodeOfInterest(CampaignDeclarations declarations)
{
    /// <summary>The runtime's types that are analyzed.</summary>
    public static readonly ImmutableArray<string> RuntimeTypes = ImmutableArray.Create(
        "Recipient", "TriggerSendRequest", "UserAlias", "Attachment", "UserAttributes", "AttributeObject", "SubscriptionGroup", "PushToken",
        "GeoLocation", "Audience", "Filter");

    /// <summary>The methods that create a recipient, and that can be called without the type's name.</summary>
    private static readonly ImmutableArray<string> Factories = ImmutableArray.Create("ForExternalUserId", "ForAlias", "ForEmail", "ForBrazeId");

    private readonly WordSet _names = new(declarations.Names.Concat(RuntimeNames));

    /// <summary>The runtime's types, and the methods of the runtime and of campaigns.</summary>
    public static IEnumerable<string> RuntimeNames => RuntimeTypes.Concat(Factories).Concat(SendMethods.Names);

    /// <summary>Finds the code of a file that may use a campaign: the bodies and the initializers of members.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="within">The requested part of the file; <see langword="null"/> for the whole file.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public IEnumerable<SyntaxNode> Find(SyntaxTree tree, TextSpan? within, CancellationToken cancellationToken)
    {
        // An identifier with escapes is not found, so nothing is reported there.
        List<int> positions = _names.Find(tree.GetText(cancellationToken), cancellationToken);
        if (positions.Count == 0)
        {
            yield break;
        }

        SyntaxNode root = tree.GetRoot(cancellationToken);
        string[] aliases = root is CompilationUnitSyntax file ? [.. CampaignDeclarations.AliasesIn(file, _names.Words).Where(alias => !_names.Words.Contains(alias))] : [];
        if (aliases.Length > 0)
        {
            positions = new WordSet(_names.Words.Concat(aliases)).Find(tree.GetText(cancellationToken), cancellationToken);
        }

        int done = 0;
        foreach (int position in positions)
        {
            if (position < done)
            {
                continue;
            }

            SyntaxToken token = root.FindToken(position);
            if (!token.IsKind(SyntaxKind.IdentifierToken)
                || !token.Span.Contains(position)
                || token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
            {
                continue;
            }

            SyntaxNode whole = member is GlobalStatementSyntax ? root : member;
            foreach (SyntaxNode code in CodeOf(whole, position))
            {
                done = Math.Max(done, EndOf(whole, code));
                if (within is not { } span || span.IntersectsWith(code.Span))
                {
                    yield return code;
                }
            }
        }
    }

    /// <summary>
    /// The position at which the search continues. A member is analyzed once, and so are the header of a type and the top-level
    /// statements, which further members follow.
    /// </summary>
    private static int EndOf(SyntaxNode member, SyntaxNode code) => member switch
    {
        TypeDeclarationSyntax => code.Span.End,
        CompilationUnitSyntax unit => unit.Members.Last(static statement => statement is GlobalStatementSyntax).Span.End,
        _ => member.Span.End,
    };

    private static IEnumerable<SyntaxNode> CodeOf(SyntaxNode member, int position) => member switch
    {
        BaseMethodDeclarationSyntax or CompilationUnitSyntax => [member],
        BasePropertyDeclarationSyntax property => CodeOf(property),
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Initializer).OfType<SyntaxNode>(),
        TypeDeclarationSyntax { BaseList: { } bases } => bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().Where(call => call.Span.Contains(position)),
        _ => [],
    };

    private static IEnumerable<SyntaxNode> CodeOf(BasePropertyDeclarationSyntax property)
    {
        foreach (AccessorDeclarationSyntax accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
            {
                yield return accessor;
            }
        }

        if (((property as PropertyDeclarationSyntax)?.ExpressionBody ?? (property as IndexerDeclarationSyntax)?.ExpressionBody) is { } body)
        {
            yield return body;
        }

        if ((property as PropertyDeclarationSyntax)?.Initializer is { } initializer)
        {
            yield return initializer;
        }
    }
}
