using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ1016: removes the extension from an attachment's file name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FileExtensionCodeFixProvider() : BrazeCodeFixProvider(RuleIds.InvalidAttachment)
{
    private protected override void Register(FixScope scope)
    {
        if (scope.Kind == InvalidAttachment.Extension
            && scope.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is ArgumentSyntax or AssignmentExpressionSyntax) is { } place
            && ((place as ArgumentSyntax)?.Expression ?? ((AssignmentExpressionSyntax)place).Right) is LiteralExpressionSyntax { Token: { Value: string name, Text: var written } } value
            && written.LastIndexOf('.') is > 0 and var dot
            && RemoveExtension(name, written, dot) is { } shorter)
        {
            scope.Offer("Remove the file extension", "extension", [new TextChange(new TextSpan(value.SpanStart + dot, written.Length - shorter.Length), string.Empty)]);
        }
    }

    /// <summary>The literal without what follows its last dot, except for its quotation marks, if its value is then the name without the extension.</summary>
    private static string? RemoveExtension(string name, string written, int dot)
    {
        int close = written.IndexOf('"', dot);
        string shorter = written.Remove(dot, Math.Max(0, close - dot));
        return SyntaxFactory.ParseToken(shorter).Value is string value && value == name.Substring(0, name.LastIndexOf('.')) ? shorter : null;
    }
}
