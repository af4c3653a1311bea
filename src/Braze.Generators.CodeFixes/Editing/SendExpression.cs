using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Sets arguments of calls and members of created objects.</summary>
internal static class SendExpression
{
    public static bool HasParameter(InvocationExpressionSyntax call, string parameter, EditedDocument document) =>
        document.SymbolOf(call) is IMethodSymbol method && method.Parameters.Any(candidate => candidate.Name == parameter);

    /// <summary>The parameter that an argument of a call is for.</summary>
    public static IParameterSymbol? FindParameter(ArgumentSyntax argument, EditedDocument document) =>
        argument.Parent?.Parent is InvocationExpressionSyntax call
        && document.Model.GetOperation(call, document.CancellationToken) is IInvocationOperation operation
            ? operation.Arguments
                .FirstOrDefault(candidate => candidate.ArgumentKind != ArgumentKind.DefaultValue && argument.Span.Contains(candidate.Syntax.Span))
                ?.Parameter
            : null;

    /// <summary>The argument that is written for a parameter.</summary>
    public static ArgumentSyntax? FindArgument(InvocationExpressionSyntax call, string parameter, EditedDocument document) =>
        call.ArgumentList.Arguments.FirstOrDefault(argument => FindParameter(argument, document)?.Name == parameter);

    /// <summary>Sets an argument: replaces the one that is written, or adds a named one before those of later parameters.</summary>
    public static IEnumerable<TextChange> SetArgument(InvocationExpressionSyntax call, string parameter, string value, EditedDocument document)
    {
        if (FindArgument(call, parameter, document) is { Expression: var written })
        {
            return [new TextChange(written.Span, value)];
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        int ordinal = ((IMethodSymbol)document.SymbolOf(call)!).Parameters.First(candidate => candidate.Name == parameter).Ordinal;
        string added = $"{parameter}: {value}";
        return arguments.FirstOrDefault(argument => argument.NameColon is not null && FindParameter(argument, document)?.Ordinal > ordinal) is { } later
            ? [Addition.InsertBefore(document.Text, later, added)]
            : Addition.Append(document.Text, arguments, added);
    }

    /// <summary>Sets a property in the initializer of a created object.</summary>
    public static IEnumerable<TextChange> SetMember(BaseObjectCreationExpressionSyntax creation, string property, string value, EditedDocument document)
    {
        string added = $"{property} = {value}";
        return creation.Initializer switch
        {
            null => [Addition.Insert(creation.Span.End, $" {{ {added} }}")],
            { Expressions.Count: 0 } empty => [Addition.Fill(document.Text, empty, added)],
            { } initializer => initializer.FindMember(property) is { Right: var written }
                ? [new TextChange(written.Span, value)]
                : Addition.Append(document.Text, initializer.Expressions, added),
        };
    }
}
