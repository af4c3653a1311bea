using Braze.Messaging;

namespace Braze.Generators.Tests.Generation;

/// <summary>Values that are refused although their type is supported.</summary>
public sealed class ValueLimitTests
{
    private const string Source = """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial class Order
        {
            public Node? Node { get; set; }
            public Dictionary<string, Bag>? Bags { get; set; }
            public Perks Perks { get; set; }
            public Dictionary<Size, int>? Sizes { get; set; }
            public DateTime? Paid { get; set; }
            public System.Collections.Immutable.ImmutableArray<int> Numbers { get; set; }
            [TriggerProperty(AllowLiquid = true)] public Dictionary<string, System.Text.Json.Nodes.JsonNode?>? Liquid { get; set; }
            public Dictionary<string, System.Text.Json.Nodes.JsonNode?>? Plain { get; set; }
        }

        public sealed class Node { public Node? Next { get; set; } }
        public sealed class Bag { public List<Bag> Bags { get; } = new(); }
        [Flags] public enum Perks : sbyte { None, Gift = 1, Top = -128 }
        public enum Size { Small }

        public static class Factory
        {
            public static Order Endless() { var node = new Node(); node.Next = node; return new Order { Node = node }; }
            public static Order EndlessBag() { var bag = new Bag(); bag.Bags.Add(bag); return new Order { Bags = new() { ["a"] = bag } }; }
            public static Order NoFlags() => new() { Perks = Perks.None };
            public static Order AllFlags() => new() { Perks = Perks.Top | Perks.Gift };
            public static Order UnknownFlag() => new() { Perks = (Perks)3 };
            public static Order UnknownKey() => new() { Sizes = new() { [(Size)7] = 1 } };
            public static Order Unspecified() => new() { Paid = new DateTime(2026, 11, 23) };
            public static Order Liquid() => new() { Liquid = new() { ["{{k}}"] = System.Text.Json.Nodes.JsonNode.Parse("[\"{{v}}\"]") } };
            public static Order LiquidInKey() => new() { Plain = new() { ["{{k}}"] = null } };
            public static Order LiquidInValue() => new() { Plain = new() { ["k"] = System.Text.Json.Nodes.JsonNode.Parse("[\"{%v%}\"]") } };
        }
        """;

    private static readonly RunningProject Project = RunningProject.Of(Source);

    [Theory]
    [InlineData("NoFlags", "{\"perks\":[]}")]
    [InlineData("AllFlags", "{\"perks\":[\"gift\",\"top\"]}")]
    [InlineData("Liquid", "{\"perks\":[],\"liquid\":{\"{{k}}\":[\"{{v}}\"]}}")]
    public void An_allowed_value_is_written(string method, string json) => Assert.Equal(json, Project.TriggerProperties("Factory", method));

    [Theory]
    [InlineData("UnknownFlag", "Cannot write the trigger property 'perks': the enum Perks does not define the flag 2 of 3")]
    [InlineData("UnknownKey", "The enum Size does not define the value 7")]
    [InlineData("Unspecified", "BRZ0011: the trigger property 'paid' is a DateTime of unspecified kind")]
    [InlineData("LiquidInKey", "BRZ2001: the trigger property 'plain' contains Liquid")]
    [InlineData("LiquidInValue", "BRZ2001: the trigger property 'plain[…][0]' contains Liquid")]
    public void A_value_that_would_be_misread_is_refused(string method, string message) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => Project.TriggerProperties("Factory", method)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Endless")]
    [InlineData("EndlessBag")]
    public void An_object_that_contains_itself_throws_an_exception(string method) =>
        Assert.Contains("nested more than 64 levels deep", Assert.Throws<BrazeValidationException>(() => Project.TriggerProperties("Factory", method)).Message, StringComparison.Ordinal);
}
