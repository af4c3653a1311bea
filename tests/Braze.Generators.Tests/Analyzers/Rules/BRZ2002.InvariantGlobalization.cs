using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ2002: In invariant globalization mode, all strings are formatted in the invariant culture.</summary>
public sealed partial class BRZ2002
{
    [Theory]
    [InlineData("true", false)]
    [InlineData("True", false)]
    [InlineData(" true ", false)]
    [InlineData("false", true)]
    [InlineData("", true)]
    public async Task Nothing_is_reported_in_invariant_globalization_mode(string value, bool isReported)
    {
        var reports = await AnalyzerRun.DiagnosticsAsync(
            UserProject.Compile([UserProject.Usings, SendCode.Method("decimal price = flag ? 1.5m : 2; await new OrderShipped(price.ToString()).BroadcastAsync(braze);")]),
            new TestOptions((InvariantOption.Property, value)));

        Assert.Equal(isReported ? ["BRZ2002"] : [], reports.Select(report => report.Id));
    }

    [Fact]
    public void The_package_makes_the_property_visible()
    {
        string props = File.ReadAllText(Path.Combine(RuleCatalogTests.Root(), "src", "Braze.Generators", "buildTransitive", "Braze.Generators.props"));

        Assert.Contains($"<CompilerVisibleProperty Include=\"{InvariantOption.Property}\" />", props, StringComparison.Ordinal);
    }
}
