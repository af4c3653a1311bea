using Braze.Generators.Models;

namespace Braze.Generators.Values;

/// <summary>The models of types that a campaign is made of, each once, with the index by which values refer to it.</summary>
/// <typeparam name="T">The kind of model.</typeparam>
/// <param name="comparer">What makes two types one.</param>
internal sealed class ModelTable<T>(SymbolEqualityComparer comparer)
    where T : class, IEquatable<T>
{
    /// <summary>None as long as it is empty, as it is for most campaigns; few where it is not.</summary>
    private List<ITypeSymbol>? _types;

    private List<T>? _models;

    /// <summary>The types, in the order of the models.</summary>
    public IEnumerable<ITypeSymbol> Types => _types ?? Enumerable.Empty<ITypeSymbol>();

    public EquatableArray<T> Models => _models is null ? default : new EquatableArray<T>(_models.ToImmutableArray());

    public T this[int index]
    {
        get => _models![index];
        set => _models![index] = value;
    }

    public int? IndexOf(ITypeSymbol type)
    {
        for (int i = 0; i < _types?.Count; i++)
        {
            if (comparer.Equals(_types[i], type))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Takes the next index for a type whose model is not known yet.</summary>
    public int Reserve(ITypeSymbol type)
    {
        _types ??= new List<ITypeSymbol>(1);
        _models ??= new List<T>(1);
        _types.Add(type);
        _models.Add(null!);
        return _models.Count - 1;
    }
}
