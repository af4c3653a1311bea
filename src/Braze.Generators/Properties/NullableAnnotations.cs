using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Properties;

/// <summary>
/// Whether nullable annotations are on where a type declares its properties. There, <c>string</c> says that it is never null; elsewhere it
/// says nothing.
/// </summary>
internal struct NullableAnnotations(Compilation? project, TypeDeclarationSyntax declaration)
{
    private SemanticModel? _model;
    private bool? _everywhere;

    /// <summary>Whether they are on at a type; <see langword="null"/> where only the symbol knows.</summary>
    public bool? AreOnAt(TypeSyntax type)
    {
        if (_everywhere is { } known)
        {
            return known;
        }

        if (project is null || !project.ContainsSyntaxTree(declaration.SyntaxTree))
        {
            return null;
        }

        _model ??= project.GetSemanticModel(declaration.SyntaxTree);
        bool areOn = _model.GetNullableContext(type.SpanStart).AnnotationsEnabled();
        if (!declaration.ContainsDirectives)
        {
            _everywhere = areOn;
        }

        return areOn;
    }
}
