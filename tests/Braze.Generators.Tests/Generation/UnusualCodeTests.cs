using Braze.Generators.Tests.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Generation;

/// <summary>Unusual names, references and types: the generated code compiles, or a diagnostic reports why none is generated.</summary>
public sealed class UnusualCodeTests
{
    private const string Id = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]";

    [Theory]
    [InlineData(@"\u2028")]
    [InlineData(@"\u2029")]
    [InlineData(@"\u0085")]
    [InlineData(@"\n")]
    [InlineData(@"\r")]
    [InlineData(@"\0")]
    [InlineData(@"\u001b")]
    [InlineData(@"\ud83d")]
    [InlineData(@"\udc00")]
    [InlineData(@"\uffff")]
    [InlineData(@"\u202e")]
    [InlineData(@"\\")]
    [InlineData(@"\""")]
    [InlineData(@"😀")]
    [InlineData(@"*/")]
    [InlineData(@"<&>")]
    public void A_key_and_an_id_may_have_any_character(string character) => GeneratorRun.Of($$"""
        [TriggerCampaign("0f2c{{character}}8a4e")]
        public partial class C
        {
            [TriggerProperty("a{{character}}b")] public int A => 1;
            public State State => default;
            public Flags Flags => default;
            public Line Line => new();
        }

        public class Line { [TriggerProperty("c{{character}}d")] public int B => 1; }
        public enum State { [System.Runtime.Serialization.EnumMember(Value = "x{{character}}y")] One }
        [Flags] public enum Flags { [System.Runtime.Serialization.EnumMember(Value = "x{{character}}y")] One = 1 }
        """).AssertCompiles();

    [Theory]
    [InlineData("public Old Value => new();")]
    [InlineData("public Old[] Value => [];")]
    [InlineData("public OldStruct Value => default;")]
    [InlineData("public OldStruct? Value => default;")]
    [InlineData("public List<OldStruct> Value => [];")]
    [InlineData("public OldEnum Value => default;")]
    [InlineData("public Dictionary<OldEnum, OldFlags> Value => [];")]
    [InlineData("public string Value => \"\";")]
    public void An_obsolete_property_may_be_of_an_obsolete_type(string property)
    {
        const string Types = """
            [Obsolete("", true)] public class Old { public int A => 1; public Old? Next => null; }
            [Obsolete("", true)] public struct OldStruct { public int A => 1; }
            [Obsolete("", true)] public enum OldEnum { One }
            [Obsolete("", true), Flags] public enum OldFlags { One = 1 }
            """;
        GeneratorRun.Of($"{Id} public partial class C {{ [Obsolete(\"\", true)] {property} }}", Types).AssertCompiles();
        GeneratorRun.Of($"{Id} public partial class C {{ public Line Line => new(); }} public class Line {{ [Obsolete(\"\", true)] {property} }}", Types).AssertCompiles();
    }

    [Fact]
    public async Task A_runtime_that_is_referenced_only_with_an_alias_is_reported()
    {
        CSharpCompilation project = UserProject.Compile(["extern alias other;\nusing other::Braze.Messaging;\n[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")] public partial class C;"]);
        project = project.ReplaceReference(UserProject.Runtime, UserProject.Runtime.WithAliases(["other"]));

        Assert.Equal(["BRZ0017"], (await AnalyzerRun.DiagnosticsAsync(project)).Select(static report => report.Id));
        Assert.Empty(GeneratorRun.Of(project).Sources);
    }

    [Theory]
    [InlineData("Line Value", "BRZ0005", "other")]
    [InlineData("Line[] Value", "BRZ0005", "other")]
    [InlineData("State? Value", "BRZ0005", "other")]
    [InlineData("Dictionary<State, int> Value", "BRZ0005", "other")]
    [InlineData("Lines Value", "BRZ0005", "other")]
    [InlineData("[property: TriggerProperty(Converter = typeof(LineConverter))] Line Value", "BRZ0005", "other")]
    [InlineData("Line Value", null, "other", "global")]
    public async Task A_type_of_a_library_that_is_referenced_only_with_an_alias_is_reported(string parameter, string? rule, params string[] aliases)
    {
        CSharpCompilation library = UserProject.Compile([UserProject.Usings, """
            namespace Library
            {
                public class Line { public int A => 1; }
                public class Lines : List<int>;
                public enum State { One }
                public class LineConverter : TriggerPropertyConverter<Line> { public override void Write(TriggerPropertyWriter writer, Line value) => writer.WriteInt32Value(1); }
            }
            """], assemblyName: "Library");
        CSharpCompilation project = UserProject.Compile([UserProject.Usings, $"extern alias other;\nusing other::Library;\n{Id} public partial record C({parameter});"])
            .AddReferences(library.ToMetadataReference([.. aliases]));

        Assert.Equal(rule is null ? [] : [rule], (await AnalyzerRun.DiagnosticsAsync(project)).Select(static report => report.Id));
        Assert.DoesNotContain(GeneratorRun.Of(project).Output.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("public class Braze;", true)]
    [InlineData("internal enum Braze { One }", true)]
    [InlineData("public class Braze<T>;", false)]
    [InlineData("namespace Acme { public class Braze; }", false)]
    [InlineData("public class Outer { public class Braze; }", false)]
    public async Task A_type_that_hides_the_runtimes_namespace_is_reported(string type, bool isReported)
    {
        CSharpCompilation project = UserProject.Compile([$"using Braze.Messaging;\nnamespace Acme {{ {Id} public partial class C {{ public int A => 1; }} }}\n{type}"]);

        Assert.Equal(isReported ? ["BRZ0017"] : [], (await AnalyzerRun.DiagnosticsAsync(project)).Select(static report => report.Id));
        if (!isReported)
        {
            GeneratorRun.Of(project).AssertCompiles();
        }
    }

    [Fact]
    public async Task A_name_of_a_generated_type_cannot_be_inherited()
    {
        CSharpCompilation project = UserProject.Compile([UserProject.Usings, $"{Id.Replace(")", ", Overrides = true)", StringComparison.Ordinal)} public partial class C : Base;\npublic class Base {{ public int Overrides => 1; }}"]);

        Assert.Equal(["BRZ0008"], (await AnalyzerRun.DiagnosticsAsync(project)).Select(static report => report.Id));
        Assert.Empty(GeneratorRun.Of(project).Sources);
    }

    [Theory]
    [InlineData("public enum Big { ", "", "\"m299\"")]
    [InlineData("public enum Big : ulong { ", " = 18446744073709551615", "\"m299\"")]
    [InlineData("[Flags] public enum Big : long { ", "", "")]
    public void An_enum_may_have_very_many_members(string head, string last, string text)
    {
        string source = $"{head}{string.Join(", ", Enumerable.Range(0, 300).Select(i => $"M{i}"))}{last} }}";
        RunningProject project = RunningProject.Of(
            $"{Id} public partial class C {{ public Big A => Big.M299; public Big? B => null; public Dictionary<string, Big> D => new() {{ [\"k\"] = Big.M1 }}; public int __E0 => 1; }}",
            source,
            "public static class Factory { public static ITriggerCampaign Create() => new C(); }");

        Assert.Contains(text, project.TriggerProperties("Factory", "Create"), StringComparison.Ordinal);
    }
}
