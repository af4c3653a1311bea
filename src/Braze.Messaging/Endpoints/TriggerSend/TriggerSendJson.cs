namespace Braze.Messaging;

/// <summary>Writes the body of <c>POST /campaigns/trigger/send</c>, in the order of Braze's documentation.</summary>
internal static class TriggerSendJson
{
    private static readonly JsonKey ApiKey = RequestFields.ApiKey;
    private static readonly JsonKey CampaignId = RequestFields.CampaignId;
    private static readonly JsonKey SendId = RequestFields.SendId;
    private static readonly JsonKey TriggerProperties = RequestFields.TriggerProperties;
    private static readonly JsonKey Broadcast = RequestFields.Broadcast;
    private static readonly JsonKey AudienceName = RequestFields.Audience;
    private static readonly JsonKey Recipients = RequestFields.Recipients;
    private static readonly JsonKey Attachments = RequestFields.Attachments;
    private static readonly TriggerPropertyName FileName = AttachmentFields.FileName;
    private static readonly TriggerPropertyName Url = AttachmentFields.Url;
    private static readonly TriggerPropertyName BasicAuthCredential = AttachmentFields.BasicAuthCredential;

    /// <summary>Writes the body.</summary>
    /// <param name="request">A request that breaks no rule.</param>
    /// <param name="apiKey">The key for the body, or <see langword="null"/> if the header contains it.</param>
    /// <param name="liquid">How Liquid in values is handled.</param>
    /// <returns>The body. The caller disposes it.</returns>
    /// <exception cref="BrazeValidationException">
    /// A value cannot be written or its getter throws, an identifier is not a valid string, or the request is larger than Braze accepts.
    /// </exception>
    public static PooledBuffer Write(TriggerSendRequest request, string? apiKey, LiquidInValues liquid)
    {
        var json = new PropertyPayloadWriter(request.CampaignName ?? request.CampaignId);
        try
        {
            Write(request, apiKey, liquid, new TriggerPropertyWriter(json, liquid));
            PayloadLimits.CheckBody(json.Length - ",".Length);
            return json.Detach();
        }
        catch (Exception exception) when (exception is not BrazeValidationException)
        {
            throw Explain(exception, json);
        }
        finally
        {
            json.Discard();
        }
    }

    /// <summary>Writes only the object of trigger properties.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="campaignName">The campaign, for messages.</param>
    /// <param name="liquid">How Liquid in values is handled.</param>
    /// <returns>The object. The caller disposes it.</returns>
    /// <exception cref="BrazeValidationException">
    /// A value cannot be written or its getter throws, or the properties are larger than Braze accepts.
    /// </exception>
    public static PooledBuffer WriteProperties(ITriggerProperties properties, string? campaignName, LiquidInValues liquid)
    {
        var json = new PropertyPayloadWriter(campaignName);
        try
        {
            json.WriteStartObject();
            properties.WriteTo(new TriggerPropertyWriter(json, liquid));
            json.WriteEndObject();
            PayloadLimits.CheckTriggerProperties(properties, json.Length - ",".Length, own: null, ownSize: 0, liquid, json.Campaign);
            return json.Detach();
        }
        catch (Exception exception) when (exception is not BrazeValidationException)
        {
            throw Explain(exception, json);
        }
        finally
        {
            json.Discard();
        }
    }

    /// <summary>Creates the exception for the value that is being written.</summary>
    private static BrazeValidationException Explain(Exception exception, PropertyPayloadWriter json) => exception switch
    {
        UndefinedValueException undefined => json.CannotWrite(null, undefined.Reason),
        InsufficientExecutionStackException => json.CannotWrite(
            null, "its objects are nested too deep for the stack of this thread. An object may contain itself", exception),

        // A getter, a converter or a sequence of the caller threw. Its message may contain a value, so only the inner exception has it.
        _ => json.CannotWrite(null, $"reading its value threw {exception.GetType()}", exception),
    };

    private static void Write(TriggerSendRequest request, string? apiKey, LiquidInValues liquid, TriggerPropertyWriter writer)
    {
        PropertyPayloadWriter json = writer.Json;
        json.WriteStartObject();
        if (apiKey is not null)
        {
            json.WriteString(ApiKey, apiKey.AsSpan());
        }

        json.WriteString(CampaignId, request.CampaignId.AsSpan());
        if (request.SendId is not null)
        {
            json.WriteString(SendId, request.SendId.AsSpan());
        }

        int sharedSize = writer.WriteProperties(TriggerProperties, request.TriggerProperties);
        PayloadLimits.CheckTriggerProperties(request.TriggerProperties, sharedSize, own: null, ownSize: 0, liquid, json.Campaign);

        bool hasRecipients = request.Recipients is { Count: > 0 };
        if (!hasRecipients)
        {
            // Always written, so that a default of Braze does not decide whether everyone is messaged.
            json.WriteBoolean(Broadcast, request.Broadcast);
        }

        if (request.Audience is not null)
        {
            AudienceRules.CheckDepth(request.Audience, json.Depth);
            json.WritePropertyName(AudienceName);
            request.Audience.WriteTo(json);
        }

        if (hasRecipients)
        {
            json.WriteStartArray(Recipients);
            var recipients = new RequestRecipients(request.Recipients);
            for (int i = 0; i < recipients.Count; i++)
            {
                (Recipient? recipient, ITriggerProperties? own) = recipients[i];
                int ownSize = RecipientJson.Write(writer, recipient!, own);
                PayloadLimits.CheckTriggerProperties(request.TriggerProperties, sharedSize, own, ownSize, liquid, json.Campaign);
            }

            json.WriteEndArray();
        }

        WriteAttachments(json, writer, request.Attachments);
        json.WriteEndObject();
    }

    private static void WriteAttachments(PayloadWriter json, TriggerPropertyWriter writer, IReadOnlyCollection<Attachment>? attachments)
    {
        if (attachments is not { Count: > 0 })
        {
            return;
        }

        TriggerPropertyWriter envelope = writer.AllowingLiquid;
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
}
