using Braze.Generators.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>Applies a fix to a user's code, once and as Fix All, and fails unless the result is what is expected and compiles.</summary>
/// <typeparam name="TAnalyzer">The analyzer that reports.</typeparam>
/// <typeparam name="TCodeFix">The fix.</typeparam>
internal static class CodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>Applies the fix with the equivalence key <paramref name="key"/>.</summary>
    public static async Task VerifyAsync(string source, string fixedSource, string key)
    {
        var test = new Test { TestCode = source, FixedCode = fixedSource, CodeActionEquivalenceKey = key };
        await test.RunAsync();
    }

    /// <summary>Fails when a fix is offered.</summary>
    public static async Task VerifyNoFixAsync(string source)
    {
        var test = new Test { TestCode = source, FixedCode = source };
        await test.RunAsync();
    }

    private sealed class Test : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = UserProject.NoReferenceAssemblies;
            TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
            foreach (SolutionState state in new[] { TestState, FixedState })
            {
                state.AdditionalReferences.AddRange(UserProject.Framework);
                state.AdditionalReferences.Add(UserProject.Runtime);
                state.Sources.Add(("/0/Usings.cs", UserProject.Usings));
            }

            FixedState.MarkupHandling = MarkupMode.Allow;
        }

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(TriggerCampaignGenerator)];

        protected override ParseOptions CreateParseOptions() => UserProject.ParseOptions();

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
