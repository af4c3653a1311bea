using Microsoft.CodeAnalysis;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0005 for a property whose converter cannot write it.</summary>
public sealed partial class BRZ0005
{
    private const string ConverterTypes = """

        public abstract class Base : TriggerPropertyConverter<int>;

        public sealed class NoConverter
        {
            public void Write(TriggerPropertyWriter writer, int value) => writer.WriteInt32Value(value);
        }

        public sealed class OfText : TriggerPropertyConverter<string>
        {
            public override void Write(TriggerPropertyWriter writer, string value) => writer.WriteStringValue(value);
        }

        public sealed class OfNullable : TriggerPropertyConverter<int?>
        {
            public override void Write(TriggerPropertyWriter writer, int? value) => writer.WriteInt32Value(value);
        }

        public class NeedsMore(int factor) : TriggerPropertyConverter<int>
        {
            public override void Write(TriggerPropertyWriter writer, int value) => writer.WriteInt32Value(value * factor);
        }

        public class Closed : TriggerPropertyConverter<int>
        {
            private Closed()
            {
            }

            public override void Write(TriggerPropertyWriter writer, int value) => writer.WriteInt32Value(value);
        }

        public class Open<T> : TriggerPropertyConverter<T>
        {
            public override void Write(TriggerPropertyWriter writer, T value) => writer.WriteStringValue("x");
        }

        """;

    [Theory]
    [InlineData("Base", "its converter 'Base' is abstract")]
    [InlineData("NoConverter", "its converter 'NoConverter' is not a class that derives from TriggerPropertyConverter<T>")]
    [InlineData("IDisposable", "is not a class")]
    [InlineData("int[]", "is not a class")]
    [InlineData("OfText", "its converter 'OfText' writes 'string', not 'int'")]
    [InlineData("OfNullable", "its converter 'OfNullable' writes 'int?', not 'int'")]
    [InlineData("NeedsMore", "has no accessible constructor without parameters")]
    [InlineData("Closed", "has no accessible constructor without parameters")]
    [InlineData("Open<>", "is not a class")]
    [InlineData("Open<string>", "writes 'string', not 'int'")]
    public async Task It_is_reported_at_the_type_with_the_reason(string converter, string reason)
    {
        string source = $$"""
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record Order([property: TriggerProperty(Converter = typeof({{converter}}))] {|BRZ0005:int|} Value);
            """ + ConverterTypes;
        await Verify.VerifyAsync(source);

        string plain = source.Replace("{|BRZ0005:int|}", "int", StringComparison.Ordinal);
        Diagnostic report = Assert.Single(await AnalyzerRun.DiagnosticsAsync(UserProject.Compile([UserProject.Usings, plain])));
        Assert.Contains(reason, report.GetMessage(formatProvider: null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typeof(Open<int>)")]
    [InlineData("null")]
    [InlineData("typeof({|CS0246:Missing|})")]
    public Task A_matching_converter_is_accepted(string converter) => Verify.VerifyAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order([property: TriggerProperty(Converter = {{converter}})] int Value)
        {
            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }
        """ + ConverterTypes);

    [Fact]
    public Task An_inherited_converter_must_be_accessible_to_the_campaign() => Verify.VerifyAsync("""
        public abstract class Message
        {
            [TriggerProperty(Converter = typeof(Hidden))]
            public int Value => 1;

            private sealed class Hidden : TriggerPropertyConverter<int>
            {
                public override void Write(TriggerPropertyWriter writer, int value) => writer.WriteInt32Value(value);
            }
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class {|BRZ0005:Order|} : Message;
        """);
}
