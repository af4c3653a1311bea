using Braze.Generators.Declarations;
using Braze.Generators.Properties;

namespace Braze.Generators.CodeFixes.Editing;

/// <summary>A campaign whose overrides are used, but are not requested in its attribute.</summary>
/// <param name="CampaignName">The campaign's name.</param>
/// <param name="Document">The document with the attribute.</param>
/// <param name="Change">The change to the attribute.</param>
internal sealed record MissingOverrides(string CampaignName, DocumentId Document, TextChange Change)
{
    /// <summary>Finds the campaign that an error is about; <see langword="null"/> when there is none in source.</summary>
    public static async Task<MissingOverrides?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not IdentifierNameSyntax { Identifier.ValueText: KnownNames.Generated.Overrides } name
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || FindCampaign(name, model, cancellationToken) is not { } campaign
            || CampaignAttribute.Find(campaign) is not { } attribute
            || CampaignAttribute.HasOverrides(attribute)
            || PropertyList.Find(campaign).Count == 0)
        {
            return null;
        }

        return attribute.ApplicationSyntaxReference is { } reference
            && document.Project.Solution.GetDocument(reference.SyntaxTree) is { } declaring and not SourceGeneratedDocument
            && await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
                ? new MissingOverrides(campaign.Name, declaring.Id, CreateChange(arguments))
                : null;
    }

    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        SourceText text = await solution.GetDocument(Document)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return solution.WithDocumentText(Document, text.WithChanges(Change));
    }

    /// <summary>The type before the dot; without one, the campaign around the name.</summary>
    private static INamedTypeSymbol? FindCampaign(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode? qualifier = name.Parent switch
        {
            QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left,
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
            _ => null,
        };
        if (qualifier is not null)
        {
            return model.GetSymbolInfo(qualifier, cancellationToken).Symbol as INamedTypeSymbol;
        }

        INamedTypeSymbol? type = model.GetEnclosingSymbol(name.SpanStart, cancellationToken) is { } enclosing
            ? enclosing as INamedTypeSymbol ?? enclosing.ContainingType
            : null;
        while (type is not null && CampaignAttribute.Find(type) is null)
        {
            type = type.ContainingType;
        }

        return type;
    }

    private static TextChange CreateChange(SeparatedSyntaxList<AttributeArgumentSyntax> arguments) =>
        arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == KnownNames.Arguments.Overrides) is { } given
            ? new TextChange(given.Expression.Span, "true")
            : new TextChange(new TextSpan(arguments.Last().Span.End, 0), $", {KnownNames.Arguments.Overrides} = true");
}
