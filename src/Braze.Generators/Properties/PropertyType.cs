using Braze.Generators.Models;

namespace Braze.Generators.Properties;

/// <summary>What the type of a property comes to in a campaign's model.</summary>
/// <param name="Value">The form of its values.</param>
/// <param name="OverrideType">The C# type with <c>global::</c>, made nullable.</param>
internal sealed record PropertyType(ValueModel Value, string OverrideType);
