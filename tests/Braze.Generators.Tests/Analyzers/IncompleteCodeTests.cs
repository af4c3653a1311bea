using Microsoft.CodeAnalysis;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers;

public sealed class IncompleteCodeTests
{
    private const string Valid = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Braze.Messaging;

        namespace Acme;

        public enum Size { Small, Large = 4 }

        public sealed record Line(string Sku, int Count, Size? Size, IReadOnlyList<Line>? Parts = null);

        public static partial class Campaigns
        {
            /// <summary>Sent when an order leaves the warehouse.</summary>
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
            public sealed partial record OrderShipped(string OrderNumber, decimal? Total, [property: TriggerProperty("when")] DateTimeOffset? Eta = null)
            {
                public required List<Line> Lines { get; init; }

                [TriggerPropertyIgnore]
                public object? Tag { get; set; }
            }
        }

        public static class Orders
        {
            public static async Task Send(IBrazeClient braze, Campaigns.OrderShipped order, string id, UserAlias alias)
            {
                var recipient = new Recipient { ExternalUserId = id };
                recipient = recipient with { ExternalUserId = null, UserAlias = alias };
                var list = new List<Recipient> { recipient };
                list.Add(Recipient.ForExternalUserId(id) with { ExternalUserId = "u2" });
                await order.SendAsync(braze, recipients: [.. list, new() { UserAlias = new("n", "l") }]);
                await order.SendAsync(braze, externalUserId: id, userAlias: null, broadcast: false);
                await braze.SendAsync([order.To(recipient)]);
                var request = new TriggerSendRequest("id") { TriggerProperties = order, Recipients = new[] { recipient } };
                request.SendId = "s1";
                await (braze?.SendRequestAsync(request with { Audience = null }) ?? throw new InvalidOperationException());
                for (int i = 0; i < list.Count; i++)
                {
                    try { recipient = i > 1 ? recipient with { } : Recipient.ForEmail("a", Prioritization.Identified); }
                    finally { list.AddRange(new[] { recipient ?? list[0] }); }
                }

                list.Add(new() { ExternalUserId = id, Attributes = new() { ["plan"] = $"{id}", Country = "DE" }, SendToExistingOnly = false });
                await order.BroadcastAsync(braze, Audience.And(Filter.String("plan").IsAnyOf("gold"), Filter.Time("t").LessThanDaysAgo(3)));
                await foreach (var outcome in order.SendBatchesAsync(braze, list.ConvertAll(one => one with { BrazeId = null }))) { }
            }
        }
        """;

    [Fact]
    public async Task Truncated_code_causes_no_exception_and_no_report()
    {
        for (int length = 0; length <= Valid.Length; length += 7)
        {
            await AssertSilentAsync(Valid[..length], $"the first {length} characters");
        }
    }

    [Fact]
    public async Task Code_with_a_missing_part_causes_no_exception()
    {
        for (int start = 0; start < Valid.Length - 11; start += 11)
        {
            await AssertNoFailureAsync(Valid.Remove(start, 11), $"all but the 11 characters from {start}");
        }
    }

    [Theory]
    [InlineData("await order.SendAsync(braze{|CS1026:{|CS1002:|}|}")]
    [InlineData("await order.SendAsync(braze, {|CS1525:)|};")]
    [InlineData("await order.SendAsync(braze, externalUserId: {|CS1525:)|};")]
    [InlineData("await order.SendAsync(braze, externalUserId: id, userAlias: {|CS1525:)|};")]
    [InlineData("await order.{|CS7036:SendAsync|}();")]
    [InlineData("await order.SendAsync(braze, {|CS0103:missing|});")]
    [InlineData("await order.SendAsync(braze, {|CS1739:user|}: id);")]
    [InlineData("await order.SendAsync(braze, recipients: [{|CS0103:missing|}]);")]
    [InlineData("await order.SendAsync(braze, recipients: [.. {|CS0103:missing|}]);")]
    [InlineData("await order.SendAsync(braze, recipients: new {|CS0246:Recipients|}());")]
    [InlineData("await order.SendAsync(braze, recipients: [new() { {|CS0117:Mail|} = id }]);")]
    [InlineData("await order.SendAsync(braze, recipients: [new() { ExternalUserId = {|CS0103:missing|} }]);")]
    [InlineData("var r = new Recipient { ExternalUserId = id, UserAlias = {|CS0103:missing|} };")]
    [InlineData("var r = new Recipient { ExternalUserId = id, UserAlias = {|CS1525:}|};")]
    [InlineData("var r = new Recipient(); r.{|CS1061:Mail|} = id; await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("Recipient r = {|CS0165:r|} with { UserAlias = alias }; await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("Recipient r = {|CS0841:s|} with { ExternalUserId = id }; Recipient s = r with { }; await order.SendAsync(braze, recipients: [r, s]);")]
    [InlineData("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { {|CS0117:Recipient|} = [recipient] });")]
    [InlineData("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = {|CS0103:missing|} });")]
    [InlineData("await braze.{|CS0411:SendRequestAsync|}(new());")]
    [InlineData("await braze.{|CS7036:SendRequestAsync|}();")]
    [InlineData("await braze.{|CS1501:SendAsync|}();")]
    [InlineData("await braze.SendAsync([order.{|CS7036:To|}()]);")]
    public Task Unfinished_code_is_not_analyzed(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    private static async Task AssertSilentAsync(string source, string what)
    {
        Diagnostic[] reports = [.. await AnalyzerRun.DiagnosticsAsync(UserProject.Compile([source]))];
        Assert.True(reports.Length == 0, $"{what}: {string.Join("; ", reports.AsEnumerable())}");
    }

    private static async Task AssertNoFailureAsync(string source, string what)
    {
        IEnumerable<Diagnostic> reports = await AnalyzerRun.DiagnosticsAsync(UserProject.Compile([source]));
        Diagnostic[] failures = [.. reports.Where(report => !report.Id.StartsWith("BRZ", StringComparison.Ordinal))];
        Assert.True(failures.Length == 0, $"{what}: {string.Join("; ", failures.AsEnumerable())}");
    }
}
