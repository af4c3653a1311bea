namespace Braze.Generators.Tests.Architecture;

/// <summary>The folders of a project use each other in one direction, and only where a map allows it.</summary>
public sealed class FolderTests
{
    public static TheoryData<string> MappedProjects => [.. FolderMaps.All.Keys];

    [Theory]
    [MemberData(nameof(MappedProjects))]
    public void A_folder_uses_only_folders_that_its_map_allows(string project)
    {
        IReadOnlyList<(string Folder, string[] Uses)> map = FolderMaps.Read(FolderMaps.All[project]);
        HashSet<(string, string)> allowed = [.. map.SelectMany(static line => line.Uses.Select(used => (line.Folder, used)))];
        Use[] uses = [.. SourceProject.FindUsesAcrossFolders(project)];

        AssertNone(uses.Where(use => !allowed.Contains(use.Folders)).Select(static use =>
            $"{use.User} uses {use.Declaration}, and the map has no arrow {use.Folders.From} -> {use.Folders.To}."));
        AssertNone(allowed.Except(uses.Select(static use => use.Folders)).Select(static arrow =>
            $"The map has the arrow {arrow.Item1} -> {arrow.Item2}, and nothing uses it."));
    }

    [Theory]
    [MemberData(nameof(MappedProjects))]
    public void An_arrow_points_down_the_map(string project)
    {
        IReadOnlyList<(string Folder, string[] Uses)> map = FolderMaps.Read(FolderMaps.All[project]);
        List<string> folders = [.. map.Select(static line => line.Folder)];

        Assert.Equal(folders.Distinct(), folders);
        AssertNone(map.SelectMany(line => line.Uses
            .Where(used => folders.IndexOf(used) <= folders.IndexOf(line.Folder))
            .Select(used => $"The arrow {line.Folder} -> {used} does not lead to a line below.")));
    }

    [Theory]
    [MemberData(nameof(MappedProjects))]
    public void The_design_page_shows_the_map(string project)
    {
        string page = File.ReadAllText(Path.Combine(SourceProject.RepositoryRoot, "docs", "design.md")).ReplaceLineEndings("\n");

        Assert.Contains(FolderMaps.All[project].ReplaceLineEndings("\n"), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_project_has_a_map() => Assert.Equal(
        SourceProject.Names.Order(StringComparer.Ordinal),
        FolderMaps.All.Keys.Order(StringComparer.Ordinal));

    /// <summary>Fails with all problems, because an assertion about a collection truncates its message.</summary>
    private static void AssertNone(IEnumerable<string> problems) => Assert.Equal(string.Empty, string.Join('\n', problems.Order(StringComparer.Ordinal)));
}
