using System.Net;
using System.Text.Json;
using CsCheck;

namespace Braze.Messaging.Generated.Tests;

/// <summary>
/// Whatever the values, what leaves says the same as <c>System.Text.Json</c> says of them under the documented mapping. A failure
/// prints the seed, to be given as <c>seed:</c>, and the smallest difference that was found.
/// </summary>
public sealed class RandomValueTests
{
    [Fact]
    public Task What_leaves_equals_what_the_mapping_says_of_the_same_values() =>
        AllTypesGen.Campaign.SampleAsync(
            static async make =>
            {
                using JsonDocument request = await SentAsync(make());
                AssertSame(make(), request.RootElement);
            },
            iter: 2000,
            print: static make => DocumentedMapping.Write(make()).ToString());

    [Fact]
    public Task What_one_recipient_gets_for_itself_equals_it_too() =>
        Gen.Select(AllTypesGen.Campaign, AllTypesGen.Campaign).SampleAsync(
            static async (first, second) =>
            {
                using var service = new KeepingHandler();
                await service.Client.SendAsync(
                    [first().To(Recipient.ForExternalUserId("u1")), second().To(Recipient.ForExternalUserId("u2"))]);
                using JsonDocument request = service.Request();
                JsonElement recipients = request.RootElement.GetProperty("recipients");
                AssertSame(first(), recipients[0]);
                AssertSame(second(), recipients[1]);
            },
            iter: 500,
            print: static makes => $"{DocumentedMapping.Write(makes.Item1())} and {DocumentedMapping.Write(makes.Item2())}");

    [Fact]
    public void A_difference_is_found()
    {
        JsonElement one = DocumentedMapping.Write(new AllTypes());

        Assert.NotNull(JsonComparison.Difference(one, DocumentedMapping.Write(new AllTypes { Decimal = 1.0m })));
        Assert.NotNull(JsonComparison.Difference(one, DocumentedMapping.Write(new AllTypes { Date = DateTimeOffset.MinValue.AddMilliseconds(1) })));
        Assert.NotNull(JsonComparison.Difference(one, DocumentedMapping.Write(new AllTypes { MaybeText = "" })));
        Assert.NotNull(JsonComparison.Difference(one, DocumentedMapping.Write(new AllTypes { WrittenNull = "" })));
        Assert.NotNull(JsonComparison.Difference(one, DocumentedMapping.Write(new AllTypes { Lines = [null] })));
        Assert.NotNull(JsonComparison.Difference(one, DocumentedMapping.Write(new AllTypes { Line = new Line(Ways: [Delivery.Express]) })));
    }

    private static void AssertSame(AllTypes campaign, JsonElement holder)
    {
        string? difference = JsonComparison.Difference(DocumentedMapping.Write(campaign), holder.GetProperty("trigger_properties"));
        Assert.True(difference is null, difference);
    }

    private static async Task<JsonDocument> SentAsync(AllTypes campaign)
    {
        using var service = new KeepingHandler();
        TriggerSendResult result = await campaign.SendAsync(service.Client, externalUserId: "u1");
        Assert.Equal("d", result.DispatchId);
        return service.Request();
    }

    /// <summary>Keeps the bytes of the one request that comes.</summary>
    private sealed class KeepingHandler : HttpMessageHandler
    {
        private byte[]? _request;

        public KeepingHandler() => Client = new BrazeClient(
            new HttpClient(this),
            new BrazeOptions { RestEndpoint = new Uri("http://localhost"), ApiKey = "test-key", LiquidInValues = LiquidInValues.Allow });

        public BrazeClient Client { get; }

        public JsonDocument Request() => JsonDocument.Parse(_request);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Null(_request);
            _request = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("""{"dispatch_id":"d","message":"success"}""") };
        }
    }
}
