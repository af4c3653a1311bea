namespace Braze.Generators.Values;

/// <summary>A type that the runtime's writer has methods for.</summary>
/// <param name="Namespace">The type's namespace.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Method">
/// The part of the names of the writer's methods that stands for the type: <c>Guid</c> in <c>WriteGuid</c> and <c>WriteGuidValue</c>.
/// </param>
internal sealed record PropertyType(string Namespace, string Name, string Method)
{
    /// <summary>Whether a dictionary can have keys of the type.</summary>
    public bool CanBeKey { get; init; }

    /// <summary>Whether the type is a date, of which Braze documents no arrays.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether the runtime for .NET Standard has no methods for the type.</summary>
    public bool NeedsNet8 { get; init; }

    /// <summary>Why Braze documents no format for the type; <see langword="null"/> when it does.</summary>
    public string? Undocumented { get; init; }
}
