using Braze.Generators.Diagnostics;
using Braze.Generators.Properties;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers.Reports;

/// <summary>
/// BRZ0015: properties that another source generator adds. A generator does not see the output of other generators. The analyzer
/// sees all of it, and compares the campaign's properties with its generated file.
/// </summary>
internal sealed class UnseenProperties
{
    private readonly INamedTypeSymbol _campaign;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _isGenerated;
    private readonly IMethodSymbol? _writer;
    private readonly INamedTypeSymbol? _json;

    private UnseenProperties(INamedTypeSymbol campaign, CancellationToken cancellationToken)
    {
        _campaign = campaign;
        _cancellationToken = cancellationToken;
        _isGenerated = campaign.GetMembers(KnownNames.Generated.SendAsync).Any(GeneratedMember.Is);

        // Not found by its name, which begins with the generated file's alias for the runtime.
        _writer = campaign.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(static method =>
            method.ExplicitInterfaceImplementations is [{ Name: KnownNames.Generated.WriteTo } implemented]
            && implemented.ContainingType.ToDisplayString() == KnownNames.TriggerPropertiesInterface);
        _json = campaign.GetTypeMembers(KnownNames.Generated.Json).FirstOrDefault();
    }

    /// <summary>Reports the properties of a campaign and of its nested objects.</summary>
    public static void Report(INamedTypeSymbol campaign, IEnumerable<ITypeSymbol> types, IProblems problems, CancellationToken cancellationToken)
    {
        var unseen = new UnseenProperties(campaign, cancellationToken);
        var reported = new HashSet<Location>();
        foreach (INamedTypeSymbol type in types.OfType<INamedTypeSymbol>().Where(static type => type.TypeKind != TypeKind.Enum))
        {
            bool isCampaign = SymbolEqualityComparer.Default.Equals(type, campaign);
            foreach (DeclaredProperty property in PropertyList.Find(type))
            {
                if (!unseen.IsFromAnotherGenerator(property.Symbol) || (isCampaign ? unseen.IsInFile(property) : unseen.IsInFile(property, type)))
                {
                    continue;
                }

                // A property whose type another generator declares is reported once, and not again for each property of that type.
                Location location = isCampaign ? unseen.LocationOf(property.Symbol) : PropertyLocation.LeadingTo(type, campaign, cancellationToken);
                if (!isCampaign && !reported.Add(location))
                {
                    continue;
                }

                reported.Add(location);
                problems.Add(
                    DeclarationRules.PropertyIsNotSeen,
                    () => location,
                    isCampaign ? property.Name : $"{type.Name}.{property.Name}",
                    unseen._isGenerated ? "it is not sent" : $"no code is generated for '{campaign.Name}'");
            }
        }
    }

    /// <summary>
    /// Whether another generator declares a property or its type. If such a property is in the generated file, it comes from an
    /// earlier build.
    /// </summary>
    private bool IsFromAnotherGenerator(IPropertySymbol property) => IsFromAnotherGenerator((ISymbol)property) || IsFromAnotherGenerator(property.Type);

    private bool IsFromAnotherGenerator(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsFromAnotherGenerator(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } named => IsFromAnotherGenerator((ISymbol)named) || named.TypeArguments.Any(IsFromAnotherGenerator),
        _ => IsFromAnotherGenerator((ISymbol)type),
    };

    private bool IsFromAnotherGenerator(ISymbol symbol) =>
        !symbol.DeclaringSyntaxReferences.IsEmpty && symbol.DeclaringSyntaxReferences.All(reference => GeneratedFile.Is(reference.SyntaxTree, _cancellationToken));

    /// <summary>Whether a property of the campaign is written: the generated method that writes the campaign names it.</summary>
    private bool IsInFile(DeclaredProperty property) => _isGenerated && _writer is not null && Names(_writer, property.Name);

    /// <summary>Whether a property of an object is written: the generated method that writes the object names it.</summary>
    private bool IsInFile(DeclaredProperty property, ITypeSymbol type) => _isGenerated && _json is not null && _json.GetMembers().OfType<IMethodSymbol>()
        .Any(method => method.Parameters is [_, { Type: var written }] && SymbolEqualityComparer.Default.Equals(written, type) && Names(method, property.Name));

    /// <summary>Whether a generated method reads a property, and not only its key or a type with the same name.</summary>
    private bool Names(IMethodSymbol method, string property) => method.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax(_cancellationToken).DescendantNodes(static node => node is not (LambdaExpressionSyntax or TypeSyntax)))
        .Any(node => node is IdentifierNameSyntax { Identifier.ValueText: var name } && name == property && node.Parent switch
        {
            NameSyntax => false,
            MemberAccessExpressionSyntax access => access.Name == node && access.Expression is not IdentifierNameSyntax { Identifier.ValueText: KnownNames.Generated.Json },
            _ => true,
        });

    private Location LocationOf(IPropertySymbol property) =>
        IsFromAnotherGenerator((ISymbol)property) ? _campaign.Locations[0] : PropertyLocation.OfType(property, _campaign, _cancellationToken);
}
