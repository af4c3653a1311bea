using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Tests.Generation;

/// <summary>
/// Whole projects in the Roslyn test library: exactly these files with exactly these names are generated, and neither the compiler
/// nor the generator reports a diagnostic.
/// </summary>
public sealed class WholeProjectTests
{
    private const string OrderShipped = """
        namespace Acme.Orders;

        /// <summary>Sent when an order leaves the warehouse.</summary>
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber, decimal Total, DateTimeOffset? Eta = null);
        """;

    private static (string Name, string Text)[] Generated =>
    [
        ("Acme.Orders.OrderShipped.8882ae43.g.cs", Snapshot("SnapshotTests.A_record_with_scalars.snap")),
        (GeneratorRun.ListFile, Snapshot("SnapshotTests.The_list_of_campaigns.snap")),
    ];

    [Fact]
    public Task A_project_without_campaigns_gets_no_file() => RunAsync(["public static class Program;"], []);

    [Fact]
    public Task A_campaign_that_is_sent_gets_its_file()
    {
        const string Program = """
            public static class Program
            {
                public static Task<TriggerSendResult> Run(IBrazeClient braze) =>
                    new Acme.Orders.OrderShipped("A-1001", 79.90m).SendAsync(braze, externalUserId: "u1");
            }
            """;
        return RunAsync([OrderShipped, Program], Generated);
    }

    [Fact]
    public Task An_unsupported_declaration_does_not_affect_another() => RunAsync(
        [OrderShipped, "[TriggerCampaign(\"d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3\")] public sealed record NotPartial(int A);"],
        Generated);

    private static async Task RunAsync(string[] sources, (string Name, string Text)[] generated)
    {
        var test = new Test();
        foreach (string source in sources)
        {
            test.TestState.Sources.Add(source);
        }

        foreach ((string name, string text) in generated)
        {
            test.TestState.GeneratedSources.Add((typeof(TriggerCampaignGenerator), name, SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))));
        }

        await test.RunAsync();
    }

    private static string Snapshot(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "__snapshots__", name)).TrimStart('\uFEFF');

    private sealed class Test : CSharpSourceGeneratorTest<TriggerCampaignGenerator, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = UserProject.NoReferenceAssemblies;
            TestState.AdditionalReferences.AddRange(UserProject.Framework);
            TestState.AdditionalReferences.Add(UserProject.Runtime);
            TestState.Sources.Add(("/0/Usings.cs", UserProject.Usings));
        }

        protected override ParseOptions CreateParseOptions() => UserProject.ParseOptions();

        protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]);
    }
}
