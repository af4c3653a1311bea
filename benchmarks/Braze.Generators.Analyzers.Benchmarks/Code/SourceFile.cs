namespace Braze.Generators.Analyzers.Benchmarks.Code;

/// <summary>One file of the measured project.</summary>
internal sealed record SourceFile(string Name, string Text)
{
    public int Lines => Text.AsSpan().Count('\n');
}
