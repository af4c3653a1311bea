namespace Braze.Messaging.Testing;

/// <content>Records the campaigns that were sent.</content>
public sealed partial class FakeBraze
{
    private readonly Lazy<IBrazeClient> _client;
    private readonly List<RecordedSend> _sends = [];

    /// <summary>
    /// A client that sends to this fake in memory and records the campaigns. It is a real <see cref="BrazeClient"/> with its rules, its
    /// JSON and its exceptions. It sends each request once, so a scripted refusal always reaches the code under test.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// <see cref="ApiKey"/> is not valid for a client, for example because it contains whitespace.
    /// </exception>
    public IBrazeClient Client => _client.Value;

    /// <summary>Creates a client that records the campaigns here and sends with another client, for example over HTTP.</summary>
    /// <param name="client">The client to send with.</param>
    /// <returns>The client for the code under test.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    public IBrazeClient Record(IBrazeClient client)
    {
        Guard.NotNull(client);
        return new RecordingClient(client, Record);
    }

    /// <summary>
    /// Returns the accepted campaigns of one type, in the order of the answers. They were sent with <see cref="Client"/>, or with a client
    /// from <see cref="Record(IBrazeClient)"/>.
    /// </summary>
    /// <typeparam name="TCampaign">The campaign type, or a base type of several campaigns.</typeparam>
    /// <returns>
    /// One entry for each campaign instance, with all recipients of a request that share it, or the one recipient that has its own.
    /// </returns>
    public IReadOnlyList<SentCampaign<TCampaign>> Sent<TCampaign>()
        where TCampaign : ITriggerCampaign =>
        [.. Sends().Where(static send => send.Result is not null)
            .SelectMany(static send => send.FindParts<TCampaign>().Select(part => new SentCampaign<TCampaign>(part, send.Result!)))];

    /// <summary>
    /// Returns the campaigns of one type whose send ended in an exception: refused, canceled, or with an unknown outcome. A call that
    /// breaks a rule of the client is not recorded, because nothing was sent.
    /// </summary>
    /// <typeparam name="TCampaign">The campaign type, or a base type of several campaigns.</typeparam>
    /// <returns>One entry for each campaign instance, as in <see cref="Sent"/>.</returns>
    public IReadOnlyList<FailedCampaign<TCampaign>> Failed<TCampaign>()
        where TCampaign : ITriggerCampaign =>
        [.. Sends().Where(static send => send.Exception is not null)
            .SelectMany(static send => send.FindParts<TCampaign>().Select(part => new FailedCampaign<TCampaign>(part, send.Exception!)))];

    private void Record(RecordedSend send)
    {
        lock (_gate)
        {
            _sends.Add(send);
        }
    }

    private RecordedSend[] Sends()
    {
        lock (_gate)
        {
            return [.. _sends];
        }
    }

    // Without retries, because a scripted answer is for the code under test.
    private IBrazeClient CreateClient() => Record(new BrazeClient(
        CreateHandler(),
        new BrazeOptions { RestEndpoint = new Uri("https://rest.braze.example"), ApiKey = ApiKey, MaxRetries = 0 }));
}
