namespace Braze.Generators.Models;

/// <summary>The JSON forms that the emitter tells apart.</summary>
internal enum ValueKind
{
    /// <summary>A type that the runtime's writer has a method for.</summary>
    Scalar,

    /// <summary>An enum, written as text.</summary>
    Enum,

    /// <summary>A <c>[Flags]</c> enum, written as an array of texts.</summary>
    Flags,

    /// <summary>A sequence, written as an array.</summary>
    Array,

    /// <summary>A dictionary, written as an object whose keys are data.</summary>
    Dictionary,

    /// <summary>A class, record or struct, written as an object.</summary>
    Object,

    /// <summary>A type of which a converter of the user's says how it is written.</summary>
    Converted,
}
