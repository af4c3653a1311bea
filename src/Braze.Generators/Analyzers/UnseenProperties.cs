using Braze.Generators.Diagnostics;
using Braze.Generators.Properties;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers;

/// <summary>
/// BRZ0015: properties that another source generator adds. No generator sees what another one adds, and the analyzer sees all of it: what
/// the campaign has by now, and what is in its generated file.
/// </summary>
internal sealed class UnseenProperties
{
    private readonly INamedTypeSymbol _campaign;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _isGenerated;
    private readonly INamedTypeSymbol? _overrides;
    private readonly INamedTypeSymbol? _json;

    private UnseenProperties(INamedTypeSymbol campaign, CancellationToken cancellationToken)
    {
        _campaign = campaign;
        _cancellationToken = cancellationToken;
        _isGenerated = campaign.GetMembers(KnownNames.Generated.SendAsync).Any(GeneratedMember.Is);
        _overrides = campaign.GetTypeMembers(KnownNames.Generated.Overrides).FirstOrDefault();
        _json = campaign.GetTypeMembers(KnownNames.Generated.Json).FirstOrDefault();
    }

    /// <summary>Reports those of a campaign, and of the objects in it.</summary>
    public static void Report(INamedTypeSymbol campaign, IEnumerable<ITypeSymbol> types, IProblems problems, CancellationToken cancellationToken)
    {
        var unseen = new UnseenProperties(campaign, cancellationToken);
        var reported = new HashSet<Location>();
        foreach (INamedTypeSymbol type in types.OfType<INamedTypeSymbol>().Where(static type => type.TypeKind != TypeKind.Enum))
        {
            bool isCampaign = SymbolEqualityComparer.Default.Equals(type, campaign);
            foreach (DeclaredProperty property in PropertyList.Of(type))
            {
                if (!unseen.IsOfAnother(property.Symbol) || (isCampaign ? unseen.IsInFile(property) : unseen.IsInFile(property, type)))
                {
                    continue;
                }

                // A property whose type another generator makes is one report, and not one more for each of that type's.
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

    /// <summary>Whether another generator makes a property, or its type. One that is in the file all the same comes from an earlier build.</summary>
    private bool IsOfAnother(IPropertySymbol property) => IsOfAnother((ISymbol)property) || IsOfAnother(property.Type);

    private bool IsOfAnother(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsOfAnother(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } named => IsOfAnother((ISymbol)named) || named.TypeArguments.Any(IsOfAnother),
        _ => IsOfAnother((ISymbol)type),
    };

    private bool IsOfAnother(ISymbol symbol) =>
        !symbol.DeclaringSyntaxReferences.IsEmpty && symbol.DeclaringSyntaxReferences.All(reference => GeneratedFile.Is(reference.SyntaxTree, _cancellationToken));

    /// <summary>Whether a property of the campaign is written: then there is an override for it.</summary>
    private bool IsInFile(DeclaredProperty property) => _isGenerated && _overrides?.GetMembers(property.Name).IsEmpty is false;

    /// <summary>Whether a property of an object is written: then the method that writes the object names it.</summary>
    private bool IsInFile(DeclaredProperty property, ITypeSymbol type) => _isGenerated && _json is not null && _json.GetMembers().OfType<IMethodSymbol>()
        .Where(method => method.Parameters is [_, { Type: var written }] && SymbolEqualityComparer.Default.Equals(written, type))
        .SelectMany(static method => method.DeclaringSyntaxReferences)
        .SelectMany(reference => reference.GetSyntax(_cancellationToken).DescendantNodes())
        .Any(node => node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && name == property.Name);

    private Location LocationOf(IPropertySymbol property) =>
        IsOfAnother((ISymbol)property) ? _campaign.Locations[0] : PropertyLocation.OfType(property, _campaign, _cancellationToken);
}
