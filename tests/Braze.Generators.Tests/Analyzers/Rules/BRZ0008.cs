using Microsoft.CodeAnalysis.CSharp;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0008: The name of a generated member is taken.</summary>
public sealed class BRZ0008
{
    [Theory]
    [InlineData("public string {|BRZ0008:SendAsync|} => \"\";")]
    [InlineData("private readonly int {|BRZ0008:Overrides|} = 1;")]
    [InlineData("private class {|BRZ0008:Overrides|};")]
    [InlineData("public bool {|BRZ0008:Overrides|} => true;")]
    [InlineData("public static void {|BRZ0008:SendAsync|}(int a, int b, int c, int d, int e, int f, int g, int h, int i) { }")]
    [InlineData("public event Action? {|BRZ0008:SendAsync|};")]
    [InlineData("private int {|BRZ0008:__Json|} => 1;")]
    [InlineData("private void {|BRZ0008:__Json|}(int value) { }")]
    [InlineData("private static class {|BRZ0008:__Json|};")]
    [InlineData("string {|CS0540:ITriggerCampaign|}.{|BRZ0008:CampaignId|} => \"\";")]
    [InlineData("void {|CS0540:ITriggerProperties|}.{|BRZ0008:WriteTo|}(TriggerPropertyWriter writer) { }")]
    public Task A_member_of_a_generated_name_is_reported_at_its_name(string member) =>
        Verify.VerifyAsync($$"""[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001", Overrides = true)] public partial class Order { {{member}} }""");

    [Theory]
    [InlineData("public bool Overrides => true;")]
    [InlineData("private class Overrides;")]
    public Task A_campaign_without_overrides_can_have_a_member_of_that_name(string member) =>
        Verify.VerifyAsync($$"""[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")] public partial class Order { {{member}} }""");

    [Fact]
    public Task A_positional_property_is_reported_too() =>
        Verify.VerifyAsync("[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000002\")] public partial record Order(string {|BRZ0008:SendAsync|});");

    [Fact]
    public Task A_member_in_another_part_is_reported_there() => Verify.VerifyAsync(
        "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000003\")] public partial class Order;",
        "public partial class Order { public int {|BRZ0008:SendAsync|} => 1; }");

    [Fact]
    public Task A_campaign_cannot_have_the_name_of_its_member() =>
        Verify.VerifyAsync("[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000004\")] public partial class {|BRZ0008:SendAsync|};");

    [Theory]
    [InlineData("public Task SendAsync(IBrazeClient client, bool urgent) => urgent ? SendAsync(client, \"u1\") : Task.CompletedTask;")]
    [InlineData("public Task BroadcastAsync(IBrazeClient client, Audience? audience = null, string? sendId = null) => Task.CompletedTask;")]
    [InlineData("private readonly int BroadcastAsync = 1; public bool SendBatchesAsync => true;")]
    [InlineData("public Task BroadcastAsync() => Task.CompletedTask; public void SendAsync(int one) { } public void SendBatchesAsync() { }")]
    [InlineData("public string Sendasync => \"\"; public string CampaignId => \"\"; public void WriteTo() { }")]
    [InlineData("public static class Names { public static void SendAsync() { } }")]
    public Task An_overload_or_another_name_is_accepted(string members) => Verify.VerifyAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class Order
        {
            {{members}}
        }

        public static class Orders
        {
            public static Task Send(IBrazeClient braze, Order order) =>
                Task.WhenAll(order.SendAsync(braze, "u1"), order.BroadcastAsync(braze), braze.SendAsync([order.To(new Recipient())]));
        }
        """);

    [Fact]
    public Task A_base_type_that_is_a_campaign_is_accepted() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public abstract partial record Message(string Customer);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public partial record Order(string Number) : Message(Number);

        public static class Orders
        {
            public static Task Send(IBrazeClient braze, Order order) => order.SendAsync(braze, "u1");
        }
        """);

    [Fact]
    public Task CSharp_9_and_later_are_supported() => Verify.VerifyAsync(LanguageVersion.CSharp9, """
        using Braze.Messaging;

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(string Number);
        """);
}
