using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0005: The type of a property cannot be written as JSON.</summary>
public sealed partial class BRZ0005
{
    private const string Types = """

        [Flags]
        public enum Options { None, Gift }

        public enum Size { Small, Large }

        public sealed record Line(string Sku, int Count, Size Size, IReadOnlyList<Line> Parts);

        public sealed record Opaque(object Value);

        public sealed record Deep(Opaque[] Items);

        public sealed class Empty;

        public sealed class Tree : List<Tree>;

        public abstract class TwoSequences : IEnumerable<int>, IEnumerable<string>
        {
            IEnumerator<int> IEnumerable<int>.GetEnumerator() => null!;

            IEnumerator<string> IEnumerable<string>.GetEnumerator() => null!;

            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!;
        }

        public sealed class Node<T>
        {
            public Node<List<T>>? Next { get; set; }
        }

        public sealed class Pair<T>
        {
            public Pair<Pair<T>>? Next { get; set; }

            public T? Value { get; set; }
        }
        """;

    [Theory]
    [InlineData("object")]
    [InlineData("dynamic")]
    [InlineData("System.IO.Stream?")]
    [InlineData("Dictionary<string, object>")]
    [InlineData("IDictionary<decimal, string>[]")]
    [InlineData("Dictionary<Options, int>")]
    [InlineData("Dictionary<DateTime, int>")]
    [InlineData("Dictionary<object, int>")]
    [InlineData("List<KeyValuePair<string, int>>")]
    [InlineData("System.Collections.ArrayList")]
    [InlineData("Memory<int>")]
    [InlineData("Tree")]
    [InlineData("TwoSequences")]
    [InlineData("nint")]
    [InlineData("byte[]")]
    [InlineData("int[,]")]
    [InlineData("List<byte[]>")]
    [InlineData("(int, string)")]
    [InlineData("Func<int>")]
    [InlineData("IComparable")]
    [InlineData("Opaque")]
    [InlineData("IReadOnlyList<Deep>")]
    [InlineData("Empty")]
    [InlineData("Node<int>")]
    [InlineData("Pair<int>")]
    public Task An_unsupported_type_is_reported_at_the_type(string type) => Verify.VerifyAsync(
        $$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(string Number, {|BRZ0005:{{type}}|} Value);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public partial class Parcel
        {
            public {|BRZ0005:{{type}}|} Value { get; set; } = default!;
        }
        """ + Types);

    [Theory]
    [InlineData("string?")]
    [InlineData("decimal?")]
    [InlineData("Guid")]
    [InlineData("Uri")]
    [InlineData("DateTimeOffset?")]
    [InlineData("Options")]
    [InlineData("Dictionary<Size, Options?>")]
    [InlineData("System.Collections.Concurrent.ConcurrentDictionary<byte, Line>")]
    [InlineData("System.Collections.Frozen.FrozenSet<int>")]
    [InlineData("ArraySegment<int>?")]
    [InlineData("System.Text.Json.Nodes.JsonObject")]
    [InlineData("System.Text.Json.JsonDocument?")]
    [InlineData("Size?")]
    [InlineData("Line")]
    [InlineData("Line?[]")]
    [InlineData("List<Line>")]
    [InlineData("System.Collections.Generic.List<byte>")]
    public Task A_supported_type_is_accepted(string type) => Verify.VerifyAsync(
        $$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(string Number, {{type}} Value)
        {
            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }
        """ + Types);

    [Fact]
    public Task Each_property_is_reported_even_when_the_types_are_the_same() => Verify.VerifyAsync(
        """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order({|BRZ0005:Opaque|} First, {|BRZ0005:Opaque|} Second, {|BRZ0005:Deep[]|} Third, {|BRZ0005:System.IO.Stream|} Fourth);
        """ + Types);

    [Theory]
    [InlineData("[TriggerPropertyIgnore] public object? Value { get; set; }")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public object? Value { get; set; }")]
    [InlineData("internal object? Value { get; set; }")]
    [InlineData("public object? Value { private get; set; }")]
    [InlineData("public object? Value { set { } }")]
    [InlineData("public static object? Value { get; set; }")]
    [InlineData("public object? Value;")]
    [InlineData("public object this[int index] => index;")]
    public Task A_property_that_is_not_sent_may_have_any_type(string member) =>
        Verify.VerifyAsync($$"""[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")] public partial class Order { {{member}} }""");

    [Fact]
    public Task A_property_that_is_ignored_conditionally_is_sent() => Verify.VerifyAsync("""
        using System.Text.Json.Serialization;

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class Order
        {
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
            public {|BRZ0005:object?|} Value { get; set; }

            [JsonIgnore(Condition = JsonIgnoreCondition.Always)]
            public object? Other { get; set; }
        }
        """);

    [Fact]
    public Task An_inherited_property_is_reported_at_each_campaign() => Verify.VerifyAsync("""
        public abstract record Message(object Payload)
        {
            public virtual object? Detail => null;
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record {|BRZ0005:Order|}(string Number) : Message(Number)
        {
            public override {|BRZ0005:object?|} Detail => Number;
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public partial record {|BRZ0005:Parcel|}(string Number) : Message(Number)
        {
            [TriggerPropertyIgnore]
            public override object? Detail => Number;
        }
        """);

    [Theory]
    [InlineData("{|CS0246:Missing|}")]
    [InlineData("{|CS0246:Missing|}?")]
    [InlineData("{|CS0246:Missing|}[]")]
    [InlineData("List<{|CS0246:Missing|}>")]
    [InlineData("List<List<{|CS0246:Missing|}?>>")]
    [InlineData("{|CS0246:Missing<int>|}")]
    [InlineData("Box<{|CS0246:Missing|}>")]
    [InlineData("Box<Box<{|CS0246:Missing|}[]>?>")]
    public Task A_type_that_does_not_exist_is_left_to_the_compiler(string type) => Verify.VerifyAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class Order
        {
            public {{type}} Value { get; set; } = default!;

            public string? Number { get; set; }

            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }

        public sealed class Box<T>
        {
            public T? Content { get; set; }
        }
        """);
}
