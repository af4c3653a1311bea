using System.Text.RegularExpressions;
using Braze.Generators.Analyzers.Rules;
using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.CodeFixes;

/// <summary>
/// Whether a customer can read what the invariant culture makes of a text. It has no currency (9.90 is "¤9.90"), writes the month before the
/// day, has English names for both, and a blank before the sign of percent: where a text asks for one of these, somebody has to say which
/// culture is meant.
/// </summary>
internal static class InvariantText
{
    /// <summary>Texts that are put into texts, by variables.</summary>
    private const int MaxDepth = 4;

    /// <summary>A currency, or percent, with how many digits.</summary>
    private static readonly Regex CurrencyOrPercent = new("^[CcPp][0-9]*$", RegexOptions.CultureInvariant);

    /// <summary>Whether all that a text is made of can be read.</summary>
    /// <param name="written">The text: a call of <c>ToString</c> or <c>string.Format</c>, or an interpolated one.</param>
    /// <param name="scope">The diagnostic and where it is.</param>
    public static bool IsFitToRead(ExpressionSyntax written, FixScope scope) => written switch
    {
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().All(part =>
            IsFitToRead(part.Expression, part.FormatClause?.FormatStringToken.ValueText, scope)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } } call => IsFormatFit(call, scope),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var value } } call => IsFitToRead(value, FormatOf(call, scope), scope),
        _ => true,
    };

    private static bool IsFormatFit(InvocationExpressionSyntax call, FixScope scope)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        ExpressionSyntax[] values = [.. arguments.Skip(1).SelectMany(static argument => ElementsOf(argument.Expression))];
        return arguments.Count > 1
            && scope.Model.GetConstantValue(arguments[0].Expression, scope.CancellationToken).Value is string format
            && !format.Contains('¤')
            && CultureFormat.Items(format).All(item => item.Argument < values.Length && IsFitToRead(values[item.Argument], item.Format, scope));
    }

    private static SeparatedSyntaxList<ExpressionSyntax> ElementsOf(ExpressionSyntax argument) => argument switch
    {
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var elements } => elements,
        ArrayCreationExpressionSyntax { Initializer.Expressions: var elements } => elements,
        _ => SyntaxFactory.SingletonSeparatedList(argument),
    };

    /// <summary>The format of a call: a constant, or else the rule would not have spoken.</summary>
    private static string? FormatOf(InvocationExpressionSyntax call, FixScope scope) => call.ArgumentList.Arguments
        .Select(argument => scope.Model.GetConstantValue(argument.Expression, scope.CancellationToken).Value)
        .OfType<string>()
        .FirstOrDefault();

    private static bool IsFitToRead(ExpressionSyntax value, string? format, FixScope scope) =>
        scope.Model.GetTypeInfo(value, scope.CancellationToken).Type?.WithoutNullable() is not { } type
        || (type.SpecialType == SpecialType.System_String ? !HasCultureOfItsOwn(value, scope)
            : IsPlain(type)
            || (type.Is("System", "TimeSpan") && format is null or "c")
            || (CultureFormat.IsDate(type) ? IsDateFit(type, format)
                : IsNumber(type) && (format is null || (!CurrencyOrPercent.IsMatch(format) && !format.Contains('¤')))));

    /// <summary>Whether a part is a text that was written in the server's culture before, and would stay so with nothing reported.</summary>
    private static bool HasCultureOfItsOwn(ExpressionSyntax part, FixScope scope, int depth = 0) => part.DescendantNodesAndSelf().Any(node => node switch
    {
        InvocationExpressionSyntax call => scope.Model.GetOperation(call, scope.CancellationToken) is IInvocationOperation { TargetMethod: var method, Instance: var value }
            && !method.Parameters.Any(static parameter => parameter.Type.Name == nameof(IFormatProvider))
            && IsOfServer(method, value?.Type?.WithoutNullable()),
        InterpolatedStringExpressionSyntax text => !text.Contents.OfType<InterpolationSyntax>().All(inner =>
            scope.Model.GetTypeInfo(inner.Expression, scope.CancellationToken).Type?.WithoutNullable() is { } type && IsPlain(type)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum =>
            scope.Model.GetTypeInfo(sum, scope.CancellationToken).Type?.SpecialType == SpecialType.System_String && new[] { sum.Left, sum.Right }.Any(side =>
                scope.Model.GetTypeInfo(side, scope.CancellationToken).Type?.WithoutNullable() is { } type && (IsNumber(type) || CultureFormat.IsDate(type))),
        IdentifierNameSyntax name => depth < MaxDepth
            && scope.Model.GetSymbolInfo(name, scope.CancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] }
            && declaration.GetSyntax(scope.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var made }
            && HasCultureOfItsOwn(made, scope, depth + 1),
        _ => false,
    });

    private static bool IsOfServer(IMethodSymbol method, ITypeSymbol? value) => method.Name switch
    {
        "ToString" or "ToLongDateString" or "ToShortDateString" or "ToLongTimeString" or "ToShortTimeString" => value is not null && (IsNumber(value) || CultureFormat.IsDate(value)),
        "Format" => method.ContainingType.SpecialType == SpecialType.System_String,
        _ => false,
    };

    /// <summary>
    /// A date in a format of one letter is in the order of some culture, and names are in its language. In the format of an hour nothing is.
    /// </summary>
    private static bool IsDateFit(ITypeSymbol type, string? format) => format switch
    {
        null or "" => type.Is("System", "TimeOnly"),
        { Length: 1 } => format is "t" or "T" or "O" or "o" or "R" or "r" or "s" or "u",
        _ => !format.Contains("MMM") && !format.Contains("ddd") && !format.Contains('t') && !format.Contains('g'),
    };

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary>Types that are the same in every culture. Another may do with one what it likes.</summary>
    private static bool IsPlain(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean
        || type.TypeKind == TypeKind.Enum
        || type.Is("System", "Guid")
        || type.Is("System", "Uri")
        || type.Is("System", "Version")
        || (type is INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", TypeArguments: [{ SpecialType: SpecialType.System_Char }] });
}
