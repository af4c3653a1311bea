using Braze.Generators.Models;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Parsing;

/// <summary>
/// The types that are written with a keyword, as those of most properties are. A keyword means the same everywhere, so that all is known
/// of such a type without a symbol.
/// </summary>
internal static class KeywordTypes
{
    private static readonly Dictionary<SyntaxKind, (PropertyType Plain, PropertyType Nullable)> Known = new[]
    {
        SyntaxKind.StringKeyword,
        SyntaxKind.BoolKeyword,
        SyntaxKind.CharKeyword,
        SyntaxKind.SByteKeyword,
        SyntaxKind.ByteKeyword,
        SyntaxKind.ShortKeyword,
        SyntaxKind.UShortKeyword,
        SyntaxKind.IntKeyword,
        SyntaxKind.UIntKeyword,
        SyntaxKind.LongKeyword,
        SyntaxKind.ULongKeyword,
        SyntaxKind.DecimalKeyword,
        SyntaxKind.FloatKeyword,
        SyntaxKind.DoubleKeyword,
    }.ToDictionary(static keyword => keyword, Both);

    /// <summary>What a type comes to; <see langword="null"/> when it is written otherwise, or has no form in JSON.</summary>
    public static PropertyType? Find(TypeSyntax? type) => type switch
    {
        PredefinedTypeSyntax plain when Known.TryGetValue(plain.Keyword.Kind(), out var known) => known.Plain,
        NullableTypeSyntax { ElementType: PredefinedTypeSyntax plain } when Known.TryGetValue(plain.Keyword.Kind(), out var known) => known.Nullable,
        _ => null,
    };

    private static (PropertyType Plain, PropertyType Nullable) Both(SyntaxKind keyword)
    {
        // A text may be null, whatever its annotation says.
        string name = SyntaxFacts.GetText(keyword) + "?";
        var nullable = new PropertyType(ValueModel.ScalarOrNull, name);
        return (keyword == SyntaxKind.StringKeyword ? nullable : new PropertyType(ValueModel.Scalar, name), nullable);
    }
}
