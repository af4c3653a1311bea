using System.Threading.Channels;

/// <summary>The variables that the code of the pages uses.</summary>
public abstract class Surroundings
{
    protected static readonly IServiceCollection services = null!;
    protected static readonly IConfiguration configuration = null!;
    protected static readonly WebApplicationBuilder builder = null!;
    protected static readonly ILogger logger = null!;
    protected static readonly HttpClient http = null!;
    protected static readonly HttpClient httpClient = null!;
    protected static readonly string key = null!;
    protected static readonly string apiKey = null!;
    protected static readonly CancellationToken ct;
    protected static readonly CancellationToken cancellationToken;
    protected static readonly IBrazeClient braze = null!;
    protected static readonly OrderShipped campaign = null!;
    protected static readonly Warehouse warehouse = null!;
    protected static readonly Order order = null!;
    protected static readonly ChannelReader<Order> orders = null!;
    protected static readonly IReadOnlyCollection<Recipient> everyone = null!;
    protected static readonly IReadOnlyCollection<Recipient> recipients = null!;
    protected static readonly UserAlias alias = null!;
    protected static readonly string id = null!;
    protected static readonly string newId = null!;
    protected static readonly bool isKnown;
}

/// <summary>On this page, the order is the campaign.</summary>
public abstract class StreamSurroundings : Surroundings
{
    protected static new readonly OrderShipped order = null!;
}

[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
public sealed partial record OrderShipped(string OrderNumber, decimal Total, DateTimeOffset? Eta = null);

public sealed record Order(string Number, decimal Total, string CustomerId, DateTimeOffset? Eta = null);

public sealed record Money(decimal Amount, string Currency);

public sealed class Warehouse
{
    public Warehouse(IBrazeClient braze) => _ = braze;

    public Task ShipAsync(Order order, CancellationToken cancellationToken) => Task.CompletedTask;
}
