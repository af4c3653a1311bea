using System.Text.Json;
using Braze.Generators.Naming;
using Braze.Generators.Tests.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Generation;

/// <summary>The naming that a project chooses, and its effects.</summary>
public sealed class NamingTests
{
    private const string Source = """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber, Line GiftLine, State OrderState)
        {
            [TriggerProperty("given-Name")]
            public int A => 1;

            [System.Text.Json.Serialization.JsonPropertyName("jsonName")]
            public int B => 2;
        }

        public sealed record Line(string URLOfItem);

        public enum State { InTransit, [System.Runtime.Serialization.EnumMember(Value = "is-there")] Delivered }

        public static class Factory
        {
            public static ITriggerCampaign Create() => new OrderShipped("a", new Line("b"), State.InTransit);

            public static ITriggerCampaign CreateDelivered() => new OrderShipped("a", new Line("b"), State.Delivered);
        }
        """;

    private static readonly TestOptions CamelCaseNaming = new(("BrazeTriggerPropertyNaming", "camelCase"));

    [Theory]
    [InlineData(null, """{"order_number":"a","gift_line":{"url_of_item":"b"},"order_state":"in_transit","given-Name":1,"jsonName":2}""")]
    [InlineData("", """{"order_number":"a","gift_line":{"url_of_item":"b"},"order_state":"in_transit","given-Name":1,"jsonName":2}""")]
    [InlineData("snake_case", """{"order_number":"a","gift_line":{"url_of_item":"b"},"order_state":"in_transit","given-Name":1,"jsonName":2}""")]
    [InlineData("camelCase", """{"orderNumber":"a","giftLine":{"urlOfItem":"b"},"orderState":"inTransit","given-Name":1,"jsonName":2}""")]
    [InlineData(" CAMELCASE ", """{"orderNumber":"a","giftLine":{"urlOfItem":"b"},"orderState":"inTransit","given-Name":1,"jsonName":2}""")]
    [InlineData("AsDeclared", """{"OrderNumber":"a","GiftLine":{"URLOfItem":"b"},"OrderState":"InTransit","given-Name":1,"jsonName":2}""")]
    [InlineData("kebab-case", """{"order_number":"a","gift_line":{"url_of_item":"b"},"order_state":"in_transit","given-Name":1,"jsonName":2}""")]
    public void Keys_and_enum_members_follow_the_project_and_attributes_come_first(string? naming, string json)
    {
        TestOptions options = naming is null ? new TestOptions() : new TestOptions(("BrazeTriggerPropertyNaming", naming));
        RunningProject project = RunningProject.Of(
            GeneratorRun.Of(UserProject.Compile([UserProject.Usings, Source]), options).AssertCompiles());

        Assert.Equal(json, project.TriggerProperties("Factory", "Create"));
        Assert.Contains(":\"is-there\",", project.TriggerProperties("Factory", "CreateDelivered"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OrderURL", "orderURL")]
    [InlineData("URLOfOrder", "urlOfOrder")]
    [InlineData("URL", "url")]
    [InlineData("X", "x")]
    [InlineData("already", "already")]
    [InlineData("", "")]
    public void A_name_becomes_camel_case(string name, string expected) => Assert.Equal(expected, CamelCase.Convert(name));

    [Fact]
    public void Camel_case_equals_the_output_of_SystemTextJson()
    {
        // Seeded, so every run uses the same names. The alphabet has a character of each relevant class.
        var random = new Random(20261123);
        const string Alphabet = "abzABZ019_äÄßǅİ ·\u4e2d\u0301";
        for (int i = 0; i < 20_000; i++)
        {
            string name = string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(name), CamelCase.Convert(name));
        }
    }

    [Fact]
    public void Only_a_change_of_the_naming_emits_again()
    {
        GeneratorRun first = GeneratorRun.Of(UserProject.Compile([UserProject.Usings, Source]));

        GeneratorRun unrelated = first.Edit(new TestOptions(("RootNamespace", "Acme")));
        Assert.Equal([IncrementalStepRunReason.Unchanged], unrelated.Reasons(TrackingNames.Naming));
        Assert.Equal([IncrementalStepRunReason.Cached], unrelated.Reasons(TrackingNames.Campaigns));
        Assert.Equal([IncrementalStepRunReason.Cached], unrelated.OutputReasons());

        GeneratorRun renamed = first.Edit(CamelCaseNaming);
        Assert.Equal([IncrementalStepRunReason.Modified], renamed.Reasons(TrackingNames.Naming));
        Assert.Equal([IncrementalStepRunReason.Cached], renamed.Reasons(TrackingNames.Parse));
        Assert.Equal([IncrementalStepRunReason.Modified], renamed.OutputReasons());

        GeneratorRun edited = renamed.Edit(input => input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class New;", UserProject.ParseOptions())));
        Assert.Equal([IncrementalStepRunReason.Cached], edited.OutputReasons());
    }

    [Theory]
    [InlineData("public int Total => 1; [TriggerProperty(\"Total\")] public int Other => 2;", "AsDeclared", "BRZ0006")]
    [InlineData("public int URL => 1; public int Url => 2;", "camelCase", "BRZ0006")]
    [InlineData("public int URL => 1; public int Url => 2;", "AsDeclared", "BRZ0006")]
    [InlineData("public int A => 1; [TriggerProperty(\"a\")] public int B => 2;", "camelCase", "BRZ0006")]
    [InlineData("public int OrderId => 1; [TriggerProperty(\"order_id\")] public int B => 2;", "camelCase", null)]
    public async Task The_analyzer_reads_names_as_the_generator_writes_them(string members, string naming, string? id)
    {
        var options = new TestOptions(("BrazeTriggerPropertyNaming", naming));
        CSharpCompilation compilation = UserProject.Compile(
            [UserProject.Usings, $"[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")] public partial class Order {{ {members} }}"]);

        Diagnostic[] reports = [.. await AnalyzerRun.DiagnosticsAsync(compilation, options)];

        Assert.Equal(id is null ? [] : [id], reports.Select(report => report.Id));
        Assert.Equal(
            reports.All(report => report.Severity != DiagnosticSeverity.Error),
            GeneratorRun.Of(compilation, options).Sources.Length == 1);
    }

    [Fact]
    public async Task An_unknown_value_is_an_error_of_the_project()
    {
        CSharpCompilation compilation = UserProject.Compile([UserProject.Usings, Source]);

        Diagnostic report = Assert.Single(await AnalyzerRun.DiagnosticsAsync(compilation, new TestOptions(("BrazeTriggerPropertyNaming", "kebab-case"))));
        Assert.Equal("BRZ0013", report.Id);
        Assert.Equal(DiagnosticSeverity.Error, report.Severity);
        Assert.Equal(Location.None, report.Location);
        Assert.StartsWith("'kebab-case' is not a value of the MSBuild property BrazeTriggerPropertyNaming", report.GetMessage(formatProvider: null), StringComparison.Ordinal);

        Assert.Empty(await AnalyzerRun.DiagnosticsAsync(compilation, CamelCaseNaming));
    }

    [Fact]
    public void The_props_file_makes_the_property_visible_to_the_compiler()
    {
        string props = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "buildTransitive", "Braze.Generators.props"));

        Assert.Contains($"<CompilerVisibleProperty Include=\"{NamingOption.Property}\" />", props, StringComparison.Ordinal);
    }
}
