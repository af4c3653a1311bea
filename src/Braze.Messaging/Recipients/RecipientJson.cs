namespace Braze.Messaging;

/// <summary>Writes an entry of <c>recipients</c>, in the order of Braze's documentation.</summary>
internal static class RecipientJson
{
    private static readonly JsonKey ExternalUserId = RecipientFields.ExternalUserId;
    private static readonly JsonKey UserAlias = RecipientFields.UserAlias;
    private static readonly JsonKey AliasName = AliasFields.AliasName;
    private static readonly JsonKey AliasLabel = AliasFields.AliasLabel;
    private static readonly JsonKey Email = RecipientFields.Email;
    private static readonly JsonKey BrazeId = RecipientFields.BrazeId;
    private static readonly JsonKey Prioritization = RecipientFields.Prioritization;
    private static readonly JsonKey TriggerProperties = RecipientFields.TriggerProperties;
    private static readonly JsonKey SendToExistingOnly = RecipientFields.SendToExistingOnly;
    private static readonly JsonKey Attributes = RecipientFields.Attributes;

    /// <summary>Writes a recipient that breaks no rule.</summary>
    /// <param name="writer">The writer of the request.</param>
    /// <param name="recipient">The recipient.</param>
    /// <param name="properties">The recipient's own properties.</param>
    /// <returns>The number of bytes of the recipient's own properties.</returns>
    public static int Write(TriggerPropertyWriter writer, Recipient recipient, ITriggerProperties? properties)
    {
        PayloadWriter json = writer.Json;
        if (properties is null && recipient.HasOnlyExternalUserId)
        {
            json.WriteStringObject(ExternalUserId, recipient.ExternalUserId.AsSpan());
            return 0;
        }

        json.WriteStartObject();
        WriteString(json, ExternalUserId, recipient.ExternalUserId);
        if (recipient.UserAlias is { } alias)
        {
            json.WriteStartObject(UserAlias);
            WriteString(json, AliasName, alias.AliasName);
            WriteString(json, AliasLabel, alias.AliasLabel);
            json.WriteEndObject();
        }

        WriteString(json, Email, recipient.Email);
        WriteString(json, BrazeId, recipient.BrazeId);
        if (recipient.Prioritization is { } prioritization)
        {
            json.WriteStartArray(Prioritization);
            for (int i = 0; i < prioritization.Count; i++)
            {
                WriteString(json, null, WireName.Find(Words.Prioritization, (int)prioritization[i]));
            }

            json.WriteEndArray();
        }

        int size = writer.WriteProperties(TriggerProperties, properties);

        // Braze's documentation says that the field cannot be used with an alias. Leaving out true, the default, changes nothing.
        if (recipient.SendToExistingOnly is { } existingOnly && recipient.UserAlias is null)
        {
            json.WriteBoolean(SendToExistingOnly, existingOnly);
        }

        if (recipient.Attributes is { IsEmpty: false } attributes)
        {
            json.WriteStartObject(Attributes);
            attributes.WriteTo(writer.AllowingLiquid);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        return size;
    }

    private static void WriteString(PayloadWriter json, JsonKey? key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value.AsSpan());
        }
    }
}
