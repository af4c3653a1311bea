using System.Globalization;
using Braze.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1019: recipients with properties of another campaign, in calls that do not compile.</summary>
public sealed class BRZ1019
{
    [Theory]
    [InlineData("order.SendAsync(braze, recipients: delayed);", "recipients: delayed", "OrderDelayed.Overrides", "OrderShipped")]
    [InlineData("order.SendAsync(braze, delayed);", "delayed", "OrderDelayed.Overrides", "OrderShipped")]
    [InlineData("order?.SendAsync(braze, delayed);", "delayed", "OrderDelayed.Overrides", "OrderShipped")]
    [InlineData("order.SendAsync(braze, delayed.ToArray());", "delayed.ToArray()", "OrderDelayed.Overrides", "OrderShipped")]
    [InlineData("order.SendAsync(braze, whole);", "whole", "OrderDelayed", "OrderShipped")]
    [InlineData("order.SendAsync(braze, [shipped[0], delayed[0]]);", "delayed[0]", "OrderDelayed.Overrides", "OrderShipped")]
    [InlineData("order.SendAsync(braze, [.. shipped, .. delayed]);", "delayed", "OrderDelayed.Overrides", "OrderShipped")]
    [InlineData("order.SendBatchesAsync(braze, delayed);", "delayed", "OrderDelayed.Overrides", "OrderShipped")]
    [InlineData("order.SendBatchesAsync(braze, coming);", "coming", "OrderDelayed.Overrides", "OrderShipped")]
    [InlineData("braze.SendAsync([order.To(one), whole[0]]);", "whole[0]", "OrderDelayed", "OrderShipped")]
    [InlineData("braze.SendAsync(new[] { order.To(one), whole[0] });", "whole[0]", "OrderDelayed", "OrderShipped")]
    public async Task The_report_names_both_campaigns_at_the_recipients(string call, string place, string properties, string campaign)
    {
        Diagnostic report = Assert.Single(await ReportsAsync(call, compiles: false));

        Assert.Equal("BRZ1019", report.Id);
        Assert.Equal(place, (await report.Location.SourceTree!.GetTextAsync()).ToString(report.Location.SourceSpan));
        Assert.Contains($"'{properties}', and this call sends '{campaign}'", report.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order.SendAsync(braze, shipped, 7);", false)]
    [InlineData("order.SendAsync(braze, missing);", false)]
    [InlineData("order.SendAsync(delayed);", false, true)]
    [InlineData("order.Send(braze, delayed);", false)]
    [InlineData("one.SendAsync(braze, delayed);", false)]
    [InlineData("order.SendAsync(braze, shipped);", true)]
    [InlineData("order.SendBatchesAsync(braze, shipped).GetAsyncEnumerator();", true)]
    [InlineData("braze.SendAsync(whole);", true)]
    public async Task Another_call_is_not_reported(string call, bool compiles, bool isReported = false) =>
        Assert.Equal(isReported ? ["BRZ1019"] : [], (await ReportsAsync(call, compiles)).Select(report => report.Id).Where(id => id == "BRZ1019"));

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string call, bool compiles)
    {
        CSharpCompilation project = UserProject.Compile([UserProject.Usings, $$"""
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
            public sealed partial record OrderShipped(string OrderNumber, string? Note = null);

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a12", Overrides = true)]
            public sealed partial record OrderDelayed(string OrderNumber, string? Note = null);

            public static class Orders
            {
                public static void Run(IBrazeClient braze, OrderShipped order, Recipient one, Recipient<OrderShipped.Overrides>[] shipped, List<Recipient<OrderDelayed.Overrides>> delayed, IReadOnlyList<Recipient<OrderDelayed>> whole, IAsyncEnumerable<Recipient<OrderDelayed.Overrides>> coming)
                {
                    _ = {{call}}
                }
            }
            """]);
        CSharpGeneratorDriver.Create([new TriggerCampaignGenerator().AsSourceGenerator()], parseOptions: UserProject.ParseOptions())
            .RunGeneratorsAndUpdateCompilation(project, out Compilation generated, out _);
        Assert.Equal(compiles, !generated.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. (await generated.WithAnalyzers([new SendCallAnalyzer()]).GetAnalyzerDiagnosticsAsync()).Where(report => report.Id != "BRZ1015")];
    }
}
