using Microsoft.CodeAnalysis;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0006: Two properties have the same key.</summary>
public sealed class BRZ0006
{
    [Theory]
    [InlineData("public string? OrderURL { get; set; } public string? {|BRZ0006:OrderUrl|} { get; set; }")]
    [InlineData("public int A { get; set; } [TriggerProperty(\"a\")] public int {|BRZ0006:B|} { get; set; }")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"b\")] public int A { get; set; } public int {|BRZ0006:B|} { get; set; }")]
    [InlineData("public int {|BRZ0006:a|} { get; set; }", "public int A { get; set; }")]
    public Task Two_properties_with_the_same_key_are_reported_at_the_second(string members, string before = "") =>
        Verify.VerifyAsync($$"""[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")] public partial class Order { {{before}} {{members}} }""");

    [Fact]
    public Task Each_further_property_is_reported_once() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(int A, [property: TriggerProperty("a")] int {|BRZ0006:B|}, [property: TriggerProperty("a")] int {|BRZ0006:C|}, int D)
        {
            [TriggerProperty("d")]
            public int {|BRZ0006:E|} { get; set; }
        }
        """);

    [Fact]
    public Task Inherited_properties_are_reported_at_the_campaign_and_its_own_at_their_names() => Verify.VerifyAsync("""
        public abstract class Message
        {
            public int A { get; set; }

            [TriggerProperty("a")]
            public int B { get; set; }

            public virtual int C { get; set; }
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class {|BRZ0006:Order|} : Message
        {
            [TriggerProperty("c")]
            public int {|BRZ0006:D|} { get; set; }
        }

        public abstract class Other
        {
            public virtual int C { get; set; }
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public partial class Parcel : Other
        {
            public override int C { get; set; }

            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }
        """);

    [Fact]
    public Task Keys_of_a_nested_object_are_reported_at_the_first_property_that_contains_it() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(string Number, {|BRZ0006:List<Box<int>>?|} Lines, Box<int> Gift);

        public record Box<T>(T Value, [property: TriggerProperty("value")] T Other);
        """);

    [Theory]
    [InlineData("public int A { get; set; } [TriggerProperty(\"A\")] public int {|BRZ0006:B|} { get; set; }")]
    [InlineData("public {|BRZ0006:Line?|} Line { get; set; }")]
    public async Task Keys_that_differ_only_in_case_are_a_warning_and_generated(string members)
    {
        string campaign = $$"""
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial class Order
            {
                {{members}}

                public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
            }

            public record Line(int A, [property: TriggerProperty("A")] int B);
            """;
        await Verify.VerifyAsync(campaign);

        string plain = campaign.Replace("{|BRZ0006:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
        Diagnostic report = Assert.Single(await AnalyzerRun.DiagnosticsAsync(UserProject.Compile([UserProject.Usings, plain])));
        Assert.Equal(DiagnosticSeverity.Warning, report.Severity);
        Assert.Contains("written as \"a\" and \"A\",", report.GetMessage(formatProvider: null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public int A { get; set; } [TriggerProperty(\"b\")] public int a { get; set; }")]
    [InlineData("public int A { get; set; } [TriggerProperty(\"a\"), TriggerPropertyIgnore] public int B { get; set; }")]
    [InlineData("public int OrderId { get; set; } public int Order_Id2 { get; set; }")]
    public Task Different_keys_are_accepted(string members) =>
        Verify.VerifyAsync($$"""[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")] public partial class Order { {{members}} }""");
}
