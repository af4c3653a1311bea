using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0014: An attribute has no effect.</summary>
public sealed class BRZ0014
{
    private const string Newtonsoft = """

        public enum AttributeTargets2 { One }

        public sealed class IntConverter : TriggerPropertyConverter<int> { public override void Write(TriggerPropertyWriter writer, int value) => writer.WriteInt32Value(value); }

        namespace Newtonsoft.Json
        {
            public sealed class JsonIgnoreAttribute : Attribute;
            public sealed class JsonPropertyAttribute : Attribute
            {
                public JsonPropertyAttribute() { }
                public JsonPropertyAttribute(string name) => PropertyName = name;
                public string? PropertyName { get; set; }
            }
            public enum MemberSerialization { OptOut, OptIn }
            public sealed class JsonObjectAttribute : Attribute
            {
                public JsonObjectAttribute() { }
                public JsonObjectAttribute(MemberSerialization which) => MemberSerialization = which;
                public MemberSerialization MemberSerialization { get; set; }
            }
        }
        """;

    [Theory]
    [InlineData("[{|BRZ0014:Newtonsoft.Json.JsonIgnore|}] public int Value { get; set; }")]
    [InlineData("[{|BRZ0014:Newtonsoft.Json.JsonProperty(\"x\")|}] public int Value { get; set; }")]
    [InlineData("[{|BRZ0014:Newtonsoft.Json.JsonProperty(PropertyName = \"x\")|}] public int Value { get; set; }")]
    [InlineData("[{|BRZ0014:System.Runtime.Serialization.IgnoreDataMember|}] public int Value { get; set; }")]
    [InlineData("[{|BRZ0014:System.Runtime.Serialization.DataMember(Name = \"x\")|}] public int Value { get; set; }")]
    [InlineData("[Newtonsoft.Json.JsonProperty(\"value\")] public int Value { get; set; }")]
    [InlineData("[Newtonsoft.Json.JsonProperty] public int Value { get; set; }")]
    [InlineData("[{|BRZ0014:System.Text.Json.Serialization.JsonConverter(typeof(object))|}] public int Value { get; set; }")]
    [InlineData("[System.Text.Json.Serialization.JsonConverter(typeof(object))] public AttributeTargets2? Value { get; set; }")]
    [InlineData("[System.Text.Json.Serialization.JsonConverter(typeof(object)), TriggerProperty(Converter = typeof(IntConverter))] public int Value { get; set; }")]
    [InlineData("[System.Runtime.Serialization.DataMember] public int Value { get; set; }")]
    [InlineData("[Newtonsoft.Json.JsonIgnore, TriggerPropertyIgnore] public int Value { get; set; }")]
    [InlineData("[Newtonsoft.Json.JsonIgnore, TriggerProperty(\"x\")] public int Value { get; set; }")]
    [InlineData("[Newtonsoft.Json.JsonProperty(\"x\"), TriggerProperty(\"y\")] public int Value { get; set; }")]
    [InlineData("[Newtonsoft.Json.JsonProperty(\"x\"), System.Text.Json.Serialization.JsonPropertyName(\"x\")] public int Value { get; set; }")]
    [InlineData("[Newtonsoft.Json.JsonIgnore] internal int Value { get; set; }")]
    public Task An_attribute_of_another_serializer_is_reported_where_it_would_change_the_result(string property) => Verify.VerifyAsync(
        $$"""[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")] public partial class Order { {{property}} public int Other { get; set; } }""" + Newtonsoft);

    [Fact]
    public Task An_attribute_on_an_inherited_or_nested_property_is_reported_at_the_campaign() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order([property: {|BRZ0014:Newtonsoft.Json.JsonIgnore|}] string Secret, {|BRZ0014:Line[]|} Lines);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public partial class {|BRZ0014:Parcel|} : Base;

        public abstract class Base { [Newtonsoft.Json.JsonIgnore] public int Value { get; set; } }

        public sealed class Line { [Newtonsoft.Json.JsonProperty("x")] public int Value { get; set; } }
        """ + Newtonsoft);

    /// <summary>Other serializers leave out the properties without an attribute. They would be sent here.</summary>
    [Theory]
    [InlineData("System.Runtime.Serialization.DataContract")]
    [InlineData("Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)")]
    [InlineData("Newtonsoft.Json.JsonObject(MemberSerialization = Newtonsoft.Json.MemberSerialization.OptIn)")]
    public Task An_opt_in_type_is_reported_at_the_properties_without_an_attribute(string attribute) => Verify.VerifyAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001"), {{attribute}}]
        public partial class Order
        {
            [System.Runtime.Serialization.DataMember] public string Number { get; set; } = "";
            [Newtonsoft.Json.JsonProperty] public string Other { get; set; } = "";
            [TriggerProperty("own")] public string Own { get; set; } = "";
            [TriggerPropertyIgnore] public string Ignored { get; set; } = "";
            public string {|BRZ0014:Secret|} { get; set; } = "";
            [TriggerProperty("lines")] public {|BRZ0014:Line[]|} Lines { get; set; } = [];
        }

        [{{attribute}}]
        public sealed class Line { public int Cost { get; set; } }
        """ + Newtonsoft);

    [Theory]
    [InlineData("Newtonsoft.Json.JsonObject")]
    [InlineData("Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptOut)")]
    public Task An_opt_out_type_is_not_reported(string attribute) => Verify.VerifyAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001"), {{attribute}}]
        public partial class Order { public string Number { get; set; } = ""; }
        """ + Newtonsoft);
}
