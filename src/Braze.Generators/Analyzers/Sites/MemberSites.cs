using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>Finds the places in one member that a rule can judge.</summary>
internal sealed class MemberSites(KnownTypes types, CampaignShapes shapes, BodyFlow flow)
{
    /// <summary>
    /// Finds all sites. Expressions with syntax errors and expression trees are skipped: the former are incomplete, and the latter
    /// do not run.
    /// </summary>
    public IEnumerable<Site> FindAll() => flow.Operations.Judged
        .Where(static operation => !operation.Syntax.ContainsDiagnostics && !OperationTree.IsInExpressionTree(operation))
        .SelectMany(FindIn);

    private IEnumerable<Site> FindIn(IOperation operation) => operation switch
    {
        IInvocationOperation call => FindInCall(call, SendMethods.Identify(call.TargetMethod, types)),
        IObjectCreationOperation or IWithOperation when types.IsRuntimeType(operation.Type) => FindInCreation(operation, operation.Type!.Name),
        IObjectCreationOperation or IWithOperation => FindInCampaign(operation),
        IInvalidOperation => InvalidCallSite.Find(operation, types) is { } call ? [call] : [],
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation } => ValueSite.Find(operation, SendMethod.None, types, flow).Concat<Site>(FindProperties(operation)),
        _ => [],
    };

    private IEnumerable<Site> FindInCall(IInvocationOperation call, SendMethod method)
    {
        IEnumerable<Site> values = ValueSite.Find(call, method, types, flow);
        var site = new CallSite(call, method, flow);
        return method is SendMethod.None or SendMethod.To
            ? types.IsRuntimeType(call.TargetMethod.ContainingType) ? values.Append(new RuntimeCallSite(call, site.View)) : values
            : Mocks.IsMockCall(site) ? values
            : values.Append(site).Concat(method == SendMethod.SendRequest
                ? FindInRequest(site)
                : FindInRecipients(site.Find("recipients"), site.View, !SendMethods.IsStream(method)));
    }

    private IEnumerable<Site> FindInRequest(CallSite call)
    {
        if (call.Call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Type.Name == "BrazeRequest")?.Value is not { } argument
            || Operand.Unwrap(argument).Type is not { Name: "TriggerSendRequest" } type
            || !types.IsRuntimeType(type))
        {
            return [];
        }

        ImmutableArray<ObjectFacts> requests = ObjectFacts.From(argument, call.View);
        return requests
            .SelectMany(request => FindInRecipients(request.Find("Recipients"), call.View, isOneRequest: true))
            .Prepend(new RequestSite(requests, argument, call.View));
    }

    /// <summary>Finds the recipients of a call or request, and each recipient that is listed individually.</summary>
    private IEnumerable<Site> FindInRecipients(Setting? recipients, Viewpoint view, bool isOneRequest)
    {
        if (recipients is null)
        {
            yield break;
        }

        var lists = new List<IReadOnlyList<ListedRecipient>>();
        foreach (CollectionFacts list in CollectionFacts.From(recipients.Value, view))
        {
            var listed = new List<ListedRecipient>();
            foreach (Element element in list.Elements)
            {
                yield return new ElementSite(element);
                ImmutableArray<IOperation> places = RecipientsIn(element);
                if (places.SelectMany(place => ObjectFacts.From(place, element.View)).ToImmutableArray() is { IsEmpty: false } known)
                {
                    yield return new RecipientSite(known, places, element.View);
                }

                if (!element.IsPattern)
                {
                    listed.Add(new ListedRecipient(element, places is [var one] ? one : element.Value));
                }
            }

            lists.Add(listed);
        }

        yield return new RecipientsSite(recipients, view, isOneRequest, lists);
    }

    /// <summary>
    /// Gets the recipient of an element, or each recipient in it that can have its own properties; empty when one of them is
    /// unknown.
    /// </summary>
    private ImmutableArray<IOperation> RecipientsIn(Element element)
    {
        if (types.IsRecipient(Operand.Unwrap(element.Value).Type))
        {
            return ImmutableArray.Create(element.Value);
        }

        IOperation?[] found =
        [
            .. ValueFacts.Possibilities(element.Value, element.View).Select(possibility =>
                possibility is IInvocationOperation call && SendMethods.Identify(call.TargetMethod, types) == SendMethod.To
                    ? new CallSite(call, SendMethod.To, flow).Find("recipient")?.Value
                    : null),
        ];
        return found.Contains(null) ? ImmutableArray<IOperation>.Empty : found.OfType<IOperation>().ToImmutableArray();
    }

    private IEnumerable<Site> FindInCreation(IOperation creation, string type)
    {
        IEnumerable<Site> values = ValueSite.Find(creation, SendMethod.None, types, flow);
        return type is "Recipient" or "TriggerSendRequest"
            ? values.Append(new CreationSite(type, creation, ObjectFacts.FromCreation(creation, flow), new Viewpoint(flow, creation.Syntax)))
            : values;
    }

    private IEnumerable<Site> FindInCampaign(IOperation creation)
    {
        IReadOnlyList<PropertySite> properties = FindProperties(creation);
        return properties.Append<Site>(new CampaignSite(properties, creation));
    }

    private IReadOnlyList<PropertySite> FindProperties(IOperation operation) => new PropertySites(types, shapes, flow, operation).Find();
}
