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
        if (value is LiteralExpressionSyntax { Token: { Value: string name, Text: var written } }
            && written.LastIndexOf('.') is > 0 and var dot
            && WithoutExtension(name, written, dot) is { } shorter)
        {
            int start = value.SpanStart + dot;
            scope.Offer("Remove the extension", "extension", [new TextChange(new TextSpan(start, written.Length - shorter.Length), string.Empty)]);
        }
    }

    /// <summary>The literal without what follows its last point but for its quotes, if that means the name without its extension.</summary>
    private static string? WithoutExtension(string name, string written, int dot)
    {
        int close = written.IndexOf('"', dot);
        string shorter = written.Remove(dot, Math.Max(0, close - dot));
        return SyntaxFactory.ParseToken(shorter).Value is string value && value == name.Substring(0, name.LastIndexOf('.')) ? shorter : null;
    }
}
