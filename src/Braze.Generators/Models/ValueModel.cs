namespace Braze.Generators.Models;

/// <summary>The JSON form of a value.</summary>
/// <param name="Kind">Which form.</param>
/// <param name="CanBeNull">Whether the C# type has a null; a reference type always does, whatever its annotation says.</param>
/// <param name="TypeIndex">Which <see cref="ObjectModel"/> or <see cref="EnumModel"/> of the campaign; −1 for the other kinds.</param>
/// <param name="Element">The form of an array's elements.</param>
internal sealed record ValueModel(ValueKind Kind, bool CanBeNull, int TypeIndex = -1, ValueModel? Element = null);
