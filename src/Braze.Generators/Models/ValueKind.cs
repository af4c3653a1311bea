namespace Braze.Generators.Models;

/// <summary>The JSON formats that the emitter distinguishes.</summary>
internal enum ValueKind
{
    /// <summary>A type that the runtime's writer has methods for.</summary>
    Scalar,

    /// <summary>An enum, written as a string.</summary>
    Enum,

    /// <summary>A <c>[Flags]</c> enum, written as an array of strings.</summary>
    Flags,

    /// <summary>A sequence, written as an array.</summary>
    Array,

    /// <summary>A dictionary, written as an object whose keys are data.</summary>
    Dictionary,

    /// <summary>A class, record or struct, written as an object.</summary>
    Object,

    /// <summary>A type that the user's converter writes.</summary>
    Converted,
}
