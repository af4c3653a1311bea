using System.Text.Json;
using Braze.Tests.HandWritten;

namespace Braze.Messaging.Benchmarks;

/// <summary>A body that is written by hand with minimal code: one set of properties for all recipients, or one for each recipient.</summary>
internal static class HandWrittenBody
{
    public static void Write(Utf8JsonWriter json, Shipment[] shipments, string[] users)
    {
        bool isShared = shipments.Length != users.Length || users.Length == 1;
        json.WriteStartObject();
        json.WriteString("campaign_id"u8, "0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11");
        if (isShared)
        {
            WriteProperties(json, shipments[0]);
        }

        json.WriteStartArray("recipients"u8);
        for (int i = 0; i < users.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("external_user_id"u8, users[i]);
            if (!isShared)
            {
                WriteProperties(json, shipments[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteProperties(Utf8JsonWriter json, Shipment shipment)
    {
        json.WriteStartObject("trigger_properties"u8);
        json.WriteString("order_number"u8, shipment.OrderNumber);
        json.WriteNumber("total"u8, shipment.Total);
        json.WriteString("eta"u8, shipment.Eta);
        json.WriteNumber("parcels"u8, shipment.Parcels);
        json.WriteBoolean("is_gift"u8, shipment.IsGift);
        if (shipment.Note is not null)
        {
            json.WriteString("note"u8, shipment.Note);
        }

        json.WriteEndObject();
    }
}
