namespace Braze.Messaging.Testing.Tests;

/// <summary>A fake, and a real client that calls it in memory.</summary>
public abstract class ScriptTest
{
    protected FakeBraze Fake { get; } = new(RawCall.Key);

    private protected static TriggerSendRequest RequestTo(string externalUserId) =>
        new(RawCall.CampaignId) { Recipients = [Recipient.ForExternalUserId(externalUserId)] };

    private protected static BrazeOptions Options => new() { RestEndpoint = new Uri("https://rest.braze.example"), ApiKey = RawCall.Key, MaxRetries = 0 };

    private protected Task<TriggerSendResult> SendAsync(string externalUserId = "u1", CancellationToken cancellationToken = default) =>
        new BrazeClient(Fake.CreateHandler(), Options).SendRequestAsync(RequestTo(externalUserId), cancellationToken);

    /// <summary>Sends to one user, and returns the status or the name of the exception.</summary>
    private protected async Task<string> OutcomeAsync(string externalUserId = "u1")
    {
        try
        {
            return $"{(int)(await SendAsync(externalUserId)).StatusCode}";
        }
        catch (BrazeException exception)
        {
            return exception.GetType().Name;
        }
    }
}
