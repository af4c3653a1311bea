using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A call to one of the send methods, or to a method that gives a recipient its properties.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">The method that is called.</param>
/// <param name="Flow">The local variables of the member.</param>
internal sealed record CallSite(IInvocationOperation Call, SendMethod Method, BodyFlow Flow) : Site
{
    /// <summary>The viewpoint of the call, at which its arguments are final.</summary>
    public Viewpoint View { get; } = new(Flow, Call.Syntax);

    /// <summary>The name of the method in the call.</summary>
    public Location NameLocation => Call.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } => name.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var name } } => name.GetLocation(),
        InvocationExpressionSyntax { Expression: var expression } => expression.GetLocation(),
        _ => Call.Syntax.GetLocation(),
    };

    /// <summary>The campaign that is sent: the receiver of the method or extension method.</summary>
    public IOperation? Campaign => Call.Instance ?? Find("campaign")?.Value;

    /// <summary>Finds an argument; <see langword="null"/> when the parameter has its default value.</summary>
    public Setting? Find(string parameter) => Call.Arguments
        .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name == parameter)
        .Select(argument => new Setting(parameter, argument.Value, Operand.WrittenSyntax(argument), Call))
        .FirstOrDefault();

    /// <summary>Whether the call certainly broadcasts.</summary>
    public bool IsBroadcast => Method == SendMethod.Broadcast || (Method == SendMethod.Send && Is("broadcast", true));

    /// <summary>Whether an argument is not written, or is null.</summary>
    public bool IsAbsent(string parameter) =>
        Find(parameter) is not { } setting || ValueFacts.IsAbsent(setting.Value, View);

    /// <summary>Whether an argument is written and is certainly the constant <paramref name="expected"/>.</summary>
    public bool Is(string parameter, bool expected) =>
        Find(parameter) is { } setting && ValueFacts.IsConstant(setting.Value, expected, View);

    /// <summary>Returns the arguments that are written and not null, in the order in which they are written.</summary>
    public IReadOnlyList<Setting> Given(ImmutableArray<string> parameters) =>
        [
            .. parameters
                .Select(Find)
                .OfType<Setting>()
                .Where(setting => ValueFacts.IsPresent(setting.Value, View))
                .OrderBy(static setting => setting.Syntax.SpanStart),
        ];
}
