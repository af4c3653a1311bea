using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>The arguments of a call, by the names of their parameters.</summary>
internal sealed class CallFacts(IInvocationOperation call)
{
    /// <summary>The end of the call, by which its arguments are what they are when they are sent.</summary>
    public int End => call.Syntax.Span.End;

    /// <summary>The name of the method in the call.</summary>
    public Location NameLocation => call.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } => name.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var name } } => name.GetLocation(),
        InvocationExpressionSyntax { Expression: var expression } => expression.GetLocation(),
        _ => call.Syntax.GetLocation(),
    };

    /// <summary>An argument; <see langword="null"/> when it is not written, so that the parameter has its default.</summary>
    public Setting? Find(string parameter)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter && argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                return new Setting(parameter, argument.Value, Whole(argument.Syntax), call);
            }
        }

        return null;
    }

    /// <summary>Whether an argument is not written, or is null.</summary>
    public bool IsAbsent(string parameter) => Find(parameter) is not { } setting || ValueFacts.PresenceOf(setting.Value) == Presence.Absent;

    /// <summary>Those of the arguments that are written and not null, in the order in which they are written.</summary>
    public IReadOnlyList<Setting> Given(ImmutableArray<string> parameters) =>
        [
            .. parameters
                .Select(Find)
                .OfType<Setting>()
                .Where(static setting => ValueFacts.PresenceOf(setting.Value) == Presence.Present)
                .OrderBy(static setting => setting.Syntax.SpanStart),
        ];

    /// <summary>The argument as it is written: the operation's own syntax lacks its name when there are parentheses or a <c>!</c>.</summary>
    private SyntaxNode Whole(SyntaxNode value) =>
        value.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: { } list } argument && list.Parent == call.Syntax ? argument : value;
}
