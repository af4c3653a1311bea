namespace Braze.Generators.Values;

/// <summary>A type that the runtime's writer has methods for.</summary>
/// <param name="Namespace">The type's namespace.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Method">
/// The part of the writer's method names that identifies the type: <c>Guid</c> in <c>WriteGuid</c> and <c>WriteGuidValue</c>.
/// </param>
internal sealed record PropertyType(string Namespace, string Name, string Method)
{
    /// <summary>Whether the type can be the key of a dictionary.</summary>
    public bool CanBeKey { get; init; }

    /// <summary>Whether the type is a date. Braze documents no arrays of dates.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether only the runtime for .NET 8 and later has methods for the type.</summary>
    public bool NeedsNet8 { get; init; }

    /// <summary>Describes a type for which Braze documents no format; <see langword="null"/> for other types.</summary>
    public string? Undocumented { get; init; }
}
