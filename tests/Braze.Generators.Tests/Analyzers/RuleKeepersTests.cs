using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Braze.Generators.Analyzers;
using Braze.Generators.Tests.Generation;
using Braze.Messaging;
using Braze.Messaging.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Tests.Analyzers;

/// <summary>The analyzer, the runtime and the test double, over one table of calls: what they say of each is what the table says.</summary>
public sealed class RuleKeepersTests
{
    private const string Key = "test-key";
    private const string CampaignId = "0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11";

    public static TheoryData<string> Names => [.. RuleCases.All.Select(call => call.Name)];

    [Fact]
    public void Every_rule_about_calls_and_values_is_in_the_table() => Assert.Equal(
        new SendCallAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal),
        RuleCases.All.Select(call => call.Rule).Where(rule => rule.Length > 0).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_analyzer_says_so(string name)
    {
        RuleCase call = Find(name);
        GeneratorRun run = GeneratorRun.Of(Source(call));
        IEnumerable<Diagnostic> reports = await run.Output.WithAnalyzers([new SendCallAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            call.Severity is null ? [] : [$"{call.Rule} {call.Severity}"],
            reports.Select(report => $"{report.Id} {report.Severity}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_runtime_says_so(string name)
    {
        RuleCase call = Find(name);
        var fake = new FakeBraze(Key);
        var braze = new BrazeClient(new HttpClient(fake.CreateHandler()), new BrazeOptions { RestEndpoint = new Uri("http://localhost"), ApiKey = Key });
        Task Run() => RunningProject.Of(Source(call)).Call<Task>("Case", "RunAsync", braze);

        if (call.IsRefused)
        {
            ArgumentException refusal = await Assert.ThrowsAnyAsync<ArgumentException>(Run);
            Assert.StartsWith($"{call.Rule}: ", refusal.Message, StringComparison.Ordinal);
            Assert.Empty(fake.Requests);
        }
        else
        {
            await Run();
            Assert.NotEmpty(fake.Requests);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_test_double_says_so(string name)
    {
        RuleCase call = Find(name);
        using var client = new HttpClient(new FakeBraze(Key).CreateHandler());
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost/campaigns/trigger/send")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Key) },
            Content = new StringContent($$"""{"campaign_id":"{{CampaignId}}",{{call.Body}}}""", Encoding.UTF8, "application/json"),
        };
        using HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal((HttpStatusCode)call.Status, response.StatusCode);
    }

    private static RuleCase Find(string name) => RuleCases.All.Single(call => call.Name == name);

    private static string Source(RuleCase call) => $$"""
        [TriggerCampaign("{{CampaignId}}")]
        public sealed partial record OrderShipped(
            string OrderNumber,
            double? Weight = null,
            [property: TriggerProperty(AllowLiquid = true)] string? Template = null);

        public static class Case
        {
            public static async Task RunAsync(IBrazeClient braze)
            {
                var order = new OrderShipped("A-1");
                {{call.Call}}
                await Task.Yield();
            }
        }
        """;
}
