using Braze.Generators.Models;

namespace Braze.Generators.Values;

/// <summary>The models of the types in a campaign. Each type occurs once, and values refer to it by its index.</summary>
/// <typeparam name="T">The kind of model.</typeparam>
/// <param name="comparer">Compares the types.</param>
internal sealed class ModelTable<T>(SymbolEqualityComparer comparer)
    where T : class, IEquatable<T>
{
    private readonly List<T> _models = [];

    /// <summary>The types, in the order of the models.</summary>
    public List<ITypeSymbol> Types { get; } = [];

    public EquatableArray<T> Models => new(_models.ToImmutableArray());

    public T this[int index]
    {
        get => _models[index];
        set => _models[index] = value;
    }

    public int? IndexOf(ITypeSymbol type) => Types.FindIndex(known => comparer.Equals(known, type)) is >= 0 and int index ? index : null;

    /// <summary>Reserves the next index for a type whose model is not known yet.</summary>
    public int Reserve(ITypeSymbol type)
    {
        Types.Add(type);
        _models.Add(null!);
        return _models.Count - 1;
    }
}
