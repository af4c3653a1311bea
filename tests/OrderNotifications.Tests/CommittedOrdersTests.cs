using System.Text.Json;
using System.Text.RegularExpressions;

namespace OrderNotifications.Tests;

/// <summary>A run without any argument, as the first one is.</summary>
public sealed partial class CommittedOrdersTests : SampleTest
{
    [Fact]
    public async Task By_default_the_committed_orders_go_to_a_fake()
    {
        string[] types = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "orders.jsonl")).Select(TypeOf)];
        int orders = types.Count(static type => type == "order");
        int deliveries = types.Count(static type => type == "delivery");
        int batches = (deliveries + 49) / 50;

        SampleRun run = await RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Contains("fake Braze", run.Output[0], StringComparison.Ordinal);
        Assert.Equal(orders, run.RequestsOf("OrderConfirmed").Length);
        Assert.Equal(batches, run.RequestsOf("DeliveryScheduled").Length);
        Assert.Matches("^DeliveryScheduled +50  201 accepted", run.RequestsOf("DeliveryScheduled")[0]);
        Assert.Matches("^WarehouseSale +segment  201 accepted", Assert.Single(run.RequestsOf("WarehouseSale")));

        string[] dispatchIds = [.. run.Output.Select(static line => DispatchId().Match(line)).Where(static id => id.Success).Select(static id => id.Value)];
        Assert.Equal(orders + batches + 1, dispatchIds.Distinct().Count());
        Assert.Equal(orders + batches + 1, run.Total("Requests"));
        Assert.Equal(orders + batches + 1, run.Total("Accepted"));
        Assert.Equal(orders + deliveries, run.Total("Recipients"));
        Assert.All(["Refused", "Unknown", "Unsent", "Lines skipped"], name => Assert.Equal(0, run.Total(name)));

        static string TypeOf(string line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.GetProperty("type").GetString()!;
        }
    }

    [GeneratedRegex("[0-9a-f]{32}$")]
    private static partial Regex DispatchId();
}
