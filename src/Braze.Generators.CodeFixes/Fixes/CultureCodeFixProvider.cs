using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ2002: formats a string with the invariant culture.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CultureCodeFixProvider() : BrazeCodeFixProvider(RuleIds.CultureInValue)
{
    private protected override void Register(FixScope scope)
    {
        TextSpan span = scope.Span;
        if (scope.Kind is not { } kind
            || scope.FindType("System.Globalization.CultureInfo") is not { } cultureInfo
            || scope.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == span) is not { } formatted
            || !InvariantText.IsReadable(formatted, scope))
        {
            return;
        }

        foreach ((string type, TextChange[] added) in TypeName.FindAll(scope, cultureInfo, span.Start))
        {
            string culture = $"{type}.InvariantCulture";
            switch (kind, formatted)
            {
                case (CultureInValue.Call, InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var value } } call)
                    when scope.TypeOf(value) is { } receiver && receiver.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T:
                    Offer(added.Concat(SetCulture(call, culture, scope)));
                    break;
                case (CultureInValue.Format, InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null } first, ..] }):
                    Offer(added.Append(Addition.Insert(first.SpanStart, culture + ", ")));
                    break;
                case (CultureInValue.Interpolation, InterpolatedStringExpressionSyntax):
                    foreach ((string formattable, TextChange[] addedToo) in FindFormattable(scope))
                    {
                        Offer(addedToo.Concat(Surround(span, formattable + ".Invariant(")));
                    }

                    // This form is for a part that cannot be boxed, such as a span. Older frameworks do not have this method.
                    Offer(added.Concat(Surround(span, $"string.Create({culture}, ")));
                    break;
            }
        }

        void Offer(IEnumerable<TextChange> changes) => scope.Offer("Format with the invariant culture", "invariant", changes);
    }

    private static IEnumerable<TextChange> SetCulture(InvocationExpressionSyntax call, string culture, FixScope scope)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return arguments.FirstOrDefault(argument => SendExpression.FindParameter(argument, scope)?.Type.Name == nameof(IFormatProvider)) is { } written
            ? [new TextChange(written.Expression.Span, culture)]
            : arguments.Count == 0 ? [Addition.Insert(call.ArgumentList.OpenParenToken.Span.End, culture)]
            : Addition.Append(scope.Text, arguments, culture);
    }

    private static IEnumerable<(string Name, TextChange[] Using)> FindFormattable(FixScope scope) =>
        scope.FindType("System.FormattableString") is { } formattable ? TypeName.FindAll(scope, formattable, scope.Span.Start) : [];

    private static TextChange[] Surround(TextSpan span, string before) => [Addition.Insert(span.Start, before), Addition.Insert(span.End, ")")];
}
