using Braze.Messaging;

namespace Braze.Generators.Tests.Generation;

/// <summary>Properties that the user's converters write.</summary>
public sealed class ConverterTests
{
    private const string Types = """
        public readonly record struct Money(decimal Amount, string Currency);

        public sealed class MoneyConverter : TriggerPropertyConverter<Money>
        {
            public override void Write(TriggerPropertyWriter writer, Money value) => writer.WriteStringValue($"{value.Amount} {value.Currency}");
        }

        public sealed class AnyConverter : TriggerPropertyConverter<object>
        {
            public override void Write(TriggerPropertyWriter writer, object value) => writer.WriteArrayValue(new[] { value.GetType().Name }, static (w, v) => w.WriteStringValue(v));
        }

        internal sealed class LineConverter : TriggerPropertyConverter<Line>
        {
            internal LineConverter()
            {
            }

            public override void Write(TriggerPropertyWriter writer, Line value) => writer.WriteObjectValue(value, static (w, v) => w.WriteString("sku", v.Sku));
        }

        public sealed class Line
        {
            internal string Sku => "s";
        }

        public sealed class Nothing : TriggerPropertyConverter<int>
        {
            public override void Write(TriggerPropertyWriter writer, int value)
            {
            }
        }

        public sealed class Member : TriggerPropertyConverter<int>
        {
            public override void Write(TriggerPropertyWriter writer, int value) => writer.WriteInt32("a", value);
        }

        public sealed class Twice : TriggerPropertyConverter<int>
        {
            public override void Write(TriggerPropertyWriter writer, int value)
            {
                writer.WriteInt32Value(value);
                writer.WriteInt32Value(value);
            }
        }

        """;

    [Theory]
    [InlineData("[TriggerProperty(Converter = typeof(MoneyConverter))] public Money V => new(1.50m, \"EUR\");", "\"1.50 EUR\"")]
    [InlineData("[TriggerProperty(Converter = typeof(MoneyConverter))] public Money? V => new Money(1.50m, \"EUR\");", "\"1.50 EUR\"")]
    [InlineData("[TriggerProperty(Converter = typeof(MoneyConverter), WriteNull = true)] public Money? V => null;", "null")]
    [InlineData("[TriggerProperty(Converter = typeof(AnyConverter))] public object V => \"x\";", "[\"String\"]")]
    [InlineData("[TriggerProperty(Converter = typeof(AnyConverter))] public System.IO.Stream V => System.IO.Stream.Null;", "[\"NullStream\"]")]
    [InlineData("[TriggerProperty(Converter = typeof(LineConverter))] public Line V => new();", "{\"sku\":\"s\"}")]
    [InlineData("[TriggerProperty(Converter = typeof(Own))] public int V => 1; private sealed class Own : TriggerPropertyConverter<int> { public override void Write(TriggerPropertyWriter writer, int value) => writer.WriteInt32Value(value + 1); }", "2")]
    [InlineData("public Inner V => new(); public sealed class Inner { [TriggerProperty(Converter = typeof(MoneyConverter))] public Money A => new(2, \"USD\"); [TriggerProperty(Converter = typeof(MoneyConverter))] public Money? B => null; }", "{\"a\":\"2 USD\"}")]
    public void A_value_is_written_by_its_converter(string member, string json) =>
        Assert.Equal($"{{\"v\":{json}}}", Project(member).TriggerProperties("Factory", "Create"));

    [Fact]
    public void Overrides_use_the_converter_too()
    {
        RunningProject project = Project(
            "[TriggerProperty(Converter = typeof(MoneyConverter))] public Money V => default; [TriggerProperty(Converter = typeof(MoneyConverter))] public Money W => default;",
            "new Order.Overrides { V = new Money(3, \"EUR\") }");

        Assert.Equal("{\"v\":\"3 EUR\"}", project.TriggerProperties("Factory", "Create"));
    }

    [Theory]
    [InlineData("Nothing", "Cannot write the trigger property 'v': Nothing did not write exactly one complete value.")]
    [InlineData("Member", "")]
    [InlineData("Twice", "")]
    public void A_converter_that_does_not_write_one_value_is_refused(string converter, string message)
    {
        RunningProject project = Project($"[TriggerProperty(Converter = typeof({converter}))] public int V => 1;");

        // The other writer refuses a value that is misplaced in its own object.
        Exception exception = Assert.ThrowsAny<Exception>(() => project.TriggerProperties("Factory", "Create"));
        Assert.True(exception is BrazeValidationException or InvalidOperationException, exception.ToString());
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    private static RunningProject Project(string member, string create = "new Order()") => RunningProject.Of(
        Types,
        $"[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\", Overrides = true)] public sealed partial class Order {{ {member} }}",
        $"public static class Factory {{ public static ITriggerProperties Create() => {create}; }}");
}
