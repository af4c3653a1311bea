using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Mistakes.Tests;

/// <summary>A real build of the sample, as a user types it.</summary>
public sealed partial class MistakesBuild : IAsyncLifetime
{
    public static readonly string RepositoryRoot = Metadata("RepositoryRoot");

    public static readonly string SampleFolder = Path.Combine(RepositoryRoot, "samples", "Mistakes");

    /// <summary>The reports of the build, each once, in the order of files and lines.</summary>
    public IReadOnlyList<Report> Reports { get; private set; } = [];

    public string Output { get; private set; } = "";

    public int ExitCode { get; private set; }

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "build", "samples/Mistakes", "--configuration", Metadata("Configuration"), "--no-dependencies",
                "--disable-build-servers", "--nologo", "-tl:off",
            },
        };

        using Process build = Process.Start(start)!;
        Task<string> errors = build.StandardError.ReadToEndAsync();
        Output = await build.StandardOutput.ReadToEndAsync() + await errors;
        await build.WaitForExitAsync();
        ExitCode = build.ExitCode;
        Reports =
        [
            .. ReportLine().Matches(Output)
                .Select(match => new Report(
                    Path.GetFileName(match.Groups["file"].Value),
                    int.Parse(match.Groups["line"].ValueSpan, provider: null),
                    match.Groups["severity"].Value,
                    match.Groups["id"].Value,
                    match.Groups["text"].Value.Replace(RepositoryRoot, "", StringComparison.Ordinal)))
                .Distinct()
                .OrderBy(report => report.File, StringComparer.Ordinal)
                .ThenBy(report => report.Line),
        ];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static string Metadata(string key) =>
        typeof(MistakesBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    [GeneratedRegex(@"^\s*(?<text>(?<file>[^\s(][^(\n]*)\((?<line>\d+),\d+\): (?<severity>\w+) (?<id>[A-Z]+\d+): .*) \[[^][]+\.csproj\]", RegexOptions.Multiline)]
    private static partial Regex ReportLine();

    /// <summary>One line of the build's output.</summary>
    public sealed record Report(string File, int Line, string Severity, string Id, string Text);
}
