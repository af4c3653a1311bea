namespace Braze.Generators.Tests.Generation;

/// <summary>This package's attributes on a property also apply to its overrides, unless an override has such an attribute itself.</summary>
public sealed class InheritedAttributeTests
{
    [Theory]
    [InlineData("[TriggerPropertyIgnore]", "", "{}")]
    [InlineData("[TriggerPropertyIgnore]", "[TriggerProperty]", """{"a":"override"}""")]
    [InlineData("[TriggerProperty(\"x\")]", "", """{"x":"override"}""")]
    [InlineData("[TriggerProperty(\"x\")]", "[TriggerProperty(\"y\")]", """{"y":"override"}""")]
    [InlineData("[TriggerProperty(\"x\")]", "[TriggerPropertyIgnore]", "{}")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore]", "", """{"a":"override"}""")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"x\")]", "", """{"a":"override"}""")]
    [InlineData("", "[System.Text.Json.Serialization.JsonIgnore]", "{}")]
    [InlineData("", "[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWriting)]", "{}")]
    [InlineData("", "[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Always)]", "{}")]
    [InlineData("", "[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenReading)]", """{"a":"override"}""")]
    [InlineData("", "[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]", """{"a":"override"}""")]
    public void An_attribute_applies_to_an_override(string ofBase, string own, string json)
    {
        RunningProject project = RunningProject.Of(
            $$"""
            public abstract class Base { {{ofBase}} public virtual string A => "base"; }
            public abstract class Middle : Base;
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
            public partial class C : Middle { {{own}} public override string A => "override"; }
            """,
            "public static class Factory { public static ITriggerCampaign Create() => new C(); }");

        Assert.Equal(json, project.TriggerProperties("Factory", "Create"));
    }
}
