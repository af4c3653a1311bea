using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ2005: A non-nullable property is null.</summary>
public sealed class BRZ2005
{
    private const string Types = """

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001", Overrides = true)]
        public partial record Order(string Number, string? Note = null, IReadOnlyList<string>? Tags = null, Line? Line = null, Dictionary<string, string>? More = null)
        {
            public string Title { get; set; } = null!;

            [TriggerProperty(WriteNull = true)]
            public string Explicit { get; set; } = "";

            [System.Diagnostics.CodeAnalysis.MaybeNull]
            public string Maybe { get; set; } = "";

            [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
            public string LeftOut { get; set; } = "";

            public IReadOnlyList<string?>? Gaps { get; set; }

            [TriggerPropertyIgnore]
            public string Ignored { get; set; } = "";

        #nullable disable
            public string Oblivious { get; set; }
        #nullable restore
        }

        public sealed record Line(string Name, string? Size = null);
        """;

    [Theory]
    [InlineData("await new Order({|BRZ2005:null!|}).SendAsync(braze, \"u1\");")]
    [InlineData("await new Order({|BRZ2005:default!|}).SendAsync(braze, \"u1\");")]
    [InlineData("await new Order({|BRZ2005:default(string)!|}).SendAsync(braze, \"u1\");")]
    [InlineData("_ = new Order(Number: {|BRZ2005:null!|});")]
    [InlineData("var order = new Order({|BRZ2005:null!|}); await order.SendAsync(braze, \"u1\");")]
    [InlineData("var order = new Order({|BRZ2005:null!|}); await order.BroadcastAsync(braze);")]
    [InlineData("string? none = null; await new Order({|BRZ2005:none!|}).SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\") { Title = {|BRZ2005:null!|} }.SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\", Tags: new[] { \"x\", {|BRZ2005:null!|} }).SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\", Tags: [{|BRZ2005:null!|}]).SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\", Line: new({|BRZ2005:null!|})).SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\", More: new() { [\"k\"] = {|BRZ2005:null!|} }).SendAsync(braze, \"u1\");")]
    [InlineData("await (new Order(\"A\") with { Number = {|BRZ2005:null!|} }).SendAsync(braze, \"u1\");")]
    [InlineData("await braze.SendAsync(new[] { new Order({|BRZ2005:null!|}).To(Recipient.ForExternalUserId(\"u1\")) });")]
    [InlineData("await new Order(\"A\").SendAsync(braze, new[] { new Order.Overrides { Line = new({|BRZ2005:null!|}) }.To(Recipient.ForExternalUserId(\"u1\")) });")]
    [InlineData("await new Order(\"A\").SendAsync(braze, new[] { new Order.Overrides { Tags = [{|BRZ2005:null!|}] }.To(Recipient.ForExternalUserId(\"u1\")) });")]
    public Task A_null_that_is_certainly_sent_is_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await new Order(\"A\", null).SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\") { Explicit = null! }.SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\") { Maybe = null! }.SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\") { LeftOut = null! }.SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\") { Ignored = null! }.SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\") { Oblivious = null }.SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\") { Gaps = new[] { \"x\", null } }.SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\", Line: new(\"x\", null)).SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\", Tags: null, Line: null).SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(\"A\").SendAsync(braze, new[] { new Order.Overrides { Number = null, Tags = null }.To(Recipient.ForExternalUserId(\"u1\")) });")]
    [InlineData("var order = new Order(null!); order = order with { Number = \"A\" }; await order.SendAsync(braze, \"u1\");")]
    [InlineData("var order = new Order(\"A\") { Title = null! }; order.Title = \"T\"; await order.SendAsync(braze, \"u1\");")]
    [InlineData("var order = new Order(\"A\") { Title = null! }; Fill(order); await order.SendAsync(braze, \"u1\");")]
    [InlineData("Fill(new Order(null!));")]
    [InlineData("_template = new Order(null!); await Task.Yield();")]
    [InlineData("var order = new Order(\"A\"); order.Title = null!; order.Title = \"T\"; await order.SendAsync(braze, \"u1\");")]
    [InlineData("await new Order(any ? null! : \"A\").SendAsync(braze, \"u1\");")]
    [InlineData("await new Order((any ? null : \"A\")!).SendAsync(braze, \"u1\");")]
    public Task A_nullable_or_changeable_value_is_not_reported(string code) => VerifyAsync(code);

    private static Task VerifyAsync(string code) => Verify.VerifyAsync($$"""
        public static class Sender
        {
            private static Order? _template;

            public static async Task Run(IBrazeClient braze, bool any)
            {
                await Task.Yield();
                {{code}}
            }

            private static void Fill(Order order) => _template = order;
        }
        """ + Types);
}
