using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Braze.Generators.Tests;

/// <summary>
/// Runs an analyzer over a user's code, with the generator, through the real driver. Expected reports are marked in the code:
/// <c>{|BRZ1001:userAlias: alias|}</c>.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
internal static class AnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Fails unless the analyzer reports exactly the marked diagnostics, and the code otherwise compiles.</summary>
    public static Task VerifyAsync(params string[] sources) => VerifyAsync(LanguageVersion.Latest, sources);

    public static async Task VerifyAsync(LanguageVersion languageVersion, params string[] sources)
    {
        var test = new Test(languageVersion);
        foreach (string source in sources)
        {
            test.TestState.Sources.Add(source);
        }

        await test.RunAsync();
    }

    /// <summary>Verifies a program with top-level statements.</summary>
    public static async Task VerifyProgramAsync(string source)
    {
        var test = new Test(LanguageVersion.Latest) { TestCode = source };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        await test.RunAsync();
    }

    private sealed class Test : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    {
        private readonly LanguageVersion _languageVersion;

        public Test(LanguageVersion languageVersion)
        {
            _languageVersion = languageVersion;
            ReferenceAssemblies = UserProject.NoReferenceAssemblies;
            TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
            MarkupOptions = MarkupOptions.UseFirstDescriptor; // a rule may have a milder form, under the same id
            TestState.AdditionalReferences.AddRange(UserProject.Framework);
            TestState.AdditionalReferences.Add(UserProject.Runtime);
            if (languageVersion >= LanguageVersion.CSharp10)
            {
                TestState.Sources.Add(("/0/Usings.cs", UserProject.Usings));
            }
        }

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(TriggerCampaignGenerator)];

        protected override ParseOptions CreateParseOptions() => UserProject.ParseOptions(_languageVersion);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
