using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>The arguments of a call, by the names of their parameters.</summary>
internal sealed class CallFacts(IInvocationOperation call, SendMethod method, BodyFlow flow)
{
    private List<Setting>? _written;

    public IInvocationOperation Call => call;

    public SendMethod Method => method;

    /// <summary>From the call, by which its arguments are what they are when they are sent.</summary>
    public Viewpoint View { get; } = new(flow, call.Syntax);

    /// <summary>The name of the method in the call.</summary>
    public Location NameLocation => call.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } => name.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var name } } => name.GetLocation(),
        InvocationExpressionSyntax { Expression: var expression } => expression.GetLocation(),
        _ => call.Syntax.GetLocation(),
    };

    /// <summary>The campaign that is sent: what the method is called on, as a member or as an extension.</summary>
    public IOperation? Campaign => call.Instance ?? Find("campaign")?.Value;

    /// <summary>An argument; <see langword="null"/> when it is not written, so that the parameter has its default.</summary>
    public Setting? Find(string parameter) => (_written ??= FindWritten()).Find(setting => setting.Name == parameter);

    /// <summary>Whether an argument is not written, or is null.</summary>
    public bool IsAbsent(string parameter) =>
        Find(parameter) is not { } setting || ValueFacts.IsAbsent(setting.Value, View);

    /// <summary>Whether an argument is written and is certainly the constant <paramref name="expected"/>.</summary>
    public bool Is(string parameter, bool expected) =>
        Find(parameter) is { } setting && ValueFacts.IsConstant(setting.Value, expected, View);

    /// <summary>Those of the arguments that are written and not null, in the order in which they are written.</summary>
    public IReadOnlyList<Setting> Given(ImmutableArray<string> parameters) =>
        [
            .. parameters
                .Select(Find)
                .OfType<Setting>()
                .Where(setting => ValueFacts.PresenceOf(setting.Value, View) == Presence.Present)
                .OrderBy(static setting => setting.Syntax.SpanStart),
        ];

    private List<Setting> FindWritten()
    {
        var written = new List<Setting>();
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Name: { } parameter })
            {
                written.Add(new Setting(parameter, argument.Value, WrittenSyntax(argument), call));
            }
        }

        return written;
    }

    /// <summary>The argument as it is written: the operation's own syntax lacks its name when there are parentheses or a <c>!</c>.</summary>
    public static SyntaxNode WrittenSyntax(IArgumentOperation argument)
    {
        SyntaxNode value = argument.Syntax;
        return value.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: { } list } written && list.Parent == argument.Parent?.Syntax ? written : value;
    }
}
