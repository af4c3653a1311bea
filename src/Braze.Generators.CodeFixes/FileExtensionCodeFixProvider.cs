using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes;

/// <summary>BRZ1016: takes the extension from an attachment's name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FileExtensionCodeFixProvider : BrazeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.AttachmentCannotBe);

    private protected override void Register(FixScope scope)
    {
        if (!scope.Diagnostic.Properties.TryGetValue(Finding.KindKey, out string? kind)
            || kind != AttachmentCannotBe.Extension
            || scope.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is ArgumentSyntax or AssignmentExpressionSyntax) is not { } place)
        {
            return;
        }

        ExpressionSyntax value = place is ArgumentSyntax argument ? argument.Expression : ((AssignmentExpressionSyntax)place).Right;
        if (value is LiteralExpressionSyntax literal && literal.Token.Text.LastIndexOf('.') is > 0 and var dot && literal.Token.Text.IndexOf('"', dot) is > 0 and var end)
        {
            scope.Offer("Remove the extension", "extension", [new TextChange(TextSpan.FromBounds(literal.SpanStart + dot, literal.SpanStart + end), string.Empty)]);
        }
    }
}
