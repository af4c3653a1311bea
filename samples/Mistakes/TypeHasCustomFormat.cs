using System.Text.Json;
using System.Text.Json.Serialization;
using Braze.Messaging;

namespace Mistakes;

/// <summary>The price would be sent as an object, although other code writes it as a string.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c16")]
public sealed partial record TypeHasCustomFormat(
    string OrderNumber,
    Price Total); // BRZ0018

/// <summary>A price, which other code writes as a string.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Currency">The currency.</param>
[JsonConverter(typeof(PriceConverter))]
public sealed record Price(decimal Amount, string Currency);

/// <summary>Writes a price as a string.</summary>
public sealed class PriceConverter : JsonConverter<Price>
{
    /// <inheritdoc/>
    public override Price Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetDecimal(), "EUR");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Price value, JsonSerializerOptions options) => writer.WriteStringValue(FormattableString.Invariant($"{value.Amount} {value.Currency}"));
}
