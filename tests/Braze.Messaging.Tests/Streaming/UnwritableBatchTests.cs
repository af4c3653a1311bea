namespace Braze.Messaging.Tests;

/// <summary>Tests that a recipient whose properties cannot be written affects only its own batch.</summary>
public sealed class UnwritableBatchTests : StreamTest
{
    [Theory]
    [InlineData("a getter that throws")]
    [InlineData("contains itself")]
    [InlineData("half a surrogate pair")]
    [InlineData("Liquid")]
    public async Task Its_batch_is_refused_and_the_others_are_sent(string mistake)
    {
        IEnumerable<Recipient<WrittenCampaign>> people = Enumerable.Range(0, 200).Select(
            i => new WrittenCampaign(i == 60 ? writer => Write(writer, mistake) : static writer => writer.WriteInt32("n", 1)).To(User(i)));

        var outcomes = new List<BatchOutcome<Recipient<WrittenCampaign>>>();
        await foreach (BatchOutcome<Recipient<WrittenCampaign>> outcome in Client.SendBatchesAsync(people))
        {
            outcomes.Add(outcome);
        }

        BatchOutcome<Recipient<WrittenCampaign>> refused = Assert.Single(outcomes, static outcome => outcome.Status != BatchStatus.Accepted);
        Assert.Equal((BatchStatus.Refused, 50L, 50), (refused.Status, refused.StartIndex, refused.Recipients.Count));
        Assert.IsType<BrazeValidationException>(refused.Exception);
        Assert.False(refused.CanSendAgain);
        Assert.Equal(3, Server.Requests.Count);
    }

    private static void Write(TriggerPropertyWriter writer, string mistake)
    {
        switch (mistake)
        {
            case "a getter that throws":
                throw new FormatException("A getter's own.");
            case "contains itself":
                WriteEndless(writer);
                break;
            case "half a surrogate pair":
                writer.WriteJson("json", System.Text.Json.JsonDocument.Parse("\"\\ud83d\"").RootElement);
                break;
            default:
                writer.WriteString("name", "Mug with {{ 7 }}");
                break;
        }
    }

    private static void WriteEndless(TriggerPropertyWriter writer) => writer.WriteObject("next", "x", static (inner, _) => WriteEndless(inner));
}
