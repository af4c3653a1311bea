using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1002: a request has recipients, or is a broadcast.</summary>
internal sealed class RequestWithoutRecipients() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1002",
        RuleCategories.Call,
        "The request has no recipients",
        "This request has no recipients and 'broadcast' is not true, so nobody is messaged; give a recipient, or broadcast to the campaign's whole segment",
        DiagnosticSeverity.Error);

    protected override Diagnostic? Analyze(Site site) => site switch
    {
        CallSite { Method: SendMethod.Send } call when HasNoTarget(call) && HasNoRecipients(call) => Report(call.NameLocation),
        CallSite { Method: SendMethod.SendAddressed } call
            when call.Find("recipients") is { } recipients && CollectionFacts.IsCertainlyEmpty(recipients.Value, call.View) => Report(recipients.Syntax),
        RequestSite sent when HasNoTarget(sent) && HasNoRecipients(sent) => Report(PlaceOf(sent.Argument)),
        _ => null,
    };

    /// <summary>Whether a call identifies no user, and certainly is not a broadcast.</summary>
    public static bool HasNoTarget(CallSite call) =>
        MoreThanOneIdentifier.Parameters.All(call.IsAbsent) && (call.Find("broadcast") is null || call.Is("broadcast", false));

    /// <summary>Whether a request certainly is not a broadcast.</summary>
    public static bool HasNoTarget(RequestSite sent) =>
        sent.Requests.All(static request => request.IsComplete && (request.Find("Broadcast") is null || request.Is("Broadcast", false)));

    public static bool HasNoRecipients(CallSite call) => HasNoRecipients(call.Find("recipients"), call.IsAbsent("audience"), call.View);

    public static bool HasNoRecipients(RequestSite sent) =>
        sent.Requests.All(request => HasNoRecipients(request.Find("Recipients"), request.HasNo("Audience"), sent.View));

    /// <summary>Gets the location of the beginning of a creation, which can span many lines, and otherwise of the whole argument.</summary>
    public static Location PlaceOf(IOperation argument) => Operand.Unwrap(argument) switch
    {
        IObjectCreationOperation { Syntax: ObjectCreationExpressionSyntax { Type: var type } } => type.GetLocation(),
        IObjectCreationOperation { Syntax: ImplicitObjectCreationExpressionSyntax { NewKeyword: var keyword } } => keyword.GetLocation(),
        _ => argument.Syntax.GetLocation(),
    };

    /// <summary>
    /// Whether there is neither a list of recipients nor an audience, or the list is empty. An empty list matches nobody in any
    /// audience.
    /// </summary>
    private static bool HasNoRecipients(Setting? recipients, bool hasNoAudience, Viewpoint view) =>
        hasNoAudience ? CollectionFacts.IsEmptyOrNull(recipients, view) : recipients is not null && CollectionFacts.IsCertainlyEmpty(recipients.Value, view);
}
