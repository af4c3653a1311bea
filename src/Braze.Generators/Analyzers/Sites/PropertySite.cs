namespace Braze.Generators.Analyzers.Facts;

/// <summary>A place where a property that a template reads gets a value.</summary>
/// <param name="Property">The property.</param>
/// <param name="Value">The value.</param>
/// <param name="AllowsLiquid">Whether the property, or one around it, is marked to take Liquid.</param>
/// <param name="View">From where the value is judged.</param>
internal sealed record PropertySite(IPropertySymbol Property, IOperation Value, bool AllowsLiquid, Viewpoint View)
{
    private IReadOnlyCollection<IOperation>? _candidates;
    private List<IOperation>? _constants;

    /// <summary>All that the value can be and more; see <see cref="ValueFacts.Candidates"/>.</summary>
    public IReadOnlyCollection<IOperation> Candidates => _candidates ??= ValueFacts.Candidates(Value, View);

    /// <summary>The texts and numbers that are known among the candidates. Most values are none.</summary>
    public IReadOnlyCollection<IOperation> Constants => _constants ??= FindConstants();

    private List<IOperation> FindConstants()
    {
        var constants = new List<IOperation>();
        foreach (IOperation candidate in CanBeOfInterest(Value.Type) ? Candidates : [])
        {
            if (candidate.ConstantValue is { HasValue: true, Value: not null } || ValueFacts.TextOf(candidate) is not null)
            {
                constants.Add(candidate);
            }
        }

        return constants;
    }

    /// <summary>Whether a value of the type can be a text, or a number that JSON does not have: not one of the other simple types.</summary>
    private static bool CanBeOfInterest(ITypeSymbol? type) =>
        type is not { IsValueType: true, SpecialType: not (SpecialType.None or SpecialType.System_Single or SpecialType.System_Double) };
}
