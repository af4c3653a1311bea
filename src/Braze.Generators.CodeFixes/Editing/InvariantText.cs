using System.Text.RegularExpressions;
using Braze.Generators.Analyzers.Rules;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.CodeFixes.Editing;

/// <summary>
/// Decides whether a string in the invariant culture is suitable for customers. The invariant culture has no currency ("¤9.90"),
/// writes the month before the day, has English names for months and days, and writes a space before the percent sign. For these
/// formats, only a person can choose the culture.
/// </summary>
internal static class InvariantText
{
    /// <summary>The maximum number of variables that are followed to a string.</summary>
    private const int MaxDepth = 4;

    /// <summary>A currency or percent format, with its number of digits.</summary>
    private static readonly Regex CurrencyOrPercent = new("^[CcPp][0-9]*$", RegexOptions.CultureInvariant);

    /// <summary>Whether all parts of a string are readable.</summary>
    /// <param name="written">A call to <c>ToString</c> or <c>string.Format</c>, or an interpolated string.</param>
    /// <param name="document">The document.</param>
    public static bool IsReadable(ExpressionSyntax written, EditedDocument document) => written switch
    {
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().All(part =>
            IsReadable(part.Expression, part.FormatClause?.FormatStringToken.ValueText, document)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } } call => IsFormatReadable(call, document),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var value } } call => IsReadable(value, FindFormat(call, document), document),
        _ => true,
    };

    private static bool IsFormatReadable(InvocationExpressionSyntax call, EditedDocument document)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        ExpressionSyntax[] values = [.. arguments.Skip(1).SelectMany(static argument => GetElements(argument.Expression))];
        return arguments.Count > 1
            && document.ConstantOf(arguments[0].Expression) is string format
            && !format.Contains('¤')
            && CultureFormat.Items(format).All(item => item.Argument < values.Length && IsReadable(values[item.Argument], item.Format, document));
    }

    private static SeparatedSyntaxList<ExpressionSyntax> GetElements(ExpressionSyntax argument) => argument switch
    {
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var elements } => elements,
        ArrayCreationExpressionSyntax { Initializer.Expressions: var elements } => elements,
        _ => SyntaxFactory.SingletonSeparatedList(argument),
    };

    /// <summary>The format of a call. It is a constant: the rule reports no other calls.</summary>
    private static string? FindFormat(InvocationExpressionSyntax call, EditedDocument document) => call.ArgumentList.Arguments
        .Select(argument => document.ConstantOf(argument.Expression))
        .OfType<string>()
        .FirstOrDefault();

    private static bool IsReadable(ExpressionSyntax value, string? format, EditedDocument document) =>
        document.TypeOf(value)?.WithoutNullable() is not { } type
        || (type.SpecialType == SpecialType.System_String ? !IsCultureSensitive(value, document)
            : IsPlain(type)
            || (type.Is("System", "TimeSpan") && format is null or "c")
            || (CultureFormat.IsDate(type) ? IsDateReadable(type, format)
                : IsNumber(type) && (format is null || (!CurrencyOrPercent.IsMatch(format) && !format.Contains('¤')))));

    /// <summary>Whether a part is itself formatted with the server's culture. It would not be fixed, and would no longer be reported.</summary>
    private static bool IsCultureSensitive(ExpressionSyntax part, EditedDocument document, int depth = 0) => part.DescendantNodesAndSelf().Any(node => node switch
    {
        InvocationExpressionSyntax call => document.Model.GetOperation(call, document.CancellationToken) is IInvocationOperation { TargetMethod: var method, Instance: var value }
            && !method.Parameters.Any(static parameter => parameter.Type.Name == nameof(IFormatProvider))
            && UsesServerCulture(method, value?.Type?.WithoutNullable()),
        InterpolatedStringExpressionSyntax text => !text.Contents.OfType<InterpolationSyntax>().All(inner =>
            document.TypeOf(inner.Expression)?.WithoutNullable() is { } type && IsPlain(type)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum =>
            document.TypeOf(sum)?.SpecialType == SpecialType.System_String && new[] { sum.Left, sum.Right }.Any(side =>
                document.TypeOf(side)?.WithoutNullable() is { } type && (IsNumber(type) || CultureFormat.IsDate(type))),
        IdentifierNameSyntax name => depth < MaxDepth
            && document.SymbolOf(name) is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] }
            && declaration.GetSyntax(document.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var made }
            && IsCultureSensitive(made, document, depth + 1),
        _ => false,
    });

    private static bool UsesServerCulture(IMethodSymbol method, ITypeSymbol? value) => method.Name switch
    {
        "ToString" or "ToLongDateString" or "ToShortDateString" or "ToLongTimeString" or "ToShortTimeString" => value is not null && (IsNumber(value) || CultureFormat.IsDate(value)),
        "Format" => method.ContainingType.SpecialType == SpecialType.System_String,
        _ => false,
    };

    /// <summary>
    /// Most standard date formats, of one letter, use the order of a culture, and names use its language. Time formats use neither.
    /// </summary>
    private static bool IsDateReadable(ITypeSymbol type, string? format) => format switch
    {
        null or "" => type.Is("System", "TimeOnly"),
        { Length: 1 } => format is "t" or "T" or "O" or "o" or "R" or "r" or "s" or "u",
        _ => !format.Contains("MMM") && !format.Contains("ddd") && !format.Contains('t') && !format.Contains('g'),
    };

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary>Types that are formatted the same in every culture.</summary>
    private static bool IsPlain(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean
        || type.TypeKind == TypeKind.Enum
        || type.Is("System", "Guid")
        || type.Is("System", "Uri")
        || type.Is("System", "Version")
        || (type is INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", TypeArguments: [{ SpecialType: SpecialType.System_Char }] });
}
