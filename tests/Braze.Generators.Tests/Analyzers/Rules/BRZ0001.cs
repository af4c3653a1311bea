using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0001: A campaign is not partial.</summary>
public sealed class BRZ0001
{
    [Theory]
    [InlineData("public sealed record {|BRZ0001:Order|}(string Number);")]
    [InlineData("class {|BRZ0001:Order|};")]
    [InlineData("public abstract class {|BRZ0001:Order|} { public string Number => \"A-1\"; }")]
    [InlineData("public sealed record class {|BRZ0001:@class|}(string Number);")]
    public Task A_campaign_that_is_not_partial_is_reported_at_its_name(string declaration) =>
        Verify.VerifyAsync($"[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")] {declaration}");

    [Theory]
    [InlineData("public static class Campaigns", "sealed partial record {|BRZ0001:Order|}(string Number)")]
    [InlineData("public interface ICampaigns", "partial record {|BRZ0001:Order|}(string Number)")]
    [InlineData("public struct Campaigns", "partial class {|BRZ0001:Order|}")]
    [InlineData("public record struct Campaigns", "partial class {|BRZ0001:Order|}")]
    [InlineData("public static class Campaigns", "sealed record {|BRZ0001:Order|}(string Number)")]
    [InlineData("public static partial class Campaigns", "sealed record {|BRZ0001:Order|}(string Number)")]
    public Task A_chain_of_nested_types_is_reported_once_at_the_campaign(string outer, string inner) =>
        Verify.VerifyAsync($$"""{{outer}} { [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")] public {{inner}} { } }""");

    [Fact]
    public Task Each_campaign_in_a_type_that_is_not_partial_is_reported() => Verify.VerifyAsync("""
        public static class Campaigns
        {
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record {|BRZ0001:Order|}(string Number);

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
            public partial record {|BRZ0001:Parcel|}(string Number);
        }
        """);

    [Theory]
    [InlineData("static partial class")]
    [InlineData("partial interface")]
    [InlineData("partial struct")]
    [InlineData("partial record")]
    [InlineData("readonly partial record struct")]
    public Task A_campaign_in_partial_types_is_generated(string outer) => Verify.VerifyAsync($$"""
        namespace Acme.Messages
        {
            public {{outer}} Outer
            {
                public partial class Middle<T> where T : notnull
                {
                    [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
                    public sealed partial record Order(string Number);
                }
            }
        }

        public static class Orders
        {
            public static Task Send(IBrazeClient braze) => new Acme.Messages.Outer.Middle<int>.Order("A-1").SendAsync(braze, "u1");
        }
        """);

    [Fact]
    public Task Parts_in_two_files_are_one_campaign() => Verify.VerifyAsync(
        "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")] public partial class Order { public string? Number { get; set; } }",
        "public partial class Order { public string? Customer { get; set; } }",
        "public class Orders { public Task Send(IBrazeClient braze) => new Order { Number = \"1\", Customer = \"2\" }.SendAsync(braze, \"u1\"); }");

    [Fact]
    public Task A_class_that_is_not_a_campaign_need_not_be_partial() => Verify.VerifyAsync("""
        public sealed record Order(string Number);

        namespace Acme
        {
            public sealed class TriggerCampaignAttribute(string id) : Attribute
            {
                public string Id => id;
            }

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public sealed record Order(string Number);
        }
        """);
}
