using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Rules;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers;

/// <summary>One member under all rules. Two sends in it may lead to the same mistake, which is reported once.</summary>
internal sealed class MemberAnalysis
{
    private readonly HashSet<(string Id, Location Place)> _reported = [];
    private readonly KnownTypes _types;
    private readonly bool _hasCultures;
    private readonly Action<Diagnostic> _report;
    private readonly BodyFlow _flow;
    private readonly PropertySites _properties;

    /// <param name="types">The runtime's types.</param>
    /// <param name="shapes">The campaigns of the compilation.</param>
    /// <param name="hasCultures">Whether the program writes texts in cultures: without them all are the invariant one.</param>
    /// <param name="root">The member.</param>
    /// <param name="report">Takes what is found.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public MemberAnalysis(KnownTypes types, CampaignShapes shapes, bool hasCultures, IOperation root, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        _types = types;
        _hasCultures = hasCultures;
        _report = report;
        _flow = new BodyFlow(root, cancellationToken);
        _properties = new PropertySites(shapes, _flow);
    }

    public void Run()
    {
        foreach (IOperation operation in _flow.Operations.Judged)
        {
            if (IsHalfTyped(operation) || (_flow.Operations.HasDescriptions && OperationTree.IsDescribed(operation)))
            {
                continue;
            }

            switch (operation)
            {
                case IInvocationOperation call:
                    AnalyzeCall(call);
                    break;
                case IObjectCreationOperation or IWithOperation:
                    AnalyzeCreation(operation);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation }:
                    AnalyzeValues(operation, SendMethod.None);
                    AnalyzeProperties(operation);
                    break;
            }
        }
    }

    private void AnalyzeCall(IInvocationOperation call)
    {
        SendMethod method = SendMethods.Of(call.TargetMethod, _types);
        AnalyzeValues(call, method);
        if (method is SendMethod.None or SendMethod.To)
        {
            if (_types.IsOfRuntime(call.TargetMethod.ContainingType))
            {
                Report(AudienceCannotBe.Of(call, _flow));
                Report(NumberIsNotFinite.Of(call, _flow));
            }

            return;
        }

        var facts = new CallFacts(call, method, _flow);
        if (Mocks.AreAskedBy(facts))
        {
            return;
        }

        AnalyzeSend(facts);
        Report(ResultIsLost.Of(facts));
        Report(SendInALoop.Of(facts));
    }

    private void AnalyzeSend(CallFacts call)
    {
        switch (call.Method)
        {
            case SendMethod.Send:
                Report(MoreThanOneIdentifier.OfCall(call));
                Report(BroadcastWithOthers.Recipients.OfCall(call));
                Report(BroadcastWithOthers.Attachments.OfCall(call));
                Report(NobodyIsReached.OfSend(call));
                AnalyzeRecipients(call.Find("recipients"), call.View, SendMethods.Batches);
                break;
            case SendMethod.SendEach or SendMethod.SendEachWithOverrides:
                Report(NobodyIsReached.OfSendEach(call));
                AnalyzeRecipients(call.Find("recipients"), call.View, SendMethods.Batches);
                break;
            case SendMethod.SendAll or SendMethod.SendAllEach:
                AnalyzeRecipients(call.Find("recipients"), call.View, stream: null);
                break;
            case SendMethod.SendRequest:
                AnalyzeRequest(call);
                break;
        }
    }

    private void AnalyzeRequest(CallFacts call)
    {
        if (call.Call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Type.Name == "BrazeRequest")?.Value is not { } argument)
        {
            return;
        }

        ImmutableArray<ObjectFacts> requests = ObjectFacts.Of(argument, call.View);
        Report(BroadcastWithOthers.Recipients.OfSentRequest(requests, call.View));
        Report(BroadcastWithOthers.Attachments.OfSentRequest(requests, call.View));
        Report(NobodyIsReached.OfRequest(requests, argument, call.View));
        foreach (ObjectFacts request in requests)
        {
            AnalyzeRecipients(request.Find("Recipients"), call.View, SendMethods.Batches);
        }
    }

    /// <summary>Looks at those who are named.</summary>
    /// <param name="recipients">The argument or property.</param>
    /// <param name="view">From where it is judged.</param>
    /// <param name="stream">The method that takes any number; <see langword="null"/> when this one does.</param>
    private void AnalyzeRecipients(Setting? recipients, Viewpoint view, string? stream)
    {
        if (recipients is null)
        {
            return;
        }

        if (stream is not null)
        {
            Report(TooManyRecipients.Of(recipients, view, stream));
        }

        var lists = new List<List<(IOperation, IOperation, Viewpoint)>>();
        foreach (CollectionFacts list in CollectionFacts.Of(recipients.Value, view))
        {
            var named = new List<(IOperation, IOperation, Viewpoint)>();
            foreach (Element element in list.Elements)
            {
                Report(RecipientWithoutIdentifier.OfElement(element));
                ImmutableArray<IOperation> addressed = AddressedBy(element);
                AnalyzeRecipient(addressed, element.View);
                if (!element.IsPattern)
                {
                    named.Add((element.Value, addressed is [var one] ? one : element.Value, element.View));
                }
            }

            lists.Add(named);
        }

        foreach (Diagnostic twice in SameRecipientTwice.Of(lists))
        {
            Report(twice);
        }
    }

    /// <summary>
    /// The recipient that an element is, or each that it can have been given properties of its own with; none when one of those is not in
    /// sight.
    /// </summary>
    private ImmutableArray<IOperation> AddressedBy(Element element)
    {
        if (_types.IsRecipient(ValueFacts.Unwrap(element.Value).Type))
        {
            return ImmutableArray.Create(element.Value);
        }

        var addressed = ImmutableArray.CreateBuilder<IOperation>();
        foreach (IOperation possibility in ValueFacts.Possibilities(element.Value, element.View))
        {
            if (possibility is not IInvocationOperation call
                || SendMethods.Of(call.TargetMethod, _types) != SendMethod.To
                || new CallFacts(call, SendMethod.To, _flow).Find("recipient") is not { Value: var recipient })
            {
                return ImmutableArray<IOperation>.Empty;
            }

            addressed.Add(recipient);
        }

        return addressed.ToImmutable();
    }

    /// <summary>Looks at an element, all that it can be together: it is wrong when all of them are.</summary>
    private void AnalyzeRecipient(ImmutableArray<IOperation> addressed, Viewpoint view)
    {
        ImmutableArray<ObjectFacts> recipients = addressed is [var one]
            ? ObjectFacts.Of(one, view)
            : addressed.SelectMany(recipient => ObjectFacts.Of(recipient, view)).ToImmutableArray();
        if (recipients.IsEmpty)
        {
            return;
        }

        foreach (IOperation recipient in addressed)
        {
            Report(RecipientWithoutIdentifier.OfSentRecipient(recipients, recipient));
        }

        Report(MoreThanOneIdentifier.OfSentRecipient(recipients));
        Report(PrioritizationDoesNotFit.OfSentRecipient(recipients, view));
        Report(UserCannotBeMade.OfSentRecipient(recipients, view));
    }

    private void AnalyzeCreation(IOperation creation)
    {
        if (_types.IsOfRuntime(creation.Type))
        {
            AnalyzeValues(creation, SendMethod.None);
            switch (creation.Type!.Name)
            {
                case "Recipient":
                    ImmutableArray<ObjectFacts> recipients = ObjectFacts.OfCreation(creation, _flow);
                    Report(MoreThanOneIdentifier.OfCreation(recipients, creation));
                    Report(UserCannotBeMade.OfCreation(recipients, creation));
                    break;
                case "TriggerSendRequest":
                    ImmutableArray<ObjectFacts> requests = ObjectFacts.OfCreation(creation, _flow);
                    var view = new Viewpoint(_flow, creation.Syntax);
                    Report(BroadcastWithOthers.Recipients.OfCreation(requests, creation, view));
                    Report(BroadcastWithOthers.Attachments.OfCreation(requests, creation, view));
                    break;
            }
        }
        else
        {
            AnalyzeProperties(creation);
        }
    }

    private void AnalyzeValues(IOperation operation, SendMethod method)
    {
        foreach (ValueSite site in ValueSite.In(operation, method, _types, _flow))
        {
            Report(CampaignIdIsEmpty.Of(site));
            Report(IdentifierCannotBe.Of(site));
            Report(SendIdCannotBe.Of(site));
            Report(PrioritizationDoesNotFit.OfEntries(site));
            Report(AttachmentCannotBe.Of(site));
            Report(AttributeCannotBe.Of(site));
            Report(NumberIsNotFinite.Of(site));
        }
    }

    private void AnalyzeProperties(IOperation operation)
    {
        List<PropertySite> sites = _properties.In(operation);
        foreach (PropertySite site in sites)
        {
            Report(LiquidInValue.Of(site));
            foreach (Diagnostic written in _hasCultures ? CultureInValue.Of(site) : [])
            {
                Report(written);
            }

            Report(NumberIsNotFinite.Of(site));
            Report(NullInValue.Of(site, operation, _types, _flow));
        }

        if (operation is IObjectCreationOperation or IWithOperation)
        {
            Report(TooManyBytes.Of(sites, operation));
        }
    }

    /// <summary>Whether the parser misses something in an expression, which then does not say yet what it will.</summary>
    private static bool IsHalfTyped(IOperation operation) => operation.Syntax.ContainsDiagnostics;

    private void Report(Diagnostic? diagnostic)
    {
        if (diagnostic is not null && _reported.Add((diagnostic.Id, diagnostic.Location)))
        {
            _report(diagnostic);
        }
    }
}
