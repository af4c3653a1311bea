namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Adds a using directive to the others of a file.</summary>
internal static class UsingAddition
{
    /// <summary>Adds the directive for a namespace in alphabetical order; <see langword="null"/> when there are preprocessor directives among the others.</summary>
    public static TextChange? Add(EditedDocument document, string @namespace, int position)
    {
        var root = (CompilationUnitSyntax)document.Root;
        SyntaxList<UsingDirectiveSyntax> usings = root.Usings.Any() ? root.Usings
            : root.FindToken(position).Parent!.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(static inner => inner.Usings.Any())?.Usings ?? default;
        return usings.Any() ? AddAmong(document.Text, usings, @namespace) : AddAtTop(document.Text, root, @namespace);
    }

    private static TextChange? AddAmong(SourceText text, SyntaxList<UsingDirectiveSyntax> usings, string @namespace)
    {
        if (usings.Skip(1).Any(static directive => directive.ContainsDirectives) || usings[0].GetTrailingTrivia().Any(static trivia => trivia.IsDirective))
        {
            return null;
        }

        UsingDirectiveSyntax[] own = [.. usings.Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.None))];
        UsingDirectiveSyntax? next = own.FirstOrDefault(directive => directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) || ComesAfter(directive.Name?.ToString() ?? "", @namespace));
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

    /// <summary>Adds the directive before the first declaration and after the file header.</summary>
    private static TextChange? AddAtTop(SourceText text, CompilationUnitSyntax root, string @namespace)
    {
        SyntaxTriviaList trivia = root.GetFirstToken(includeZeroWidth: true).LeadingTrivia;
        if (root.Externs.Any() || trivia.Any(static part => part.IsDirective))
        {
            return null;
        }

        // A comment that an empty line follows is the file header; any other belongs to the declaration.
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

    /// <summary>Whether a namespace is sorted after another one: those of the framework come first.</summary>
    private static bool ComesAfter(string name, string other) =>
        IsSystem(name) == IsSystem(other) ? string.CompareOrdinal(name, other) > 0 : IsSystem(other);

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
