using Braze.Generators.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>Applies a fix to a user's code, once and as Fix All, and fails unless the result is the expected code and compiles.</summary>
/// <typeparam name="TAnalyzer">The analyzer that reports.</typeparam>
/// <typeparam name="TCodeFix">The fix.</typeparam>
internal static class CodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>Applies the fix with the equivalence key <paramref name="key"/>.</summary>
    public static Task VerifyAsync(string source, string fixedSource, string key) =>
        new Test { TestCode = source, FixedCode = fixedSource, CodeActionEquivalenceKey = key }.RunAsync();

    /// <summary>The same for the statements of a method of <see cref="SendCode"/>.</summary>
    public static Task VerifyStatementsAsync(string statements, string fixedStatements, string key) =>
        VerifyAsync(SendCode.Method(statements), SendCode.Method(fixedStatements), key);

    /// <summary>The same for a program: top-level statements.</summary>
    public static Task VerifyProgramAsync(string source, string fixedSource, string key)
    {
        var test = new Test { TestCode = source, FixedCode = fixedSource, CodeActionEquivalenceKey = key };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    /// <summary>The same in a project without implicit usings.</summary>
    public static Task VerifyWithoutUsingsAsync(string source, string fixedSource, string key)
    {
        var test = new Test { TestCode = source, FixedCode = fixedSource, CodeActionEquivalenceKey = key };
        test.TestState.Sources.RemoveAt(0);
        test.FixedState.Sources.RemoveAt(0);
        return test.RunAsync();
    }

    /// <summary>Fails when a fix is offered, or the one with the equivalence key <paramref name="key"/>.</summary>
    public static Task VerifyNoFixAsync(string source, string? key = null) =>
        new Test { TestCode = source, FixedCode = source, CodeActionEquivalenceKey = key }.RunAsync();

    private sealed class Test : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = UserProject.NoReferenceAssemblies;
            TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
            MarkupOptions = MarkupOptions.UseFirstDescriptor; // a rule can have two severities with the same ID
            foreach (SolutionState state in new[] { TestState, FixedState })
            {
                state.AdditionalReferences.AddRange(UserProject.Framework);
                state.AdditionalReferences.Add(UserProject.Runtime);
                state.Sources.Add(("/0/Usings.cs", UserProject.Usings));
            }

            FixedState.MarkupHandling = MarkupMode.Allow;

            // The library runs generators only for the analyzers, but a fix uses the compilation of the workspace.
            SolutionTransforms.Add(static (solution, project) => solution.AddAnalyzerReference(project, new GeneratorReference()));
        }

        protected override ParseOptions CreateParseOptions() => UserProject.ParseOptions();

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable,

                // Where the compiler reports that a send is not awaited, the rule reports nothing.
                specificDiagnosticOptions: [new("CS4014", ReportDiagnostic.Suppress)]);
    }
}
