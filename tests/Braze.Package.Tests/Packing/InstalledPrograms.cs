namespace Braze.Package.Tests;

/// <summary>Finds installed programs.</summary>
internal static class InstalledPrograms
{
    /// <summary>Whether a program of that name is on the path, with the files that it needs.</summary>
    public static bool Has(string name, params string[] files) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => files.Append(OperatingSystem.IsWindows() ? $"{name}.exe" : name).All(file => File.Exists(Path.Combine(folder, file))));
}
