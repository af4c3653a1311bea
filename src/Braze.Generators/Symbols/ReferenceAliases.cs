namespace Braze.Generators.Symbols;

/// <summary>References that have an alias, by which alone their types can be named.</summary>
internal static class ReferenceAliases
{
    /// <summary>Whether a project has such references, whose types are not found by their names alone.</summary>
    public static bool AreIn(Compilation project) => project.References.Any(static reference =>
        !reference.Properties.Aliases.IsDefaultOrEmpty && !reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    /// <summary>The alias of the assembly of a type; <see langword="null"/> when <c>global::</c> names the type.</summary>
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
