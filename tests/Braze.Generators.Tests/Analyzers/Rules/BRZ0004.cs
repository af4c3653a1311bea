using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0004: A declaration cannot be a campaign.</summary>
public sealed class BRZ0004
{
    [Theory]
    [InlineData("public static partial class {|BRZ0004:Order|} { }")]
    [InlineData("public static class {|BRZ0004:Order|} { }")]
    [InlineData("public partial record {|BRZ0004:Order|}<T>(T Number);")]
    [InlineData("public sealed class {|BRZ0004:Order|}<T1, T2>;")]
    [InlineData("file sealed partial record {|BRZ0004:Order|}(string Number);")]
    [InlineData("file static class {|BRZ0004:Order|};")]
    public Task An_unsupported_kind_is_reported_once_at_the_name(string declaration) =>
        Verify.VerifyAsync($"[TriggerCampaign(\"\")] {declaration}");

    [Fact]
    public Task A_campaign_in_a_file_local_type_is_local_too() => Verify.VerifyAsync("""
        file partial class Outer
        {
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record {|BRZ0004:Order|}(string Number);
        }
        """);

    [Theory]
    [InlineData("public partial struct Order { public string Number { get; set; } }")]
    [InlineData("public partial record struct Order(string Number);")]
    [InlineData("public partial interface Order { string Number { get; } }")]
    [InlineData("public enum Order { One }")]
    [InlineData("public delegate void Order();")]
    public Task A_wrong_target_of_the_attribute_is_left_to_the_compiler(string declaration) =>
        Verify.VerifyAsync($"[{{|CS0592:TriggerCampaign|}}(\"id\")] {declaration}");

    [Theory]
    [InlineData("public abstract partial class Order { public string? Number { get; set; } }")]
    [InlineData("public sealed partial class Order { }")]
    [InlineData("partial record class Order(string Number);")]
    [InlineData("internal abstract partial record Order(string Number) : IComparable { public int CompareTo(object? other) => 0; }")]
    public Task Any_other_class_or_record_is_generated(string declaration) => Verify.VerifyAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")] {{declaration}}

        public static class Orders
        {
            internal static Task Send(IBrazeClient braze, Order order) => order.SendAsync(braze, "u1");
        }
        """);

    [Fact]
    public Task Other_campaigns_are_generated_beside_unsupported_ones() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public static class {|BRZ0004:First|};

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public class {|BRZ0001:Second|};

        [TriggerCampaign({|BRZ0002:""|})]
        public partial class Third;

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000003")]
        public partial record Fourth({|BRZ0005:object|} Value);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000004")]
        public partial record Fifth(string Number)
        {
            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }

        public static class Orders
        {
            public static Task Send(IBrazeClient braze, Second second, Third third) =>
                Task.WhenAll(second.{|CS0411:SendAsync|}(braze, "u1"), third.{|CS0411:SendAsync|}(braze, "u1"));

            public static Task Send(IBrazeClient braze, Fourth fourth) => fourth.{|CS0411:SendAsync|}(braze, "u1");
        }
        """);
}
