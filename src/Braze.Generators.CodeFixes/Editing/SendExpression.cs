using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.CodeFixes;

/// <summary>The call or creation that a report is about, and changes to it.</summary>
internal static class SendExpression
{
    /// <summary>
    /// The call whose method's name is reported, or the creation of a request or recipient whose type or whole is reported;
    /// otherwise <see langword="null"/>: the object was made elsewhere.
    /// </summary>
    public static ExpressionSyntax? At(FixScope scope)
    {
        TextSpan span = scope.Diagnostic.Location.SourceSpan;
        return scope.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node switch
        {
            InvocationExpressionSyntax { Expression: var method } => method.Span.End == span.End && method.Span.Contains(span),
            BaseObjectCreationExpressionSyntax creation => IsReported(creation, span) && IsJudged(creation, scope),
            _ => false,
        });
    }

    public static bool HasParameter(InvocationExpressionSyntax call, string parameter, FixScope scope) =>
        Method(call, scope) is { } method && method.Parameters.Any(candidate => candidate.Name == parameter);

    /// <summary>The parameter that an argument of a call is for.</summary>
    public static IParameterSymbol? ParameterOf(ArgumentSyntax argument, FixScope scope) =>
        argument.Parent?.Parent is InvocationExpressionSyntax call
        && scope.Model.GetOperation(call, scope.CancellationToken) is IInvocationOperation operation
            ? operation.Arguments
                .FirstOrDefault(candidate => candidate.ArgumentKind != ArgumentKind.DefaultValue && argument.Span.Contains(candidate.Syntax.Span))
                ?.Parameter
            : null;

    /// <summary>The argument that is written for a parameter.</summary>
    public static ArgumentSyntax? ArgumentFor(InvocationExpressionSyntax call, string parameter, FixScope scope) =>
        call.ArgumentList.Arguments.FirstOrDefault(argument => ParameterOf(argument, scope)?.Name == parameter);

    /// <summary>Gives an argument by name: in place of the one that is written, or before those whose parameters come later.</summary>
    public static IEnumerable<TextChange> SetArgument(InvocationExpressionSyntax call, string parameter, string value, FixScope scope)
    {
        if (ArgumentFor(call, parameter, scope) is { Expression: var written })
        {
            return [new TextChange(written.Span, value)];
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        int wanted = Method(call, scope)!.Parameters.First(candidate => candidate.Name == parameter).Ordinal;
        string added = $"{parameter}: {value}";
        return arguments.FirstOrDefault(argument => argument.NameColon is not null && ParameterOf(argument, scope)?.Ordinal > wanted) is { } later
            ? [Addition.Before(scope.Text, later, added)]
            : Addition.Append(scope.Text, arguments, added);
    }

    /// <summary>Sets a property in a creation's initializer.</summary>
    public static IEnumerable<TextChange> SetMember(BaseObjectCreationExpressionSyntax creation, string property, string value, FixScope scope)
    {
        string added = $"{property} = {value}";
        return creation.Initializer switch
        {
            null => [Addition.Insert(creation.Span.End, $" {{ {added} }}")],
            { Expressions.Count: 0 } empty => [Addition.Fill(scope.Text, empty, added)],
            { Expressions: var members } => Member(creation, property) is { Right: var written }
                ? [new TextChange(written.Span, value)]
                : Addition.Append(scope.Text, members, added),
        };
    }

    /// <summary>The assignment of a property in a creation's initializer.</summary>
    public static AssignmentExpressionSyntax? Member(BaseObjectCreationExpressionSyntax creation, string property) =>
        creation.Initializer?.Expressions
            .OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property);

    private static bool IsReported(BaseObjectCreationExpressionSyntax creation, TextSpan span) =>
        creation.Span == span || creation.NewKeyword.Span == span || (creation as ObjectCreationExpressionSyntax)?.Type.Span == span;

    /// <summary>
    /// Whether the creation is what lacks something. A recipient that is reported is one; where nobody is reached, it may also
    /// be a list. (The oldest compiler that is supported knows no type of <c>new()</c> in a collection expression.)
    /// </summary>
    private static bool IsJudged(BaseObjectCreationExpressionSyntax creation, FixScope scope) =>
        scope.Diagnostic.Id is RuleIds.RecipientWithoutIdentifier or RuleIds.PrioritizationDoesNotFit
        || scope.Model.GetTypeInfo(creation, scope.CancellationToken).Type.Is(KnownNames.Namespace, "TriggerSendRequest");

    private static IMethodSymbol? Method(InvocationExpressionSyntax call, FixScope scope) =>
        scope.Model.GetSymbolInfo(call, scope.CancellationToken).Symbol as IMethodSymbol;
}
