namespace Braze.Generators.Analyzers.Flow;

/// <summary>What can have happened to a local at one place: for each different path, its last value and what was done to that value since.</summary>
internal sealed class LocalPaths : IEquatable<LocalPaths>
{
    /// <summary>No path is known yet.</summary>
    public static readonly LocalPaths None = new(ImmutableArray<ImmutableArray<IOperation>>.Empty);

    /// <summary>Anything can have happened.</summary>
    public static readonly LocalPaths Unknown = new(default);

    private const int MaxPaths = 8;
    private const int MaxSteps = 128;

    private LocalPaths(ImmutableArray<ImmutableArray<IOperation>> paths) => Paths = paths;

    /// <summary>The paths; default when they are unknown.</summary>
    public ImmutableArray<ImmutableArray<IOperation>> Paths { get; }

    public bool IsUnknown => Paths.IsDefault;

    public static LocalPaths From(IOperation value) => new(ImmutableArray.Create(ImmutableArray.Create(value)));

    /// <summary>Gets the paths after one more step on each.</summary>
    public LocalPaths Then(IOperation step)
    {
        if (IsUnknown)
        {
            return this;
        }

        LocalPaths all = None;
        foreach (ImmutableArray<IOperation> path in Paths)
        {
            // Only the last of several equal assignments has an effect, but a list grows with each addition.
            bool isRepeated = path.IndexOf(step) > 0;
            if (path.Length > MaxSteps || (isRepeated && step.Kind != OperationKind.SimpleAssignment))
            {
                return Unknown;
            }

            all = all.Or((isRepeated ? path.Remove(step) : path).Add(step));
        }

        return all;
    }

    /// <summary>Gets the paths where two sets of them meet.</summary>
    public LocalPaths Or(LocalPaths other)
    {
        if (IsUnknown || other.IsUnknown)
        {
            return Unknown;
        }

        if (ReferenceEquals(this, other) || Paths.IsEmpty)
        {
            return other;
        }

        LocalPaths all = this;
        foreach (ImmutableArray<IOperation> path in other.Paths)
        {
            all = all.Or(path);
        }

        return all;
    }

    public bool Equals(LocalPaths? other) =>
        ReferenceEquals(this, other) || (other is not null
        && IsUnknown == other.IsUnknown
        && (IsUnknown || (Paths.Length == other.Paths.Length && Paths.All(other.Has))));

    public override bool Equals(object? obj) => Equals(obj as LocalPaths);

    public override int GetHashCode() => IsUnknown ? -1 : Paths.Length;

    private LocalPaths Or(ImmutableArray<IOperation> path) =>
        IsUnknown || Has(path) ? this
        : Paths.Length == MaxPaths ? Unknown
        : new LocalPaths(Paths.Add(path));

    private bool Has(ImmutableArray<IOperation> path) => Paths.Any(known => known.SequenceEqual(path));
}
