using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.CampaignDeclarationAnalyzer,
    Braze.Generators.CodeFixes.Fixes.MakePartialCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class MakePartialCodeFixProviderTests
{
    private const string Key = "BRZ0001:partial";

    [Theory]
    [InlineData("record {|BRZ0001:Order|}(string Number);", "partial record Order(string Number);")]
    [InlineData("public sealed record {|BRZ0001:Order|}(string Number);", "public sealed partial record Order(string Number);")]
    [InlineData("internal sealed record class {|BRZ0001:Order|}(string Number);", "internal sealed partial record class Order(string Number);")]
    [InlineData("public abstract class {|BRZ0001:Order|};", "public abstract partial class Order;")]
    [InlineData("class {|BRZ0001:@class|} { }", "partial class @class { }")]
    public Task Makes_a_type_partial(string declaration, string fixedDeclaration) =>
        Verify.VerifyAsync($"[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")] {declaration}", $"[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")] {fixedDeclaration}", Key);

    [Fact]
    public Task Keeps_documentation_comments_and_lines() => Verify.VerifyAsync(
        """
        namespace Acme;

        /// <summary>Sent when an order leaves the warehouse.</summary>
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")] // the dashboard's
        class /* yet */ {|BRZ0001:Order|}
        {
            public string? Number { get; set; } // the order's
        }

        /// <summary>Sent when an order arrives.</summary>
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public
            sealed record {|BRZ0001:Arrival|}(
                string Number);
        """,
        """
        namespace Acme;

        /// <summary>Sent when an order leaves the warehouse.</summary>
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")] // the dashboard's
        partial class /* yet */ Order
        {
            public string? Number { get; set; } // the order's
        }

        /// <summary>Sent when an order arrives.</summary>
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public
            sealed partial record Arrival(
                string Number);
        """,
        Key);

    [Fact]
    public Task Makes_every_containing_type_partial() => Verify.VerifyAsync(
        """
        public static class Campaigns
        {
            public interface IOrders
            {
                public readonly record struct Group
                {
                    public static partial class Shipping
                    {
                        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
                        public sealed record {|BRZ0001:Order|}(string Number);
                    }
                }
            }
        }
        """,
        """
        public static partial class Campaigns
        {
            public partial interface IOrders
            {
                public readonly partial record struct Group
                {
                    public static partial class Shipping
                    {
                        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
                        public sealed partial record Order(string Number);
                    }
                }
            }
        }
        """,
        Key);

    [Fact]
    public Task Makes_only_an_outer_type_partial() => Verify.VerifyAsync(
        """
        public static class Campaigns
        {
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public sealed partial record {|BRZ0001:Order|}(string Number);
        }
        """,
        """
        public static partial class Campaigns
        {
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public sealed partial record Order(string Number);
        }
        """,
        Key);

    [Fact]
    public Task Fix_all_repairs_campaigns_in_one_outer_type() => Verify.VerifyAsync(
        """
        public static class Campaigns
        {
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public sealed record {|BRZ0001:Order|}(string Number);

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
            public sealed record {|BRZ0001:Arrival|}(string Number);

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000003")]
            public sealed record {|BRZ0001:Parcel|}(string Number)
            {
                public Task Send(IBrazeClient braze) => Task.CompletedTask;
            }
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000004")]
        public sealed record {|BRZ0001:Return|}(string Number);
        """,
        """
        public static partial class Campaigns
        {
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public sealed partial record Order(string Number);

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
            public sealed partial record Arrival(string Number);

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000003")]
            public sealed partial record Parcel(string Number)
            {
                public Task Send(IBrazeClient braze) => Task.CompletedTask;
            }
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000004")]
        public sealed partial record Return(string Number);
        """,
        Key);
}
