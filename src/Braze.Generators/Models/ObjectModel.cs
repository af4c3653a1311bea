namespace Braze.Generators.Models;

/// <summary>A type whose values are nested objects.</summary>
/// <param name="TypeName">The type's name with <c>global::</c>.</param>
/// <param name="Properties">Its properties, in the order in which they are written.</param>
internal sealed record ObjectModel(string TypeName, EquatableArray<PropertyModel> Properties);
