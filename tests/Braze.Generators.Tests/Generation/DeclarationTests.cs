namespace Braze.Generators.Tests.Generation;

/// <summary>The supported declarations, and their JSON.</summary>
public sealed class DeclarationTests
{
    private const string Id = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]";

    public static TheoryData<string, string, string> Declarations => new()
    {
        { "a class", $"{Id} public partial class C {{ public int A {{ get; set; }} = 1; }}", "{\"a\":1}" },
        { "a sealed record", $"{Id} public sealed partial record C(int A = 1);", "{\"a\":1}" },
        { "a record class", $"{Id} public partial record class C(int A = 1);", "{\"a\":1}" },
        { "a class that is not sealed, and its constructors", $"{Id} public partial class C {{ public C() : this(1) {{ }} protected C(int a) => A = a; public int A {{ get; }} }}", "{\"a\":1}" },
        { "required and init", $"{Id} public partial class C {{ [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public C() {{ A = 1; }} public required int A {{ get; init; }} public int B {{ get; init; }} = 2; }}", "{\"a\":1,\"b\":2}" },
        { "obsolete members", $"{Id} public partial class C {{ [Obsolete] public int A => 1; [Obsolete(\"no more\")] public int B => 2; [Obsolete(\"never\", error: true)] public int D => 3; public Inner E => new(); public class Inner {{ [Obsolete(\"never\", error: true)] public Old F => Old.Gone; }} public enum Old {{ [Obsolete(\"never\", error: true)] Gone }} }}", "{\"a\":1,\"b\":2,\"d\":3,\"e\":{\"f\":\"gone\"}}" },
        { "nested types that nobody else sees", $"{Id} internal partial class C {{ public Inner A => new(1); internal record Inner(int B) {{ public Innermost D => new(); internal struct Innermost {{ public int E => 2; }} }} }}", "{\"a\":{\"b\":1,\"d\":{\"e\":2}}}" },
        { "a generic base with a nested type", $"public abstract class Base<T> {{ public T? A {{ get; init; }} public Inner B => new(); public class Inner {{ public List<T> D => new(); }} }} {Id} public partial class C : Base<int?>;", "{\"b\":{\"d\":[]}}" },
        { "members of an interface", $"public interface IHasA {{ int A {{ get; }} int B => 2; }} {Id} public partial class C : IHasA {{ public int A => 1; }}", "{\"a\":1}" },
        { "an internal class", $"{Id} internal partial class C {{ public int A => 1; }}", "{\"a\":1}" },
        { "no properties", $"{Id} public partial class C {{ }}", "{}" },
        { "a primary constructor", $"{Id} public partial class C(int a = 1) {{ public int A {{ get; }} = a; }}", "{\"a\":1}" },
        { "several parts", $"public partial class C {{ public int A => 1; }} {Id} public partial class C {{ public int B => 2; }}", "{\"a\":1,\"b\":2}" },
        { "an abstract base", $"public abstract class Base {{ public int A => 1; public abstract int B {{ get; }} }} {Id} public partial class C : Base {{ public override int B => 2; public int D => 4; }}", "{\"a\":1,\"b\":2,\"d\":4}" },
        { "a hidden property", $"public class Base {{ public int A => 1; public int B => 2; }} {Id} public partial class C : Base {{ public new string A => \"x\"; }}", "{\"b\":2,\"a\":\"x\"}" },
        { "a base that is a campaign", $"{Id} public partial class Base {{ public int A => 1; }} {Id} public partial class C : Base {{ public int B => 2; }}", "{\"a\":1,\"b\":2}" },
        { "a base of the framework's", $"{Id} public partial class C : EventArgs {{ public int A => 1; }}", "{\"a\":1}" },
        { "keywords as names", $"{Id} public partial class C {{ public int @class => 1; public int @event => 2; }}", "{\"class\":1,\"event\":2}" },
        { "names that are not ASCII", $"{Id} public partial class C {{ public int Größe => 1; }}", "{\"größe\":1}" },
        { "what is no property of the wire's", $$"""{{Id}} public partial class C : IHidden { public int A => 1; internal int B => 2; private int D => 3; public static int E => 4; public int F = 5; public int this[int i] => i; public int G { private get; set; } public int H { set { } } int IHidden.I => 9; } public interface IHidden { int I { get; } }""", "{\"a\":1}" },
        { "ignored properties", $"{Id} public partial class C {{ public int A => 1; [TriggerPropertyIgnore] public object B => 2; [System.Text.Json.Serialization.JsonIgnore] public object D => 3; [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)] public string? E => null; }}", "{\"a\":1}" },
        { "given names", $"{Id} public partial class C {{ [TriggerProperty(\"x y\")] public int A => 1; [System.Text.Json.Serialization.JsonPropertyName(\"z\\\"\")] public int B => 2; [TriggerProperty(\"t\"), System.Text.Json.Serialization.JsonPropertyName(\"j\")] public int D => 3; }}", "{\"x y\":1,\"z\\\"\":2,\"t\":3}" },
        { "names that generated code uses", $"{Id} public partial class C {{ public int Writer => 1; public int Value => 2; public int V0 => 3; public string[] Names => new[] {{ \"n\" }}; public int To => 4; public int Client => 5; public int CampaignId => 6; public int TriggerProperties => 7; public new int Equals => 8; }}", "{\"writer\":1,\"value\":2,\"v0\":3,\"names\":[\"n\"],\"to\":4,\"client\":5,\"campaign_id\":6,\"trigger_properties\":7,\"equals\":8}" },
        { "a nested type that leads back", $$"""{{Id}} public partial class C { public Node Root => new(1, new Node(2, null)); } public record Node(int Depth, Node? Next);""", "{\"root\":{\"depth\":1,\"next\":{\"depth\":2}}}" },
        { "enum members with names", $$"""{{Id}} public partial class C { public E A => E.Two; public E B => E.Three; public E D => E.@default; } public enum E { One, [System.Runtime.Serialization.EnumMember(Value = "2")] Two, [System.Text.Json.Serialization.JsonStringEnumMemberName("iii")] Three, @default }""", "{\"a\":\"2\",\"b\":\"iii\",\"d\":\"default\"}" },
        { "Liquid where it is allowed", $$$"""{{{Id}}} public partial class C { [TriggerProperty(AllowLiquid = true)] public string A => "{{x}}"; [TriggerProperty(AllowLiquid = true)] public string[] B => new[] { "{%y%}" }; [TriggerProperty(AllowLiquid = true, WriteNull = true)] public Box D => new("{{z}}"); } public record Box(string Name);""", "{\"a\":\"{{x}}\",\"b\":[\"{%y%}\"],\"d\":{\"name\":\"{{z}}\"}}" },
        { "one key in several types", $$"""{{Id}} public partial class C { public string Name => "a"; public Box Box => new("b"); } public record Box(string Name);""", "{\"name\":\"a\",\"box\":{\"name\":\"b\"}}" },
        { "one C# name with several keys", $$"""{{Id}} public partial class C { public string Name => "a"; public Box Box => new("b"); } public record Box([property: TriggerProperty("n")] string Name);""", "{\"name\":\"a\",\"box\":{\"n\":\"b\"}}" },
    };

    [Theory]
    [MemberData(nameof(Declarations))]
    public void It_is_supported_in_the_global_namespace(string what, string declaration, string json) => AssertServed(what, declaration, json, "C");

    [Theory]
    [MemberData(nameof(Declarations))]
    public void It_is_supported_in_a_nested_namespace(string what, string declaration, string json) =>
        AssertServed(what, $"namespace Acme.@event {{ {declaration} }}", json, "global::Acme.@event.C");

    [Theory]
    [MemberData(nameof(Declarations))]
    public void It_is_supported_where_namespaces_have_the_runtimes_names(string what, string declaration, string json) =>
        AssertServed(what, $"namespace Acme {{ {declaration.Replace("System.", "global::System.", StringComparison.Ordinal)} }} namespace Acme.System {{ }} namespace Acme.Braze {{ }}", json, "global::Acme.C");

    [Theory]
    [InlineData("public partial class Outer { {0} }", "Outer.C")]
    [InlineData("public partial record Outer { {0} }", "Outer.C")]
    [InlineData("public partial struct Outer { {0} }", "Outer.C")]
    [InlineData("public partial record struct Outer { {0} }", "Outer.C")]
    [InlineData("public partial interface Outer { {0} }", "Outer.C")]
    [InlineData("public static partial class Outer { public partial class @class { {0} } }", "Outer.@class.C")]
    [InlineData("public partial class Outer<T> { {0} }", "Outer<int>.C")]
    public void It_is_supported_inside_another_type(string outer, string type) => AssertServed(
        outer,
        outer.Replace("{0}", $"{Id} public sealed partial record C(int A = 1);", StringComparison.Ordinal),
        "{\"a\":1}",
        type);

    [Theory]
    [InlineData("namespace Acme.Orders; {0}", "global::Acme.Orders.C")]
    [InlineData("namespace Acme {{ namespace Orders {{ {0} }} }}", "global::Acme.Orders.C")]
    [InlineData("namespace System; {0}", "global::System.C")]
    [InlineData("namespace Braze; {0}", "global::Braze.C")]
    [InlineData("namespace Braze.Messaging; {0}", "global::Braze.Messaging.C")]
    [InlineData("namespace Acme.System; {0}", "global::Acme.System.C")]
    [InlineData("namespace Acme.Braze.Messaging; {0}", "global::Acme.Braze.Messaging.C")]
    [InlineData("namespace @namespace.Größe; {0}", "global::@namespace.Größe.C")]
    public void It_is_supported_in_any_namespace(string @namespace, string type) => AssertServed(
        @namespace,
        string.Format(null, @namespace, $"{Id} public sealed partial record C(string? A = null) {{ public Line B => new(1); }} public record Line(int D);"),
        "{\"b\":{\"d\":1}}",
        type);

    [Theory]
    [InlineData("@class")]
    [InlineData("@void")]
    [InlineData("Größe")]
    [InlineData("订单")]
    [InlineData("_")]
    [InlineData("w")]
    [InlineData("v")]
    public void It_is_supported_with_any_name(string name) =>
        AssertServed(name, $"{Id} public sealed partial class {name} {{ public Inner A => new(); public class Inner {{ public int w => 1; public int v => 2; }} }}", "{\"a\":{\"w\":1,\"v\":2}}", name);

    [Fact]
    public void A_private_campaign_is_supported()
    {
        RunningProject project = RunningProject.Of($$"""
            public static partial class Factory
            {
                public static ITriggerCampaign Create() => new C(new Line(1), State.New);

                private record Line(int A);

                private enum State { New }

                {{Id}}
                private sealed partial record C(Line B, State D);
            }
            """);

        Assert.Equal("{\"b\":{\"a\":1},\"d\":\"new\"}", project.TriggerProperties("Factory", "Create"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Base_and_nested_types_of_another_assembly_are_supported(bool fromImage)
    {
        Microsoft.CodeAnalysis.CSharp.CSharpCompilation library = UserProject.Compile(
            [
                UserProject.Usings,
                """
                namespace Shared;
                public abstract record Message(string Tenant) { public virtual int A => 1; internal int Hidden => 2; }
                public sealed class Line { public Guid? Id { get; set; } public IReadOnlyList<Line>? Parts { get; set; } }
                public struct Point { public int X { get; set; } }
                public enum State { InTransit }
                """,
            ],
            assemblyName: "Shared");
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        Microsoft.CodeAnalysis.MetadataReference reference = fromImage
            ? Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray())
            : library.ToMetadataReference();
        GeneratorRun run = GeneratorRun.Of(UserProject.Compile(
            [
                UserProject.Usings,
                $"{Id} public sealed partial record C(Shared.Line B, Shared.Point P, Shared.State? S) : Shared.Message(\"t\") {{ public override int A => 3; }}",
                "public static class Factory { public static ITriggerCampaign Create() => new C(new Shared.Line { Parts = new Shared.Line[] { new() } }, new Shared.Point { X = 1 }, Shared.State.InTransit); }",
            ]).AddReferences(reference)).AssertCompiles();

        Assert.Equal(
            "{\"tenant\":\"t\",\"b\":{\"parts\":[{}]},\"p\":{\"x\":1},\"s\":\"in_transit\",\"a\":3}",
            RunningProject.Of(run, image.ToArray()).TriggerProperties("Factory", "Create"));
    }

    [Fact]
    public void Types_whose_names_differ_only_in_case_have_separate_files()
    {
        GeneratorRun run = GeneratorRun.Of($"{Id} public partial class Order; {Id} public partial class order; namespace A {{ {Id} public partial class B; }} public partial class A1 {{ {Id} public partial class B; }}").AssertCompiles();

        Assert.Equal(4, run.Sources.Select(source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_very_long_name_has_a_file_of_bounded_length()
    {
        string name = new('N', 400);
        GeneratorRun run = GeneratorRun.Of($"{Id} public partial class {name};", $"namespace {name}x {{ {Id} public partial class {name}; }}").AssertCompiles();

        Assert.All(run.Sources, source => Assert.InRange(source.HintName.Length, 1, 150));
    }

    [Fact]
    public void An_attribute_on_two_parts_creates_one_file()
    {
        // The compiler reports the second attribute. The generated file must not cause another error.
        GeneratorRun run = GeneratorRun.Of($"{Id} public partial class C; {Id} public partial class C;");

        Assert.Single(run.Sources);
        Assert.Equal(["CS0579"], run.Output.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(d => d.Id).Distinct());
    }

    private static void AssertServed(string what, string declaration, string json, string type)
    {
        RunningProject project = RunningProject.Of(
            declaration,
            $"public static class Factory {{ public static ITriggerCampaign Create() => new {type}(); }}");

        Assert.True(json == project.TriggerProperties("Factory", "Create"), $"{what}: {project.TriggerProperties("Factory", "Create")}");
    }
}
