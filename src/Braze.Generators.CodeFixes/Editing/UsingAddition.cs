namespace Braze.Generators.CodeFixes;

/// <summary>Adds a using directive where the file has its others.</summary>
internal static class UsingAddition
{
    /// <summary>The directive for a namespace, in its place by the alphabet; <see langword="null"/> where conditions stand among the others.</summary>
    public static TextChange? For(FixScope scope, string @namespace, int position)
    {
        var root = (CompilationUnitSyntax)scope.Model.SyntaxTree.GetRoot(scope.CancellationToken);
        SyntaxList<UsingDirectiveSyntax> usings = root.Usings.Any() ? root.Usings
            : root.FindToken(position).Parent!.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(static inner => inner.Usings.Any())?.Usings ?? default;
        return usings.Any() ? Among(scope.Text, usings, @namespace) : AtTheTop(scope.Text, root, @namespace);
    }

    private static TextChange? Among(SourceText text, SyntaxList<UsingDirectiveSyntax> usings, string @namespace)
    {
        if (usings.Skip(1).Any(static directive => directive.ContainsDirectives) || usings[0].GetTrailingTrivia().Any(static trivia => trivia.IsDirective))
        {
            return null;
        }

        UsingDirectiveSyntax[] own = [.. usings.Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.None))];
        UsingDirectiveSyntax? next = own.FirstOrDefault(directive => directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) || IsBehind(directive.Name?.ToString() ?? "", @namespace));
        UsingDirectiveSyntax beside = next ?? usings.Last();
        if (text.IndentationBefore(beside.SpanStart) is not { } indentation)
        {
            return null;
        }

        string directive = $"{indentation}using {@namespace};{text.LineBreakAt(beside.SpanStart)}";
        TextLine line = text.Lines.GetLineFromPosition(next is null ? beside.Span.End : beside.SpanStart);
        return line.EndIncludingLineBreak > line.End || next is not null
            ? Addition.Insert(next is null ? line.EndIncludingLineBreak : line.Start, directive)
            : null;
    }

    /// <summary>Before the first declaration, behind a header of the file.</summary>
    private static TextChange? AtTheTop(SourceText text, CompilationUnitSyntax root, string @namespace)
    {
        SyntaxTriviaList trivia = root.GetFirstToken(includeZeroWidth: true).LeadingTrivia;
        if (root.Externs.Any() || trivia.Any(static part => part.IsDirective))
        {
            return null;
        }

        // A comment that an empty line follows is the file's, and any other the declaration's.
        int top = 0;
        bool isLineEmpty = false;
        bool hasComment = false;
        foreach (SyntaxTrivia part in trivia)
        {
            if (part.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                top = isLineEmpty && hasComment ? part.Span.End : top;
                isLineEmpty = true;
            }
            else if (!part.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                hasComment = true;

                // A documentation comment ends with its line.
                isLineEmpty = part.HasStructure;
            }
        }

        string lineBreak = text.LineBreakAt(0);
        return Addition.Insert(top, $"using {@namespace};{lineBreak}{lineBreak}");
    }

    /// <summary>Whether a namespace comes behind another one: those of the framework first, and then by the alphabet.</summary>
    private static bool IsBehind(string name, string other)
    {
        bool isOfFramework = IsOfFramework(name);
        return isOfFramework == IsOfFramework(other) ? string.CompareOrdinal(name, other) > 0 : !isOfFramework;
    }

    private static bool IsOfFramework(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
