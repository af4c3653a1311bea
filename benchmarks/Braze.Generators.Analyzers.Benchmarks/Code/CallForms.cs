namespace Braze.Generators.Analyzers.Benchmarks.Code;

/// <summary>The ways to write one call, with a number that makes the names of its locals unique.</summary>
internal sealed class CallForms(CodeText code, string campaign, int number)
{
    /// <summary>The form with a mistake.</summary>
    public const int Wrong = -1;

    private readonly string _made = $"new {campaign}({CampaignCode.Values})";

    /// <summary>Writes one of the forms.</summary>
    /// <param name="percent">The form, as a number below 100. The forms have the same shares as in real code bases.</param>
    public void Write(int percent)
    {
        switch (percent)
        {
            case Wrong:
                code.Line($"await {_made}.SendAsync(braze, externalUserId: name, sendId: Guid.NewGuid().ToString(), cancellationToken: ct);");
                break;
            case < 35:
                code.Line($"await {_made}.SendAsync(braze, externalUserId: item.Id, cancellationToken: ct);");
                break;
            case < 45:
                code.Line($"var message{number} = {_made};");
                code.Line($"TriggerSendResult result{number} = await message{number}.SendAsync(braze, externalUserId: name, cancellationToken: ct).ConfigureAwait(false);");
                code.Line($"note = result{number}.DispatchId;");
                break;
            case < 52:
                code.Line($"await {_made}.SendAsync(braze, userAlias: new UserAlias(name, \"newsletter\"), cancellationToken: ct);");
                break;
            case < 60:
                code.Line($"await {_made}.SendAsync(braze, recipients: [Recipient.ForExternalUserId(item.Id), Recipient.ForEmail(name, Prioritization.Identified)], cancellationToken: ct);");
                break;
            case < 65:
                WriteRecipientByStatements();
                break;
            case < 70:
                WriteList();
                break;
            case < 75:
                WriteRequest();
                break;
            case < 79:
                WriteRequestByStatements();
                break;
            case < 84:
                code.Line($"await braze.SendAsync(items.Take(50).Select(one => new {campaign}({CampaignCode.Values.Replace("item.", "one.", StringComparison.Ordinal)}).To(Recipient.ForExternalUserId(one.Id))).ToList(), cancellationToken: ct);");
                break;
            case < 87:
                code.Line($"await {_made}.SendAsync(braze, [new {campaign}.Overrides {{ Total = total, Comment = note }}.To(Recipient.ForExternalUserId(name))], cancellationToken: ct);");
                break;
            case < 92:
                WriteStream();
                break;
            case < 95:
                code.Line($"await {_made}.BroadcastAsync(braze, Filter.Number(\"orders\").GreaterThan(limit), cancellationToken: ct);");
                break;
            default:
                WriteAttributes();
                break;
        }
    }

    private void WriteRecipientByStatements()
    {
        code.Line($"var recipient{number} = new Recipient();");
        code.Line("if (alias is not null)");
        code.Line("{");
        code.Line($"recipient{number}.UserAlias = new UserAlias(alias, \"crm\");");
        code.Line("}");
        code.Line("else");
        code.Line("{");
        code.Line($"recipient{number}.ExternalUserId = item.Id;");
        code.Line("}").Line();
        code.Line($"await {_made}.SendAsync(braze, recipients: [recipient{number}], cancellationToken: ct);");
    }

    private void WriteList()
    {
        code.Line($"var recipients{number} = new List<Recipient> {{ Recipient.ForExternalUserId(item.Id) }};");
        code.Line("if (alias is not null)");
        code.Line("{");
        code.Line($"recipients{number}.Add(Recipient.ForAlias(alias, \"crm\"));");
        code.Line("}").Line();
        code.Line($"await {_made}.SendAsync(braze, recipients: recipients{number}, cancellationToken: ct);");
    }

    private void WriteRequest()
    {
        code.Line("await braze.SendRequestAsync(");
        code.Line($"new TriggerSendRequest(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")");
        code.Line("{");
        code.Line($"TriggerProperties = {_made},");
        code.Line("Recipients = [new Recipient { ExternalUserId = name, SendToExistingOnly = true }],");
        code.Line("},");
        code.Line("ct);");
    }

    private void WriteRequestByStatements()
    {
        code.Line($"var request{number} = new TriggerSendRequest(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\") {{ TriggerProperties = {_made} }};");
        code.Line("if (limit > 0)");
        code.Line("{");
        code.Line($"request{number}.Recipients = items.Take(limit).Select(one => Recipient.ForExternalUserId(one.Id)).ToArray();");
        code.Line("}");
        code.Line("else");
        code.Line("{");
        code.Line($"request{number}.Broadcast = true;");
        code.Line("}").Line();
        code.Line($"await braze.SendRequestAsync(request{number}, ct);");
    }

    private void WriteStream()
    {
        code.Line($"await foreach (BatchOutcome<Recipient> outcome{number} in {_made}.SendBatchesAsync(braze, items.Select(one => Recipient.ForExternalUserId(one.Id)), cancellationToken: ct))");
        code.Line("{");
        code.Line($"count += outcome{number}.Recipients.Count;");
        code.Line("}").Line();
    }

    private void WriteAttributes()
    {
        code.Line($"Recipient buyer{number} = Recipient.ForExternalUserId(item.Id) with");
        code.Line("{");
        code.Line("SendToExistingOnly = false,");
        code.Line("Attributes = new UserAttributes { FirstName = name, [\"orders\"] = count },");
        code.Line("};");
        code.Line($"await {_made}.SendAsync(braze, recipients: [buyer{number}], cancellationToken: ct);");
    }
}
