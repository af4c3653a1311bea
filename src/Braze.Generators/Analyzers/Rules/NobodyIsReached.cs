using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1002: a request names recipients, or is a broadcast.</summary>
internal static class NobodyIsReached
{
    /// <summary>Reports a call of a generated <c>SendAsync</c> that names nobody.</summary>
    public static Diagnostic? OfSend(CallFacts call) =>
        MoreThanOneIdentifier.Parameters.All(call.IsAbsent)
        && NamesNobody(call.Find("recipients"), call.IsAbsent("audience"), call.End)
        && IsAbsentOrFalse(call.Find("broadcast"))
            ? Diagnostic.Create(CallRules.NobodyIsReached, call.NameLocation)
            : null;

    /// <summary>Reports a call of a generated <c>SendEachAsync</c> with no recipients.</summary>
    public static Diagnostic? OfSendEach(CallFacts call) =>
        call.Find("recipients") is { } recipients && NamesNobody(recipients, withoutAudience: true, call.End)
            ? Diagnostic.Create(CallRules.NobodyIsReached, recipients.Syntax.GetLocation())
            : null;

    /// <summary>Reports a request that is sent and names nobody.</summary>
    public static Diagnostic? OfRequest(ObjectFacts request, IOperation argument, int until) =>
        request.IsComplete
        && NamesNobody(request.Find("Recipients"), request.HasNone(ImmutableArray.Create("Audience")), until)
        && IsAbsentOrFalse(request.Find("Broadcast"))
            ? Diagnostic.Create(CallRules.NobodyIsReached, Place(argument))
            : null;

    /// <summary>
    /// Whether nobody is named: by no list and no audience, or by a list that is empty, which is nobody whatever the audience is.
    /// </summary>
    private static bool NamesNobody(Setting? recipients, bool withoutAudience, int until) =>
        recipients is null || ValueFacts.PresenceOf(recipients.Value) == Presence.Absent
            ? withoutAudience
            : CollectionFacts.Of(recipients.Value, until).IsEmpty;

    private static bool IsAbsentOrFalse(Setting? broadcast) => broadcast is null || ValueFacts.IsConstant(broadcast.Value, false);

    /// <summary>The beginning of a creation that may be many lines long; otherwise the whole argument.</summary>
    private static Location Place(IOperation argument) => ValueFacts.Unwrap(argument) switch
    {
        IObjectCreationOperation { Syntax: ObjectCreationExpressionSyntax { Type: var type } } => type.GetLocation(),
        IObjectCreationOperation { Syntax: ImplicitObjectCreationExpressionSyntax { NewKeyword: var keyword } } => keyword.GetLocation(),
        _ => argument.Syntax.GetLocation(),
    };
}
