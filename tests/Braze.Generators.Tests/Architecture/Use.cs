namespace Braze.Generators.Tests.Architecture;

/// <summary>A file that uses a declaration of another file. Both paths are relative to their project.</summary>
/// <param name="User">The file that uses it.</param>
/// <param name="Declaration">The file that declares it.</param>
internal sealed record Use(string User, string Declaration)
{
    /// <summary>The name for the project's root folder.</summary>
    public const string Root = "(root)";

    public (string From, string To) Folders => (FolderOf(User), FolderOf(Declaration));

    public static string FolderOf(string file) => file.LastIndexOf('/') is > 0 and int end ? file[..end] : Root;
}
