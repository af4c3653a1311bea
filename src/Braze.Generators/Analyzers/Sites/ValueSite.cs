using Braze.Generators.Analyzers.Flow;

using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A place where a property of one of the runtime's objects gets a value.</summary>
/// <param name="Owner">The name of the type that has the property.</param>
/// <param name="Member">The property; <see cref="Indexer"/> for the indexer.</param>
/// <param name="Value">The value.</param>
/// <param name="Syntax">The argument or assignment as it is written.</param>
/// <param name="View">The viewpoint from which the value is judged.</param>
internal sealed record ValueSite(string Owner, string Member, IOperation Value, SyntaxNode Syntax, Viewpoint View) : Site
{
    public const string Indexer = "this[]";

    /// <summary>The property or parameter, as the code names it.</summary>
    public string WrittenName { get; private init; } = Member;

    /// <summary>Finds the places in one operation: the arguments of a call or creation, or an assignment.</summary>
    public static IEnumerable<ValueSite> Find(IOperation operation, SendMethod method, KnownTypes types, BodyFlow flow) => operation switch
    {
        IInvocationOperation call when method is not (SendMethod.None or SendMethod.To or SendMethod.SendRequest) => FindInSend(call, flow),
        IInvocationOperation { TargetMethod: { IsStatic: true } factory } call when types.IsRecipient(factory.ContainingType) => FindInFactory(call, flow),
        IObjectCreationOperation { Type: { } type } creation when types.IsRuntimeType(type) => creation.Arguments
            .Select(argument => Create(type.Name, argument.Parameter?.Name ?? string.Empty, argument, flow)),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { ContainingType: var type } property } } assignment when types.IsRuntimeType(type) =>
            [new ValueSite(type.Name, property.IsIndexer ? Indexer : property.Name, WithoutWrapper(assignment.Value), assignment.Syntax, new Viewpoint(flow, assignment.Syntax))],
        _ => [],
    };

    private static IEnumerable<ValueSite> FindInSend(IInvocationOperation call, BodyFlow flow)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name is "externalUserId" or "sendId")
            {
                yield return argument.Parameter.Name == "sendId"
                    ? Create("TriggerSendRequest", "SendId", argument, flow)
                    : Create("Recipient", "ExternalUserId", argument, flow);
            }
        }
    }

    private static IEnumerable<ValueSite> FindInFactory(IInvocationOperation call, BodyFlow flow) => call.Arguments.Select(argument =>
    {
        string name = argument.Parameter?.Name ?? string.Empty;
        return Create(
            name is "aliasName" or "aliasLabel" ? "UserAlias" : "Recipient",
            call.TargetMethod.Name == "ForExternalUserId" ? "ExternalUserId" : Capitalize(name),
            argument,
            flow);
    });

    private static ValueSite Create(string owner, string member, IArgumentOperation argument, BodyFlow flow)
    {
        SyntaxNode syntax = Operand.WrittenSyntax(argument);
        return new ValueSite(owner, Capitalize(member), WithoutWrapper(argument.Value), syntax, new Viewpoint(flow, syntax)) { WrittenName = argument.Parameter?.Name ?? member };
    }

    /// <summary>Returns the value without its conversion to one of the runtime's wrapper types.</summary>
    private static IOperation WithoutWrapper(IOperation value)
    {
        value = Operand.Unwrap(value);
        return value is IConversionOperation { OperatorMethod.ContainingType: { } type, Operand: var operand }
            && (type.Is(KnownNames.Namespace, "AttributeValue`1") || type.Is(KnownNames.Namespace, "CustomAttributeValue") || type.Is(KnownNames.Namespace, "DateAttributeValue"))
            ? Operand.Unwrap(operand)
            : value;
    }

    private static string Capitalize(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
}
