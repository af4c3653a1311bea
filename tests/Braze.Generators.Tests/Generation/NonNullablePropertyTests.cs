using Braze.Messaging;

namespace Braze.Generators.Tests.Generation;

/// <summary>Null in a property with a non-nullable type is refused, and null in a nullable property is left out.</summary>
public sealed class NonNullablePropertyTests
{
    private const string Id = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]";

    private const string Types = """

        public sealed record Line(string Name, Line? Gift = null);
        public sealed class Box<T> { public T Content { get; set; } = default!; }
        public sealed class Page<T> where T : class { public IReadOnlyList<T> Items { get; set; } = default!; }
        public sealed class Money { public int Amount => 1; }
        public sealed class MoneyConverter : TriggerPropertyConverter<Money> { public override void Write(TriggerPropertyWriter writer, Money value) => writer.WriteInt32Value(1); }
        public class Tags : List<string>;
        """;

    [Theory]
    [InlineData("string A", "null!", "a")]
    [InlineData("Uri A", "null!", "a")]
    [InlineData("System.Text.Json.JsonDocument A", "null!", "a")]
    [InlineData("System.Text.Json.Nodes.JsonNode A", "null!", "a")]
    [InlineData("[property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] string A", "null!", "a")]
    [InlineData("string[] A", "null!", "a")]
    [InlineData("IEnumerable<int> A", "null!", "a")]
    [InlineData("Dictionary<string, int> A", "null!", "a")]
    [InlineData("Line A", "null!", "a")]
    [InlineData("Tags A", "[\"x\", null!]", "a[1]")]
    [InlineData("[property: TriggerProperty(Converter = typeof(MoneyConverter))] Money A", "null!", "a")]
    [InlineData("[property: TriggerProperty(AllowLiquid = true)] string A", "null!", "a")]
    [InlineData("[property: TriggerProperty(\"other\")] string A", "null!", "other")]
    [InlineData("IReadOnlyList<string> A", "[null!]", "a[0]")]
    [InlineData("List<Uri?>? A, List<Uri> B", "null, [new(\"a\", UriKind.Relative), null!]", "b[1]")]
    [InlineData("string[][] A", "[[\"x\"], null!]", "a[1]")]
    [InlineData("string[][] A", "[[\"x\"], [\"x\", null!]]", "a[1][1]")]
    [InlineData("Dictionary<string, string> A", "new() { [\"k\"] = null! }", "a[…]")]
    [InlineData("Dictionary<int, Line[]> A", "new() { [7] = [new(\"x\"), new(null!)] }", "a[…][1].name")]
    [InlineData("Line A", "new(null!)", "a.name")]
    [InlineData("Line A", "new(\"x\", new(\"{\\\"}\", new(null!)))", "a.gift.gift.name")]
    [InlineData("Line? A", "new(null!)", "a.name")]
    [InlineData("int N, Line[] A", "1, [new(\"x\"), null!]", "a[1]")]
    [InlineData("Box<string> A", "new()", "a.content")]
    [InlineData("Box<string?> A, Box<string> B", "new(), new()", "b.content")]
    [InlineData("Page<Line> A", "new()", "a.items")]
    [InlineData("Page<Line> A", "new() { Items = [null!] }", "a.items[0]")]
    [InlineData("System.Collections.Immutable.ImmutableArray<string> A", "[null!]", "a[0]")]
    [InlineData("ArraySegment<string> A", "new(new string[1])", "a[0]")]
    public void It_is_refused_with_its_path(string parameters, string values, string path)
    {
        RunningProject project = RunningProject.Of(
            $"{Id} public sealed partial record C({parameters});{Types}",
            $"public static class Factory {{ public static ITriggerCampaign Create() => new C({values}); }}");

        BrazeValidationException exception = Assert.Throws<BrazeValidationException>(() => project.TriggerProperties("Factory", "Create"));
        Assert.Equal("BRZ2005", exception.RuleId);
        Assert.StartsWith($"BRZ2005: the trigger property '{path}' is null", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string? A", "null", "{}")]
    [InlineData("IReadOnlyList<string?> A", "[null]", """{"a":[null]}""")]
    [InlineData("Dictionary<string, Line?> A", "new() { [\"k\"] = null }", """{"a":{"k":null}}""")]
    [InlineData("Box<string?> A", "new()", """{"a":{}}""")]
    [InlineData("Box<int?> A", "new()", """{"a":{}}""")]
    [InlineData("[property: System.Diagnostics.CodeAnalysis.MaybeNull] string A", "null!", "{}")]
    [InlineData("[property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)] string A", "null!", "{}")]
    [InlineData("[property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)] string A", "null!", "{}")]
    [InlineData("[property: TriggerProperty(WriteNull = true)] string A", "null!", """{"a":null}""")]
    [InlineData("[property: TriggerPropertyIgnore] string A, int B", "null!, 1", """{"b":1}""")]
    [InlineData("System.Text.Json.JsonElement A", "default", "{}")]
    public void A_nullable_property_is_left_out_or_written(string parameters, string values, string json)
    {
        RunningProject project = RunningProject.Of(
            $"{Id} public sealed partial record C({parameters});{Types}",
            $"public static class Factory {{ public static ITriggerCampaign Create() => new C({values}); }}");

        Assert.Equal(json, project.TriggerProperties("Factory", "Create"));
    }

    [Theory]
    [InlineData("#nullable disable\n", "", "public string A { get; set; } public List<string> B { get; set; } = new() { null };")]
    [InlineData("", "", "\n#nullable disable\npublic string A { get; set; } public List<string> B { get; set; } = new() { null };\n#nullable restore\n")]
    [InlineData("// <auto-generated/>\n", "", "public string A { get; set; } public List<string> B { get; set; } = new() { null };")]
    [InlineData("", " : Old", "public List<string?> B { get; set; } = new() { null };")]
    public void Null_from_code_without_annotations_is_left_out(string before, string baseList, string members)
    {
        RunningProject project = RunningProject.Of(
            $"{before}{Id} public sealed partial class C{baseList} {{ {members} }}",
            "#nullable disable\npublic abstract class Old { public string A { get; set; } }",
            "public static class Factory { public static ITriggerCampaign Create() => new C(); }");

        Assert.Equal("""{"b":[null]}""", project.TriggerProperties("Factory", "Create"));
    }

    [Fact]
    public void Parts_with_and_without_annotations_are_distinguished()
    {
        RunningProject project = RunningProject.Of(
            $"#nullable disable\n{Id} public sealed partial class C\n{{\npublic string A {{ get; set; }}\n#nullable enable\npublic string B {{ get; set; }} = null!;\n}}",
            "public static class Factory { public static ITriggerCampaign Create() => new C(); }");

        Assert.Contains("'b' is null", Assert.Throws<BrazeValidationException>(() => project.TriggerProperties("Factory", "Create")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_in_overrides_replaces_nothing_and_is_refused_in_nested_values()
    {
        RunningProject project = RunningProject.Of(
            $"{Id.Replace(")", ", Overrides = true)", StringComparison.Ordinal)} public sealed partial record C(string A, Line B, IReadOnlyList<string> D);{Types}",
            """
            public static class Factory
            {
                public static ITriggerProperties Nothing() => new C.Overrides();
                public static ITriggerProperties Line() => new C.Overrides { B = new(null!) };
                public static ITriggerProperties Item() => new C.Overrides { D = ["x", null!] };
            }
            """);

        Assert.Equal("{}", project.TriggerProperties("Factory", "Nothing"));
        Assert.Contains("'b.name' is null", Assert.Throws<BrazeValidationException>(() => project.TriggerProperties("Factory", "Line")).Message, StringComparison.Ordinal);
        Assert.Contains("'d[1]' is null", Assert.Throws<BrazeValidationException>(() => project.TriggerProperties("Factory", "Item")).Message, StringComparison.Ordinal);
    }
}
