namespace Braze.Package.Tests;

/// <summary>The repository with its uncommitted changes, cloned into another folder.</summary>
internal static class WorkingCopy
{
    /// <summary>The remote URL of the clone, which is the same as in the repository that releases are built from.</summary>
    public const string Remote = "https://github.com/braze-generators/braze-generators";

    /// <summary>The commit that is packed; null for a copy of the files, or for a repository that Git does not trust.</summary>
    public static string? Commit { get; } = FindCommit();

    public static bool IsPossible => Commit is not null;

    /// <summary>Clones the repository, or another working copy. Both clones are then equal, even if the repository has changed in between.</summary>
    public static async Task MakeAsync(string root, string folder, bool onBranch = true)
    {
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

    private static string? FindCommit()
    {
        string root = PackedPackages.RepositoryRoot;
        if (!InstalledPrograms.Has("git") || !Path.Exists(Path.Combine(root, ".git")))
        {
            return null;
        }

        CommandResult head = CommandResult.RunAsync(root, ["git", "rev-parse", "HEAD"]).GetAwaiter().GetResult();
        return head.ExitCode == 0 ? head.Output.Trim() : null;
    }

    private static async Task<string> GitAsync(string folder, params string[] arguments) =>
        (await CommandResult.RunAsync(folder, ["git", .. arguments])).Succeeds().Output;
}
