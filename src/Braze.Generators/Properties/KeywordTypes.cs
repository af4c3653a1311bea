using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Properties;

/// <summary>
/// The types that are written with a keyword, as those of most properties are. A keyword means the same everywhere, so that all is known
/// of such a type without a symbol.
/// </summary>
internal static class KeywordTypes
{
    /// <summary>By the keyword; each with the type that it stands for.</summary>
    private static readonly Dictionary<SyntaxKind, (PropertyType Plain, PropertyType Nullable)> Known = new (SyntaxKind Keyword, string TypeName)[]
    {
        (SyntaxKind.StringKeyword, "String"),
        (SyntaxKind.BoolKeyword, "Boolean"),
        (SyntaxKind.CharKeyword, "Char"),
        (SyntaxKind.SByteKeyword, "SByte"),
        (SyntaxKind.ByteKeyword, "Byte"),
        (SyntaxKind.ShortKeyword, "Int16"),
        (SyntaxKind.UShortKeyword, "UInt16"),
        (SyntaxKind.IntKeyword, "Int32"),
        (SyntaxKind.UIntKeyword, "UInt32"),
        (SyntaxKind.LongKeyword, "Int64"),
        (SyntaxKind.ULongKeyword, "UInt64"),
        (SyntaxKind.DecimalKeyword, "Decimal"),
        (SyntaxKind.FloatKeyword, "Single"),
        (SyntaxKind.DoubleKeyword, "Double"),
    }.ToDictionary(static type => type.Keyword, static type => Both(type.Keyword, ScalarTypes.Method(type.TypeName)));

    /// <summary>A text that its type says is never null.</summary>
    private static readonly PropertyType RequiredText = new(ScalarModels.Of(ScalarTypes.Method("String"), canBeNull: true, isRequired: true), "string?");

    /// <summary>
    /// What a type maps to; <see langword="null"/> when it is written in another way, has no form in JSON, or only its symbol knows.
    /// </summary>
    public static PropertyType? Find(TypeSyntax? type, ref NullableAnnotations annotations) => type switch
    {
        PredefinedTypeSyntax plain when plain.Keyword.IsKind(SyntaxKind.StringKeyword) => annotations.AreOnAt(plain) switch
        {
            true => RequiredText,
            false => Known[SyntaxKind.StringKeyword].Plain,
            null => null,
        },
        PredefinedTypeSyntax plain when Known.TryGetValue(plain.Keyword.Kind(), out var known) => known.Plain,
        NullableTypeSyntax { ElementType: PredefinedTypeSyntax plain } when Known.TryGetValue(plain.Keyword.Kind(), out var known) => known.Nullable,
        _ => null,
    };

    private static (PropertyType Plain, PropertyType Nullable) Both(SyntaxKind keyword, string method)
    {
        // A text may be null, whatever its annotation says.
        string name = SyntaxFacts.GetText(keyword) + "?";
        var nullable = new PropertyType(ScalarModels.Of(method, canBeNull: true), name);
        return (keyword == SyntaxKind.StringKeyword ? nullable : new PropertyType(ScalarModels.Of(method, canBeNull: false), name), nullable);
    }
}
