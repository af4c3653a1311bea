using System.Text.Encodings.Web;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>The body of <c>POST /campaigns/trigger/send</c>, in the order of Braze's page.</summary>
internal static class TriggerSendJson
{
    /// <summary>
    /// The body is <c>application/json</c>, never HTML: default escaping would write up to six bytes for one character, against
    /// a limit that counts bytes.
    /// </summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = Encoder };

    private static readonly JsonEncodedText ApiKey = TriggerPropertyWriter.Name("api_key");
    private static readonly JsonEncodedText CampaignId = TriggerPropertyWriter.Name("campaign_id");
    private static readonly JsonEncodedText SendId = TriggerPropertyWriter.Name("send_id");
    private static readonly JsonEncodedText TriggerProperties = TriggerPropertyWriter.Name("trigger_properties");
    private static readonly JsonEncodedText Broadcast = TriggerPropertyWriter.Name("broadcast");
    private static readonly JsonEncodedText AudienceName = TriggerPropertyWriter.Name("audience");
    private static readonly JsonEncodedText Recipients = TriggerPropertyWriter.Name("recipients");
    private static readonly JsonEncodedText Attachments = TriggerPropertyWriter.Name("attachments");
    private static readonly JsonEncodedText FileName = TriggerPropertyWriter.Name("file_name");
    private static readonly JsonEncodedText Url = TriggerPropertyWriter.Name("url");
    private static readonly JsonEncodedText BasicAuthCredential = TriggerPropertyWriter.Name("basic_auth_credential");
    private static readonly JsonEncodedText ExternalUserId = TriggerPropertyWriter.Name("external_user_id");
    private static readonly JsonEncodedText UserAliasName = TriggerPropertyWriter.Name("user_alias");
    private static readonly JsonEncodedText AliasName = TriggerPropertyWriter.Name("alias_name");
    private static readonly JsonEncodedText AliasLabel = TriggerPropertyWriter.Name("alias_label");
    private static readonly JsonEncodedText Email = TriggerPropertyWriter.Name("email");
    private static readonly JsonEncodedText BrazeId = TriggerPropertyWriter.Name("braze_id");
    private static readonly JsonEncodedText SendToExistingOnly = TriggerPropertyWriter.Name("send_to_existing_only");
    private static readonly JsonEncodedText Attributes = TriggerPropertyWriter.Name("attributes");
    private static readonly JsonEncodedText PrioritizationName = TriggerPropertyWriter.Name("prioritization");

    /// <summary>Writes the body.</summary>
    /// <param name="request">A request that keeps the rules.</param>
    /// <param name="apiKey">The key, where it goes into the body; <see langword="null"/> where the header carries it.</param>
    /// <param name="output">Where to write to.</param>
    public static void Write(TriggerSendRequest request, string? apiKey, PooledBuffer output)
    {
        using var json = new Utf8JsonWriter(output, WriterOptions);
        var properties = new TriggerPropertyWriter(json);

        json.WriteStartObject();
        if (apiKey is not null)
        {
            json.WriteString(ApiKey, apiKey);
        }

        json.WriteString(CampaignId, request.CampaignId);
        if (request.SendId is not null)
        {
            json.WriteString(SendId, request.SendId);
        }

        WriteTriggerProperties(json, properties, request.TriggerProperties);

        bool hasRecipients = request.Recipients is { Count: > 0 };
        if (!hasRecipients)
        {
            // Always said, so that no default of Braze's decides whether everybody is messaged.
            json.WriteBoolean(Broadcast, request.Broadcast);
        }

        if (request.Audience is not null)
        {
            json.WritePropertyName(AudienceName);
            request.Audience.WriteTo(json);
        }

        if (hasRecipients)
        {
            json.WriteStartArray(Recipients);
            foreach (Recipient recipient in request.Recipients!)
            {
                WriteRecipient(json, properties, recipient);
            }

            json.WriteEndArray();
        }

        WriteAttachments(json, properties, request.Attachments);
        json.WriteEndObject();
    }

    private static void WriteAttachments(Utf8JsonWriter json, TriggerPropertyWriter properties, IReadOnlyCollection<Attachment>? attachments)
    {
        if (attachments is not { Count: > 0 })
        {
            return;
        }

        json.WriteStartArray(Attachments);
        foreach (Attachment attachment in attachments)
        {
            json.WriteStartObject();
            properties.Write(FileName, attachment.FileName);
            properties.Write(Url, attachment.Url);
            properties.Write(BasicAuthCredential, attachment.BasicAuthCredential);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRecipient(Utf8JsonWriter json, TriggerPropertyWriter properties, Recipient recipient)
    {
        json.WriteStartObject();
        properties.Write(ExternalUserId, recipient.ExternalUserId);
        if (recipient.UserAlias is { } alias)
        {
            json.WriteStartObject(UserAliasName);
            json.WriteString(AliasName, alias.AliasName);
            json.WriteString(AliasLabel, alias.AliasLabel);
            json.WriteEndObject();
        }

        properties.Write(Email, recipient.Email);
        properties.Write(BrazeId, recipient.BrazeId);
        if (recipient.Prioritization is { } prioritization)
        {
            json.WriteStartArray(PrioritizationName);
            foreach (Prioritization entry in prioritization)
            {
                json.WriteStringValue(WireName.Of(entry));
            }

            json.WriteEndArray();
        }

        WriteTriggerProperties(json, properties, recipient.TriggerProperties);
        if (recipient.UserAlias is null)
        {
            // Braze's page says of the whole field that it cannot be used with an alias. True, its default, loses nothing.
            properties.Write(SendToExistingOnly, recipient.SendToExistingOnly);
        }

        if (recipient.Attributes is { IsEmpty: false } attributes)
        {
            json.WriteStartObject(Attributes);
            attributes.WriteTo(properties);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteTriggerProperties(Utf8JsonWriter json, TriggerPropertyWriter properties, ITriggerProperties? values)
    {
        if (values is null)
        {
            return;
        }

        json.WriteStartObject(TriggerProperties);
        values.WriteTo(properties);
        json.WriteEndObject();
    }
}
