namespace Braze.Messaging;

/// <summary>The body of <c>POST /campaigns/trigger/send</c>, in the order of Braze's page.</summary>
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
    /// <param name="request">A request that keeps the rules.</param>
    /// <param name="apiKey">The key, where it goes into the body; <see langword="null"/> where the header carries it.</param>
    /// <param name="liquid">What is done with Liquid in the values.</param>
    /// <returns>The body, to be given back.</returns>
    /// <exception cref="BrazeValidationException">
    /// A value has no JSON form or throws, an identifier is not text, or there is more than Braze takes.
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

    /// <summary>Writes the object of trigger properties alone.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="campaignName">The campaign, for messages.</param>
    /// <param name="liquid">What is done with Liquid in the values.</param>
    /// <returns>The object, to be given back.</returns>
    /// <exception cref="BrazeValidationException">A value has no JSON form or throws, or there are more of them than Braze takes.</exception>
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

    /// <summary>What is wrong with the value that is being written.</summary>
    private static BrazeValidationException Explain(Exception exception, PropertyPayloadWriter json) => exception switch
    {
        UndefinedValueException undefined => json.CannotWrite(null, undefined.Reason),
        InsufficientExecutionStackException => json.CannotWrite(
            null, "its objects are nested too deep for the stack of this thread. An object may contain itself", exception),

        // A getter, a converter or a sequence of the caller's. Its own message may hold a value, so it stays with it.
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
            // Always written, so that no default of Braze's decides whether everyone is messaged.
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
