using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Braze.Generators.Analyzers;
using Braze.Generators.Tests.Generation;
using Braze.Messaging;
using Braze.Messaging.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Tests.Analyzers;

/// <summary>Compares the analyzer, the runtime and the test double with one table of calls.</summary>
public sealed partial class RuleConsistencyTests
{
    private const string Key = "test-key";
    private const string CampaignId = "0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11";

    public static TheoryData<string> Names => [.. RuleCases.All.Select(call => call.Name)];

    /// <summary>BRZ1019 is about code that does not compile, so there is no call to run.</summary>
    [Fact]
    public void Every_rule_about_calls_and_values_is_in_the_table() => Assert.Equal(
        ["BRZ1019"],
        new SendCallAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Except(RuleCases.All.Where(call => !call.IsRight).Select(call => call.Rule)));

    [Fact]
    public void Every_rule_that_the_runtime_checks_has_a_refused_and_an_accepted_call_in_the_table()
    {
        Assert.Equal(CheckedAtRunTime(), Rules(RuleCases.All.Where(call => call.IsRefused)));
        Assert.Equal(CheckedAtRunTime(), Rules(RuleCases.All.Where(call => call.IsRight)));
        Assert.All(RuleCases.All.Where(call => call.IsRight), call => Assert.Equal(201, call.Status));

        static IEnumerable<string> Rules(IEnumerable<RuleCase> calls) => calls.Select(call => call.Rule).Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>Braze itself evaluates Liquid, treats a date without an offset as UTC, and renders nothing for a missing property.</summary>
    [Fact]
    public void The_test_double_accepts_what_the_runtime_refuses_only_where_Braze_does() => Assert.Equal(
        ["BRZ0011", "BRZ2001", "BRZ2005"],
        RuleCases.All.Where(call => call.IsRefused && call.Status < 400).Select(call => call.Rule).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_analyzer_reports_what_the_table_states(string name)
    {
        RuleCase call = Find(name);
        GeneratorRun run = GeneratorRun.Of(Source(call));
        IEnumerable<Diagnostic> reports = await run.Output.WithAnalyzers([new CampaignDeclarationAnalyzer(), new SendCallAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            call.Severity is null ? [] : [$"{call.Rule} {call.Severity}"],
            reports.Select(report => $"{report.Id} {report.Severity}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_runtime_refuses_what_the_table_states(string name)
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
    public async Task The_test_double_responds_as_the_table_states(string name)
    {
        RuleCase call = Find(name);
        using var client = new HttpClient(new FakeBraze(Key).CreateHandler());
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost/campaigns/trigger/send")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Key) },
            Content = new StringContent(call.Body.Contains("campaign_id", StringComparison.Ordinal) ? $$"""{ {{call.Body}} }""" : $$"""{"campaign_id":"{{CampaignId}}",{{call.Body}}}""", Encoding.UTF8, "application/json"),
        };
        using HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal((HttpStatusCode)call.Status, response.StatusCode);
    }

    /// <summary>The rules whose ID occurs at the beginning of a message of the runtime.</summary>
    private static IEnumerable<string> CheckedAtRunTime() => Directory
        .EnumerateFiles(Path.Combine(RuleCatalogTests.Root(), "src", "Braze.Messaging"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => RuleOfMessage().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups["id"].Value)
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static RuleCase Find(string name) => RuleCases.All.Single(call => call.Name == name);

    private static string Source(RuleCase call) => $$"""
        [TriggerCampaign("{{CampaignId}}")]
        public sealed partial record OrderShipped(
            string OrderNumber,
            double? Weight = null,
            [property: TriggerProperty(AllowLiquid = true)] string? Template = null);

        {{call.Declaration}}

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

    [GeneratedRegex("\"(?<id>BRZ[0-9]{4})(: |\",)")]
    private static partial Regex RuleOfMessage();
}
