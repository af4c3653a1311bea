namespace Braze.Generators.Models;

/// <summary>The JSON forms that the emitter tells apart.</summary>
internal enum ValueKind
{
    /// <summary>A type that the runtime's writer has an overload for.</summary>
    Scalar,

    /// <summary>An enum, written as text.</summary>
    Enum,

    /// <summary>A sequence, written as an array.</summary>
    Array,

    /// <summary>A class, record or struct, written as an object.</summary>
    Object,
}
