using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Braze.Generators.Analyzers.Benchmarks.Code;

namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>A project in a folder, as the input of the SDK's compiler.</summary>
internal sealed partial class WrittenProject
{
    private readonly string _folder;

    public WrittenProject(MeasuredProject project, string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        foreach (SourceFile file in project.Files)
        {
            string path = Path.Combine(folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        File.WriteAllLines(Path.Combine(folder, "project.rsp"),
        [
            "-noconfig", "-nostdlib+", "-target:library", "-debug:portable", "-deterministic+", "-nullable:enable", "-unsafe+", "-langversion:latest",
            // Warnings about real code are not measured here.
            "-nowarn:CS0168,CS0219,CS0414,CS0612,CS0618,CS0672,CS1591,CS1701,CS1702,CS8632", "-reportanalyzer", "-utf8output", "-out:project.dll",
            .. project.Constants is { Length: > 0 } constants ? [$"-define:{constants}"] : Array.Empty<string>(),
            .. Sdk.References.Concat(project.References).Select(static reference => $"-reference:\"{reference}\""),
            $"-analyzer:\"{Package.Generators}\"",
            .. project.Files.Select(static file => $"\"{file.Name}\""),
        ]);
    }

    /// <summary>Compiles the project in a separate process.</summary>
    public CompilerCost Compile(Analyzed analyzed)
    {
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo(Sdk.Host, [Sdk.Compiler, "@project.rsp", .. OptionsOf(analyzed)])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        };
        string output = string.Empty;
        var clock = Stopwatch.StartNew();
        TimeSpan processor = ChildProcessTime.Of(process, started =>
        {
            started.Start();
            output = started.StandardOutput.ReadToEnd();
        });
        return process.ExitCode == 0
            ? new CompilerCost(processor, clock.Elapsed, ReportedOf(output))
            : throw new InvalidOperationException($"The project does not compile:\n{string.Join('\n', output.Split('\n').Where(static line => line.Contains("error", StringComparison.Ordinal)).Take(10))}");
    }

    private static IEnumerable<string> OptionsOf(Analyzed analyzed)
    {
        string none = $"-nowarn:{string.Join(',', Package.Rules)}";
        IEnumerable<string> sdk = [.. Sdk.Analyzers.Select(static analyzer => $"-analyzer:{analyzer}"), $"-analyzerconfig:{Sdk.AnalyzerConfig}"];
        return analyzed switch
        {
            Analyzed.Without => ["-skipanalyzers+"],
            Analyzed.Nothing => [none, $"-analyzer:{typeof(NothingAnalyzer).Assembly.Location}"],
            Analyzed.With => [],
            Analyzed.SdkWithout => [none, .. sdk],
            _ => sdk,
        };
    }

    /// <summary>Finds the seconds for the package's assembly in the compiler's table of analyzers.</summary>
    private static double ReportedOf(string output)
    {
        int generators = output.IndexOf("Total generator execution time", StringComparison.Ordinal);
        string analyzers = generators < 0 ? output : output[..generators];
        return Row().Match(analyzers) is { Success: true } row ? double.Parse(row.Groups[1].Value.TrimStart('<'), CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"^ *(<?[0-9.]+) +<?[0-9]+ +Braze\.Generators,", RegexOptions.Multiline)]
    private static partial Regex Row();
}
