using System.Diagnostics;
using System.Reflection;

namespace Braze.Messaging.Generated.Tests;

/// <summary>
/// A program that uses everything, trimmed and compiled ahead of time. The repository's warnings are errors, and those of the
/// compiler and the trimmer (IL2xxx, IL3xxx) with them.
/// </summary>
public sealed class NativeAotTests
{
    private const string Program = "Braze.Messaging.Aot";

    private static readonly string RepositoryRoot =
        typeof(NativeAotTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    [NativeAotFact]
    public async Task Everything_works_compiled_ahead_of_time()
    {
        // A place of its own, so that it is in nobody's way; kept, so that the next run has less to do. The analyzers have had
        // their say in the ordinary build.
        string artifacts = Path.Combine(AppContext.BaseDirectory, "aot");
        string output = Path.Combine(artifacts, "program");

        (int published, string log) = await RunAsync(
            "dotnet", "publish", Path.Combine("tests", Program), "--configuration", "Release", "--use-current-runtime", "-p:CompileAheadOfTime=true", "-p:RunAnalyzers=false",
            "--artifacts-path", artifacts, "--output", output, "--disable-build-servers", "--nologo", "-tl:off");

        Assert.True(published == 0, log);
        Assert.DoesNotContain("warning IL", log, StringComparison.Ordinal);

        (int ran, string said) = await RunAsync(Path.Combine(output, Program + (OperatingSystem.IsWindows() ? ".exe" : "")));

        Assert.True(ran == 0, said);
        Assert.Contains(" passed, 0 failed", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(output), static file => Path.GetFileName(file) == $"{Program}.dll");
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
