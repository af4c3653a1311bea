namespace Braze.Contract;

/// <summary>A field that Braze documents.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Property">
/// The property of the runtime that writes the field, or <see langword="null"/> if the runtime never writes it.
/// </param>
internal sealed record Field(string Name, JsonType Type, string? Property);
