namespace Braze.Messaging.Generated.Tests;

/// <summary>A fact that needs what the ahead-of-time compiler links with; it is skipped, and says so, where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeAotFactAttribute : FactAttribute
{
    private static readonly string[] Linkers = OperatingSystem.IsWindows() ? ["vswhere.exe"] : ["clang", "gcc"];

    public NativeAotFactAttribute()
    {
        if (!Folders().Any(static folder => Linkers.Any(linker => File.Exists(Path.Combine(folder, linker)))))
        {
            Skip = $"Native code cannot be linked here: none of {string.Join(", ", Linkers)} was found.";
        }
    }

    private static IEnumerable<string> Folders() =>
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio", "Installer"),
    ];
}
