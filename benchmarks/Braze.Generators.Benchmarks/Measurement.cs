using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Benchmarks;

/// <summary>Measures runs of one contestant on one project, and takes one sample for each run.</summary>
internal sealed class Measurement
{
    private readonly Contestant _contestant;
    private readonly CSharpCompilation _project;
    private readonly EditKind _edit;
    private GeneratorDriver _driver;
    private int _edits = 1000;

    /// <param name="contestant">The contestant.</param>
    /// <param name="types">The number of annotated types in the project.</param>
    /// <param name="edit">The edit before each run.</param>
    public Measurement(Contestant contestant, int types, EditKind edit)
    {
        _contestant = contestant;
        _edit = edit;
        _project = contestant.Project(types);
        _driver = contestant.Driver().RunGenerators(_project);
    }

    public string Contestant => _contestant.Name;

    /// <summary>The samples so far.</summary>
    public List<Sample> Samples { get; } = [];

    public void Warm()
    {
        // Enough runs for the runtime to compile frequently called code with full optimization.
        for (int i = 0; i < 10; i++)
        {
            Run();
        }
    }

    public void Measure() => Samples.Add(Run());

    private Sample Run()
    {
        bool isFirst = _edit == EditKind.None;
        CSharpCompilation input = isFirst ? Benchmarks.Contestant.Fresh(_project) : _contestant.Edit(_project, _edit, ++_edits);
        GeneratorDriver driver = isFirst ? _contestant.Driver() : _driver;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        driver = driver.RunGenerators(input);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        if (!isFirst)
        {
            _driver = driver;
        }

        return new Sample(milliseconds, bytes);
    }
}
