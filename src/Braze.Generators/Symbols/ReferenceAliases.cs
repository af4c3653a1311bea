namespace Braze.Generators.Symbols;

/// <summary>Finds references that have an alias. Code cannot refer to their types without it.</summary>
internal static class ReferenceAliases
{
    /// <summary>Whether a project has such references.</summary>
    public static bool AreIn(Compilation project) => project.References.Any(static reference =>
        !reference.Properties.Aliases.IsDefaultOrEmpty && !reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    /// <summary>Finds the alias of a type's assembly; <see langword="null"/> when <c>global::</c> is enough.</summary>
    public static string? Find(ITypeSymbol type, Compilation project)
    {
        if (type.ContainingAssembly is not { } assembly
            || project.GetMetadataReference(assembly) is not { Properties.Aliases: { IsDefaultOrEmpty: false } aliases }
            || aliases.Contains(MetadataReferenceProperties.GlobalAlias))
        {
            return null;
        }

        return aliases[0];
    }
}
