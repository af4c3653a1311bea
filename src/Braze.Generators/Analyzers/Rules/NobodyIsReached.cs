using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// BRZ1002: a request names recipients, or is a broadcast. BRZ1007: so does one with an audience, about which Braze's pages
/// contradict each other: it may message everybody.
/// </summary>
internal static class NobodyIsReached
{
    /// <summary>Reports a call of a generated <c>SendAsync</c> that names nobody.</summary>
    public static Diagnostic? OfSend(CallFacts call)
    {
        // An audience that may be null is refused either way, under the one id or the other.
        if (!MoreThanOneIdentifier.Parameters.All(call.IsAbsent) || !(call.Find("broadcast") is null || call.Is("broadcast", false)))
        {
            return null;
        }

        Setting? recipients = call.Find("recipients");
        return NamesNobody(recipients, call.IsAbsent("audience"), call.View) ? Diagnostic.Create(CallRules.NobodyIsReached, call.NameLocation)
            : CollectionFacts.IsEmptyOrNull(recipients, call.View) && call.Find("audience") is { } audience
                ? Finding.Of(CallRules.AudienceWithoutBroadcast, audience.Syntax)
            : null;
    }

    /// <summary>Reports a call with recipients of their own properties that has none.</summary>
    public static Diagnostic? OfSendEach(CallFacts call) =>
        call.Find("recipients") is { } recipients && CollectionFacts.IsCertainlyEmpty(recipients.Value, call.View)
            ? Finding.Of(CallRules.NobodyIsReached, recipients.Syntax)
            : null;

    /// <summary>Reports a request that is sent and names nobody.</summary>
    public static Diagnostic? OfRequest(ImmutableArray<ObjectFacts> requests, IOperation argument, Viewpoint view) =>
        !requests.All(static request => request.IsComplete && (request.Find("Broadcast") is null || request.Is("Broadcast", false))) ? null
        : requests.All(request => NamesNobody(request.Find("Recipients"), request.HasNo("Audience"), view))
            ? Diagnostic.Create(CallRules.NobodyIsReached, Place(argument))
        : requests.All(request => CollectionFacts.IsEmptyOrNull(request.Find("Recipients"), view))
            ? Diagnostic.Create(CallRules.AudienceWithoutBroadcast, Place(argument))
        : null;

    /// <summary>
    /// Whether nobody is named: by no list and no audience, or by a list that is empty, which is nobody whatever the audience is.
    /// </summary>
    private static bool NamesNobody(Setting? recipients, bool withoutAudience, Viewpoint view) =>
        withoutAudience ? CollectionFacts.IsEmptyOrNull(recipients, view) : recipients is not null && CollectionFacts.IsCertainlyEmpty(recipients.Value, view);

    /// <summary>The beginning of a creation that may be many lines long; otherwise the whole argument.</summary>
    private static Location Place(IOperation argument) => ValueFacts.Unwrap(argument) switch
    {
        IObjectCreationOperation { Syntax: ObjectCreationExpressionSyntax { Type: var type } } => type.GetLocation(),
        IObjectCreationOperation { Syntax: ImplicitObjectCreationExpressionSyntax { NewKeyword: var keyword } } => keyword.GetLocation(),
        _ => argument.Syntax.GetLocation(),
    };
}
