namespace Braze.Package.Tests;

/// <summary>The repository as it stands, with what is not committed yet, cloned into another folder.</summary>
internal static class WorkingCopy
{
    /// <summary>Where the clone says that it comes from, as the one does that releases are made in.</summary>
    public const string Remote = "https://github.com/braze-generators/braze-generators";

    /// <summary>Whether this is a repository of git's, and not a copy of its files.</summary>
    public static bool IsPossible { get; } =
        InstalledPrograms.Has("git") && Path.Exists(Path.Combine(PackedPackages.RepositoryRoot, ".git"));

    /// <summary>The commit that everything is packed from.</summary>
    public static async Task<string> CommitAsync() => (await GitAsync(PackedPackages.RepositoryRoot, "rev-parse", "HEAD")).Trim();

    public static async Task MakeAsync(string folder, bool onBranch = true)
    {
        string root = PackedPackages.RepositoryRoot;
        await GitAsync(root, "clone", "--quiet", root, folder);
        await GitAsync(folder, "remote", "set-url", "origin", Remote);
        if (!onBranch)
        {
            await GitAsync(folder, "checkout", "--quiet", "--detach");
        }

        string changed = await GitAsync(root, "ls-files", "-z", "--modified", "--others", "--exclude-standard");
        foreach (string file in changed.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct())
        {
            string copy = Path.Combine(folder, file);
            if (File.Exists(Path.Combine(root, file)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(Path.Combine(root, file), copy, overwrite: true);
            }
            else
            {
                File.Delete(copy);
            }
        }
    }

    private static async Task<string> GitAsync(string folder, params string[] arguments) =>
        (await CommandResult.RunAsync(folder, ["git", .. arguments])).Succeeds().Output;
}
