using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Analyzers;

/// <summary>The analyzers in projects that reference the runtime in an unusual way.</summary>
public sealed class ReferencesTests
{
    private const string Wrong = """
        public static class Orders
        {
            public static Recipient Make(string id, UserAlias alias) => new Recipient { ExternalUserId = id, UserAlias = alias };
        }
        """;

    private const string OwnTypes = """
        namespace Braze.Messaging
        {
            public sealed class UserAlias;

            public sealed class Recipient
            {
                public string? ExternalUserId { get; set; }

                public UserAlias? UserAlias { get; set; }
            }
        }
        """;

    [Fact]
    public async Task Without_the_runtime_nothing_is_reported()
    {
        CSharpCompilation compilation = UserProject.Compile(["using Braze.Messaging;\n" + Wrong, OwnTypes]);
        compilation = compilation.RemoveReferences(UserProject.Runtime);

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await AnalyzerRun.DiagnosticsAsync(compilation));
    }

    [Fact]
    public async Task With_two_references_that_have_the_type_nothing_is_reported()
    {
        CSharpCompilation other = UserProject.Compile([OwnTypes], assemblyName: "Other").RemoveReferences(UserProject.Runtime);
        CSharpCompilation compilation = UserProject.Compile(["using Braze.Messaging;\n" + Wrong]).AddReferences(other.ToMetadataReference());

        Assert.Empty(await AnalyzerRun.DiagnosticsAsync(compilation));
    }

    [Fact]
    public async Task Without_the_framework_nothing_fails()
    {
        CSharpCompilation compilation = UserProject.Compile(["using Braze.Messaging;\n" + Wrong]).RemoveReferences(UserProject.Framework);

        Assert.NotEmpty(compilation.GetDiagnostics());
        Assert.DoesNotContain(await AnalyzerRun.DiagnosticsAsync(compilation), report => report.Id.StartsWith("AD", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_campaign_of_a_referenced_project_is_seen()
    {
        Compilation campaigns = UserProject.Compile(
            ["[Braze.Messaging.TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")] public partial record Order(string Number);"], assemblyName: "Campaigns");
        CSharpGeneratorDriver
            .Create(new TriggerCampaignGenerator())
            .RunGeneratorsAndUpdateCompilation(campaigns, out campaigns, out _);
        CSharpCompilation compilation = UserProject
            .Compile([UserProject.Usings, "public static class Orders { public static Task Send(IBrazeClient braze) => new Order(\"1\").SendAsync(braze); }"])
            .AddReferences(campaigns.ToMetadataReference());

        Diagnostic report = Assert.Single(await AnalyzerRun.DiagnosticsAsync(compilation));
        Assert.Equal("BRZ1002", report.Id);
        Assert.Equal("SendAsync", report.Location.SourceTree!.ToString().Substring(report.Location.SourceSpan.Start, report.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task For_a_referenced_campaign_only_auto_properties_are_sent_unchanged()
    {
        Compilation campaigns = UserProject.Compile(
            [
                """
                [Braze.Messaging.TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
                public partial record Order(string Number)
                {
                    private string? _note;

                    public Order(string number, int count) : this(number.Replace("{", "") + count) { }

                    public string? Text { get; set; }

                    public string? Note { get => _note; set => _note = value?.Replace("{", ""); }
                }
                """,
            ],
            assemblyName: "Campaigns");
        CSharpGeneratorDriver
            .Create(new TriggerCampaignGenerator())
            .RunGeneratorsAndUpdateCompilation(campaigns, out campaigns, out _);
        using var image = new MemoryStream();
        Assert.True(campaigns.Emit(image).Success);
        CSharpCompilation compilation = UserProject
            .Compile([UserProject.Usings, "public static class Orders { public static object[] Make(Recipient recipient) => [recipient, new Order(\"{{1}}\"), new Order(\"{{2}}\", 2), new Order(\"3\") { Text = \"{{4}}\", Note = \"{{5}}\" }]; }"])
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal(
            ["\"{{1}}\"", "\"{{4}}\""],
            (await AnalyzerRun.DiagnosticsAsync(compilation)).Select(report => report.Location.SourceTree!.ToString().Substring(report.Location.SourceSpan.Start, report.Location.SourceSpan.Length)).Order());
    }

    [Fact]
    public async Task A_campaign_in_generated_code_is_not_reported()
    {
        CSharpCompilation compilation = UserProject.Compile(
            [UserProject.Usings, "// <auto-generated/>\n[TriggerCampaign(\"\")] public static class Order;", "// <auto-generated/>\n#nullable enable\n" + Wrong]);

        Assert.Empty(await AnalyzerRun.DiagnosticsAsync(compilation));
    }
}
