using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.CodeFixes;

/// <summary>The call or creation that a report is about, and changes to it.</summary>
internal static class SendExpression
{
    /// <summary>
    /// The call whose method's name is reported, or the creation whose type or whole is reported; otherwise
    /// <see langword="null"/>: the object was made elsewhere.
    /// </summary>
    public static ExpressionSyntax? At(FixScope scope)
    {
        TextSpan span = scope.Diagnostic.Location.SourceSpan;
        return scope.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node switch
        {
            InvocationExpressionSyntax { Expression: var method } => method.Span.End == span.End && method.Span.Contains(span),
            BaseObjectCreationExpressionSyntax creation => creation.Span == span || creation.NewKeyword.Span == span
                || (creation as ObjectCreationExpressionSyntax)?.Type.Span == span,
            _ => false,
        });
    }

    public static bool HasParameter(InvocationExpressionSyntax call, string parameter, FixScope scope) =>
        Method(call, scope) is { } method && method.Parameters.Any(candidate => candidate.Name == parameter);

    /// <summary>Gives an argument by name: in place of the one that is written, or before those whose parameters come later.</summary>
    public static void SetArgument(this SyntaxEditor editor, InvocationExpressionSyntax call, string parameter, ExpressionSyntax value, FixScope scope)
    {
        IMethodSymbol method = Method(call, scope)!;
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        int Ordinal(ArgumentSyntax argument) =>
            scope.Model.GetOperation(argument, scope.CancellationToken) is IArgumentOperation { Parameter: { } bound } ? bound.Ordinal : -1;

        int wanted = method.Parameters.First(candidate => candidate.Name == parameter).Ordinal;
        if (arguments.FirstOrDefault(argument => Ordinal(argument) == wanted) is { } written)
        {
            editor.ReplaceNode(written.Expression, value.WithTriviaFrom(written.Expression));
            return;
        }

        ArgumentSyntax added = SyntaxFactory
            .Argument(SyntaxFactory.NameColon(parameter).WithTrailingTrivia(SyntaxFactory.Space), default, value)
            .WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);
        int index = arguments.IndexOf(argument => argument.NameColon is not null && Ordinal(argument) > wanted);
        if (index >= 0)
        {
            editor.InsertBefore(arguments[index], added);
        }
        else
        {
            editor.ReplaceNode(call.ArgumentList, call.ArgumentList.AddArguments(added).WithAdditionalAnnotations(Formatter.Annotation));
        }
    }

    /// <summary>Sets a property in a creation's initializer.</summary>
    public static void SetMember(this SyntaxEditor editor, BaseObjectCreationExpressionSyntax creation, string property, ExpressionSyntax value)
    {
        AssignmentExpressionSyntax? written = creation.Initializer?.Expressions
            .OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property);
        if (written is not null)
        {
            editor.ReplaceNode(written.Right, value.WithTriviaFrom(written.Right));
            return;
        }

        AssignmentExpressionSyntax added = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(property), value);
        InitializerExpressionSyntax initializer = creation.Initializer
            ?? SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression);
        editor.ReplaceNode(creation, creation
            .WithInitializer(initializer.AddExpressions(added))
            .WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation));
    }

    private static IMethodSymbol? Method(InvocationExpressionSyntax call, FixScope scope) =>
        scope.Model.GetSymbolInfo(call, scope.CancellationToken).Symbol as IMethodSymbol;
}
