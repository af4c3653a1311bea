using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes;

/// <summary>BRZ2002: writes a text in the invariant culture.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CultureCodeFixProvider : BrazeCodeFixProvider
{
    private const string Title = "Write it in the invariant culture";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CultureInValue);

    private protected override void Register(FixScope scope)
    {
        if (!scope.Diagnostic.Properties.TryGetValue(Finding.KindKey, out string? kind)
            || scope.Model.Compilation.GetTypeByMetadataName("System.Globalization.CultureInfo") is not { } cultureInfo)
        {
            return;
        }

        TextSpan span = scope.Diagnostic.Location.SourceSpan;
        string culture = TypeName.At(scope, cultureInfo, span.Start) + ".InvariantCulture";
        switch (kind, scope.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == span))
        {
            case (CultureInValue.Call, InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var value } } call)
                when scope.Model.GetTypeInfo(value).Type is { } type && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T:
                SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
                ArgumentSyntax? noCulture = arguments.FirstOrDefault(argument => SendExpression.ParameterOf(argument, scope)?.Type.Name == nameof(IFormatProvider));
                scope.Offer(
                    Title,
                    "invariant",
                    noCulture is not null ? [new TextChange(noCulture.Expression.Span, culture)]
                    : arguments.Count == 0 ? [Addition.Insert(call.ArgumentList.OpenParenToken.Span.End, culture)]
                    : Addition.Append(scope.Text, arguments, culture));
                break;
            case (CultureInValue.Format, InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null } first, ..] }):
                scope.Offer(Title, "invariant", [Addition.Insert(first.SpanStart, culture + ", ")]);
                break;
            case (CultureInValue.Interpolation, InterpolatedStringExpressionSyntax text)
                when scope.Model.Compilation.GetTypeByMetadataName("System.FormattableString") is { } formattable:
                Surround(text, TypeName.At(scope, formattable, span.Start) + ".Invariant(");

                // Where a part cannot be an object, such as a span; older frameworks do not have it.
                Surround(text, $"string.Create({culture}, ");
                break;
        }

        void Surround(ExpressionSyntax text, string before) =>
            scope.Offer(Title, "invariant", [Addition.Insert(text.SpanStart, before), Addition.Insert(text.Span.End, ")")]);
    }
}
