using System.Text;

namespace Braze.Generators.Symbols;

/// <summary>How symbols are named in generated code.</summary>
/// <remarks>
/// Roslyn's own display makes a list of parts first, for each of a campaign's types: several times what reading the type costs. Names
/// of the usual kinds are put together here, and the others are left to it.
/// </remarks>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat Annotated =
        Qualified.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A type where it is declared: its name and type parameters alone.</summary>
    private static readonly SymbolDisplayFormat Declared = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The memory of the name before, for the next on this thread.</summary>
    [ThreadStatic]
    private static StringBuilder? _spare;

    /// <summary>A type as it may be used anywhere: <c>global::Acme.Orders.LineItem</c>, nullable annotations left out.</summary>
    public static string Global(ITypeSymbol type) => Name(type, isAnnotated: false) ?? type.ToDisplayString(Qualified);

    /// <summary>The same with a question mark: what may be there or not.</summary>
    public static string Nullable(ITypeSymbol type)
    {
        string name = Name(type, isAnnotated: true) ?? type.ToDisplayString(Annotated);
        return name[name.Length - 1] == '?' ? name : name + "?";
    }

    /// <summary>A type where it is declared: its name and type parameters, escaped where they are keywords.</summary>
    public static string Declaration(INamedTypeSymbol type) =>
        type.TypeParameters.IsEmpty ? Identifier.Escape(type.Name) : type.ToDisplayString(Declared);

    /// <summary>A namespace, with keywords escaped.</summary>
    public static string Namespace(INamespaceSymbol @namespace)
    {
        StringBuilder text = Begin();
        AppendNamespace(text, @namespace, escapes: true);
        return text.ToString();
    }

    /// <summary>A type as a person names it: <c>Acme.Orders.OrderShipped</c>, without type parameters and escapes.</summary>
    public static string Plain(INamedTypeSymbol type)
    {
        StringBuilder text = Begin();
        AppendUnescaped(text, type, isMetadata: false);
        return text.ToString();
    }

    /// <summary>A type's full name in metadata: <c>Acme.Orders.Box`1+OrderShipped</c>.</summary>
    public static string Metadata(INamedTypeSymbol type)
    {
        StringBuilder text = Begin();
        AppendUnescaped(text, type, isMetadata: true);
        return text.ToString();
    }

    private static StringBuilder Begin() => (_spare ??= new StringBuilder(128)).Clear();

    /// <summary>A type's full name without escapes, of <see cref="Plain"/> or <see cref="Metadata"/>.</summary>
    private static void AppendUnescaped(StringBuilder text, INamedTypeSymbol type, bool isMetadata)
    {
        if (type.ContainingType is { } outer)
        {
            AppendUnescaped(text, outer, isMetadata);
            text.Append(isMetadata ? '+' : '.');
        }
        else if (!type.ContainingNamespace.IsGlobalNamespace)
        {
            AppendNamespace(text, type.ContainingNamespace, escapes: false);
            text.Append('.');
        }

        text.Append(isMetadata ? type.MetadataName : type.Name);
    }

    private static void AppendNamespace(StringBuilder text, INamespaceSymbol @namespace, bool escapes)
    {
        if (!@namespace.ContainingNamespace.IsGlobalNamespace)
        {
            AppendNamespace(text, @namespace.ContainingNamespace, escapes);
            text.Append('.');
        }

        text.Append(escapes ? Identifier.Escape(@namespace.Name) : @namespace.Name);
    }

    /// <summary>The name as Roslyn displays it; <see langword="null"/> when the type, or one in it, is of no usual kind.</summary>
    private static string? Name(ITypeSymbol type, bool isAnnotated)
    {
        // The usual ones need no text of their own.
        if (Keyword(type.SpecialType) is { } keyword)
        {
            return isAnnotated && type.NullableAnnotation == NullableAnnotation.Annotated ? keyword + "?" : keyword;
        }

        StringBuilder text = Begin();
        return TryAppend(text, type, isAnnotated) ? text.ToString() : null;
    }

    private static bool TryAppend(StringBuilder text, ITypeSymbol type, bool isAnnotated)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            bool isAppended = TryAppend(text, ((INamedTypeSymbol)type).TypeArguments[0], isAnnotated);
            text.Append('?');
            return isAppended;
        }

        if (Keyword(type.SpecialType) is { } keyword)
        {
            text.Append(keyword);
        }
        else if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum, IsTupleType: false, IsNativeIntegerType: false } named
            || !TryAppendQualified(text, named, isAnnotated))
        {
            return false;
        }

        if (isAnnotated && type.NullableAnnotation == NullableAnnotation.Annotated)
        {
            text.Append('?');
        }

        return true;
    }

    private static bool TryAppendQualified(StringBuilder text, INamedTypeSymbol type, bool isAnnotated)
    {
        if (type.ContainingType is { } outer)
        {
            if (!TryAppendQualified(text, outer, isAnnotated))
            {
                return false;
            }

            text.Append('.');
        }
        else
        {
            text.Append("global::");
            if (!type.ContainingNamespace.IsGlobalNamespace)
            {
                AppendNamespace(text, type.ContainingNamespace, escapes: true);
                text.Append('.');
            }
        }

        text.Append(Identifier.Escape(type.Name));
        return type.CanBeReferencedByName && (type.Arity == 0 || TryAppendArguments(text, type.TypeArguments, isAnnotated));
    }

    private static bool TryAppendArguments(StringBuilder text, ImmutableArray<ITypeSymbol> arguments, bool isAnnotated)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            text.Append(i == 0 ? "<" : ", ");
            if (!TryAppend(text, arguments[i], isAnnotated))
            {
                return false;
            }
        }

        text.Append('>');
        return true;
    }

    private static string? Keyword(SpecialType type) => type switch
    {
        SpecialType.System_String => "string",
        SpecialType.System_Boolean => "bool",
        SpecialType.System_Char => "char",
        SpecialType.System_SByte => "sbyte",
        SpecialType.System_Byte => "byte",
        SpecialType.System_Int16 => "short",
        SpecialType.System_UInt16 => "ushort",
        SpecialType.System_Int32 => "int",
        SpecialType.System_UInt32 => "uint",
        SpecialType.System_Int64 => "long",
        SpecialType.System_UInt64 => "ulong",
        SpecialType.System_Decimal => "decimal",
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        SpecialType.System_Object => "object",
        _ => null,
    };
}
