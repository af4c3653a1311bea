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
        if (scope.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == span) is not { } written || !InvariantText.IsFitToRead(written, scope))
        {
            return;
        }

        foreach ((string type, TextChange[] added) in TypeName.Ways(scope, cultureInfo, span.Start))
        {
            string culture = $"{type}.InvariantCulture";
            switch (kind, written)
            {
                case (CultureInValue.Call, InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var value } } call)
                    when scope.Model.GetTypeInfo(value).Type is { } receiver && receiver.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T:
                    Offer(added.Concat(Give(call, culture, scope)));
                    break;
                case (CultureInValue.Format, InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null } first, ..] }):
                    Offer(added.Append(Addition.Insert(first.SpanStart, culture + ", ")));
                    break;
                case (CultureInValue.Interpolation, InterpolatedStringExpressionSyntax):
                    foreach ((string formattable, TextChange[] addedToo) in WaysOfFormattable(scope, span.Start))
                    {
                        Offer(addedToo.Concat(Surround(span, formattable + ".Invariant(")));
                    }

                    // Where a part cannot be an object, such as a span; older frameworks do not have it.
                    Offer(added.Concat(Surround(span, $"string.Create({culture}, ")));
                    break;
            }
        }

        void Offer(IEnumerable<TextChange> changes) => scope.Offer(Title, "invariant", changes);
    }

    private static IEnumerable<TextChange> Give(InvocationExpressionSyntax call, string culture, FixScope scope)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return arguments.FirstOrDefault(argument => SendExpression.ParameterOf(argument, scope)?.Type.Name == nameof(IFormatProvider)) is { } noCulture
            ? [new TextChange(noCulture.Expression.Span, culture)]
            : arguments.Count == 0 ? [Addition.Insert(call.ArgumentList.OpenParenToken.Span.End, culture)]
            : Addition.Append(scope.Text, arguments, culture);
    }

    private static IEnumerable<(string Name, TextChange[] Using)> WaysOfFormattable(FixScope scope, int position) =>
        scope.Model.Compilation.GetTypeByMetadataName("System.FormattableString") is { } formattable ? TypeName.Ways(scope, formattable, position) : [];

    private static TextChange[] Surround(TextSpan text, string before) => [Addition.Insert(text.Start, before), Addition.Insert(text.End, ")")];
}
