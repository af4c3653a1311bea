namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>The newest SDK of the installation that this program runs on: its compiler, its reference assemblies and its own analyzers.</summary>
internal static class Sdk
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));

    private static readonly string Newest = NewestOf(Path.Combine(Root, "sdk"));

    public static string Host { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    public static string Compiler { get; } = Path.Combine(Newest, "Roslyn", "bincore", "csc.dll");

    /// <summary>The reference assemblies of .NET 10.</summary>
    public static IReadOnlyList<string> References { get; } =
        Directory.GetFiles(Path.Combine(NewestOf(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref")), "ref", "net10.0"), "*.dll");

    /// <summary>The analyzers that are enabled by default in a project for .NET 10.</summary>
    public static IReadOnlyList<string> Analyzers { get; } =
    [
        Path.Combine(Newest, "Sdks", "Microsoft.NET.Sdk", "analyzers", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"),
        Path.Combine(Newest, "Sdks", "Microsoft.NET.Sdk", "analyzers", "Microsoft.CodeAnalysis.NetAnalyzers.dll"),
    ];

    /// <summary>The configuration of these analyzers' default severities.</summary>
    public static string AnalyzerConfig { get; } =
        Path.Combine(Newest, "Sdks", "Microsoft.NET.Sdk", "analyzers", "build", "config", "analysislevel_10_default.globalconfig");

    private static string NewestOf(string folder) => Directory.GetDirectories(folder)
        .MaxBy(static path => Version.TryParse(Path.GetFileName(path).Split('-')[0], out Version? version) ? version : new Version())
        ?? throw new DirectoryNotFoundException($"The folder {folder} is empty.");
}
