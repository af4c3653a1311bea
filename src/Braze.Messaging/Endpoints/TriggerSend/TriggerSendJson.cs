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

    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = Encoder };

    private static readonly TriggerPropertyName ApiKey = "api_key";
    private static readonly TriggerPropertyName CampaignId = "campaign_id";
    private static readonly TriggerPropertyName SendId = "send_id";
    private static readonly TriggerPropertyName TriggerProperties = "trigger_properties";
    private static readonly TriggerPropertyName Broadcast = "broadcast";
    private static readonly TriggerPropertyName AudienceName = "audience";
    private static readonly TriggerPropertyName Recipients = "recipients";
    private static readonly TriggerPropertyName Attachments = "attachments";
    private static readonly TriggerPropertyName FileName = "file_name";
    private static readonly TriggerPropertyName Url = "url";
    private static readonly TriggerPropertyName BasicAuthCredential = "basic_auth_credential";
    private static readonly TriggerPropertyName ExternalUserId = "external_user_id";
    private static readonly TriggerPropertyName UserAliasName = "user_alias";
    private static readonly TriggerPropertyName AliasName = "alias_name";
    private static readonly TriggerPropertyName AliasLabel = "alias_label";
    private static readonly TriggerPropertyName Email = "email";
    private static readonly TriggerPropertyName BrazeId = "braze_id";
    private static readonly TriggerPropertyName SendToExistingOnly = "send_to_existing_only";
    private static readonly TriggerPropertyName Attributes = "attributes";
    private static readonly TriggerPropertyName PrioritizationName = "prioritization";

    /// <summary>Writes the body.</summary>
    /// <param name="request">A request that keeps the rules.</param>
    /// <param name="apiKey">The key, where it goes into the body; <see langword="null"/> where the header carries it.</param>
    /// <param name="liquid">What is done with Liquid in the values.</param>
    /// <returns>The body, to be given back.</returns>
    /// <exception cref="BrazeValidationException">
    /// A value has no JSON form or throws, an identifier is not text, or there is more than Braze takes.
    /// </exception>
    public static PooledBuffer Write(TriggerSendRequest request, string? apiKey, LiquidInValues liquid)
    {
        var writer = KeptWriter.Rent();
        try
        {
            writer.Json.Campaign = request.CampaignName ?? request.CampaignId;
            Write(request, apiKey, liquid, writer.Json, liquid == LiquidInValues.Allow ? writer.Properties.AllowingLiquid : writer.Properties);
            PayloadLimits.CheckBody(writer.Length);
            return writer.Take();
        }
        catch (Exception exception) when (exception is not BrazeValidationException)
        {
            throw Explain(exception, writer.Json);
        }
        finally
        {
            writer.Return();
        }
    }

    /// <summary>Writes the object of trigger properties alone.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="liquid">What is done with Liquid in the values.</param>
    /// <returns>The object, to be given back.</returns>
    /// <exception cref="BrazeValidationException">A value has no JSON form or throws, or there are more of them than Braze takes.</exception>
    public static PooledBuffer WriteProperties(ITriggerProperties properties, LiquidInValues liquid)
    {
        var writer = KeptWriter.Rent();
        try
        {
            writer.Json.Campaign = (properties as ITriggerCampaign)?.CampaignName;
            writer.Json.WriteStartObject();
            properties.WriteTo(liquid == LiquidInValues.Allow ? writer.Properties.AllowingLiquid : writer.Properties);
            writer.Json.WriteEndObject();
            PayloadLimits.CheckTriggerProperties(properties, writer.Length, own: null, ownSize: 0, liquid, writer.Json.Campaign);
            return writer.Take();
        }
        catch (Exception exception) when (exception is not BrazeValidationException)
        {
            throw Explain(exception, writer.Json);
        }
        finally
        {
            writer.Return();
        }
    }

    /// <summary>Puts another key into a body that has one.</summary>
    /// <param name="body">The body; it stays as it is.</param>
    /// <param name="apiKey">The key that it has.</param>
    /// <param name="newKey">The key that takes its place.</param>
    /// <returns>The other body, to be given back.</returns>
    public static PooledBuffer ReplaceKey(PooledBuffer body, string apiKey, string newKey) =>
        body.Replace("{\"api_key\":\"".Length, JsonEncodedText.Encode(apiKey, Encoder).EncodedUtf8Bytes.Length, JsonEncodedText.Encode(newKey, Encoder).EncodedUtf8Bytes);

    /// <summary>What is wrong with the value that is being written.</summary>
    private static BrazeValidationException Explain(Exception exception, PayloadWriter json) => exception switch
    {
        UndefinedValueException undefined => json.CannotWrite(null, undefined.Reason),
        InsufficientExecutionStackException => json.CannotWrite(
            null, "its objects are nested too deep for the stack of this thread. An object may contain itself", exception),

        // A getter, a converter or a sequence of the caller's. Its own message may hold a value, so it stays with it.
        _ => json.CannotWrite(null, $"reading its value threw {exception.GetType()}", exception),
    };

    private static void Write(TriggerSendRequest request, string? apiKey, LiquidInValues liquid, PayloadWriter json, TriggerPropertyWriter properties)
    {
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

        int sharedSize = WriteTriggerProperties(json, properties, request.TriggerProperties);
        PayloadLimits.CheckTriggerProperties(request.TriggerProperties, sharedSize, own: null, ownSize: 0, liquid, json.Campaign);

        bool hasRecipients = request.Recipients is { Count: > 0 };
        if (!hasRecipients)
        {
            // Always said, so that no default of Braze's decides whether everybody is messaged.
            json.WriteBoolean(Broadcast, request.Broadcast);
        }

        if (request.Audience is not null)
        {
            json.WritePropertyName(AudienceName);
            AudienceRules.CheckDepth(request.Audience, json.Depth);
            request.Audience.WriteTo(json.StartForeign());
            json.EndForeign();
        }

        if (hasRecipients)
        {
            json.WriteStartArray(Recipients);
            var recipients = new RequestRecipients(request.Recipients);
            for (int i = 0; i < recipients.Count; i++)
            {
                Recipient recipient = recipients[i]!;
                ITriggerProperties? own = recipients.PropertiesAt(i);
                if (own is null && recipient.HasNoMoreThanExternalUserId)
                {
                    // As most are; what it gets was checked with the request's.
                    if (!json.WriteIdentifierObject("{\"external_user_id\":"u8, recipient.ExternalUserId!))
                    {
                        throw RecipientRules.HalfPair("external_user_id", i);
                    }

                    continue;
                }

                int ownSize = WriteRecipient(json, properties, recipient, i, own);
                PayloadLimits.CheckTriggerProperties(request.TriggerProperties, sharedSize, own, ownSize, liquid, json.Campaign);
            }

            json.WriteEndArray();
        }

        WriteAttachments(json, properties.AllowingLiquid, request.Attachments);
        json.WriteEndObject();
    }

    private static void WriteAttachments(PayloadWriter json, TriggerPropertyWriter envelope, IReadOnlyCollection<Attachment>? attachments)
    {
        if (attachments is not { Count: > 0 })
        {
            return;
        }

        json.WriteStartArray(Attachments);
        foreach (Attachment attachment in attachments)
        {
            json.WriteStartObject();
            envelope.WriteString(FileName, attachment.FileName);
            envelope.WriteUri(Url, attachment.Url);
            envelope.WriteString(BasicAuthCredential, attachment.BasicAuthCredential);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <returns>How many bytes the recipient's own properties are.</returns>
    private static int WriteRecipient(PayloadWriter json, TriggerPropertyWriter properties, Recipient recipient, int index, ITriggerProperties? own)
    {
        // Who is named, and what goes to the profile, is no value that a template reads.
        TriggerPropertyWriter envelope = properties.AllowingLiquid;
        json.WriteStartObject();
        WriteIdentifier(json, ExternalUserId, recipient.ExternalUserId, index);
        if (recipient.UserAlias is { } alias)
        {
            json.WriteStartObject(UserAliasName);
            WriteIdentifier(json, AliasName, alias.AliasName, index);
            WriteIdentifier(json, AliasLabel, alias.AliasLabel, index);
            json.WriteEndObject();
        }

        WriteIdentifier(json, Email, recipient.Email, index);
        WriteIdentifier(json, BrazeId, recipient.BrazeId, index);
        if (recipient.Prioritization is { } prioritization)
        {
            json.WriteStartArray(PrioritizationName);
            for (int i = 0; i < prioritization.Count; i++)
            {
                json.WriteStringValue(WireName.Of(prioritization[i]).AsSpan());
            }

            json.WriteEndArray();
        }

        int ownSize = WriteTriggerProperties(json, properties, own);
        if (recipient.UserAlias is null)
        {
            // Braze's page says of the whole field that it cannot be used with an alias. True, its default, loses nothing.
            envelope.WriteBoolean(SendToExistingOnly, recipient.SendToExistingOnly);
        }

        if (recipient.Attributes is { IsEmpty: false } attributes)
        {
            json.WriteStartObject(Attributes);
            attributes.WriteTo(envelope);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        return ownSize;
    }

    private static void WriteIdentifier(PayloadWriter json, TriggerPropertyName name, string? value, int index)
    {
        if (value is not null && !json.WriteIdentifier(name, value))
        {
            throw RecipientRules.HalfPair(name.ToString(), index);
        }
    }

    /// <returns>How many bytes the object is.</returns>
    private static int WriteTriggerProperties(PayloadWriter json, TriggerPropertyWriter properties, ITriggerProperties? values)
    {
        if (values is null)
        {
            return 0;
        }

        json.WriteStartObject(TriggerProperties);
        int start = json.Length - "{".Length;
        values.WriteTo(properties);
        json.WriteEndObject();
        return json.Length - ",".Length - start;
    }
}
