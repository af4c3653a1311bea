namespace Braze.Generators.Analyzers;

/// <summary>
/// Says which method is which: the one place that knows what is generated into a campaign, and what stands in the runtime as an
/// extension of campaigns or clients.
/// </summary>
internal static class SendMethods
{
    private const string Broadcast = "BroadcastAsync";
    private const string SendEach = "SendEachAsync";
    private const string SendAll = "SendAllAsync";
    private const string SendAllEach = "SendAllEachAsync";
    private const string To = "To";

    /// <summary>The names of the methods, for code that has not been asked yet what it means.</summary>
    public static readonly ImmutableArray<string> Names =
        ImmutableArray.Create(KnownNames.Generated.SendAsync, Broadcast, SendEach, SendAll, SendAllEach, To);

    public static SendMethod Of(IMethodSymbol method, KnownTypes types)
    {
        method = method.ReducedFrom ?? method;
        return method.Name switch
        {
            KnownNames.Generated.SendAsync => GeneratedMember.Is(method) ? SendMethod.Send : types.IsSend(method) ? SendMethod.SendRequest : SendMethod.None,
            Broadcast when types.IsOfCampaign(method) => SendMethod.Broadcast,
            SendEach when types.IsOfClient(method) => SendMethod.SendEach,
            SendEach when types.IsOfCampaign(method) => SendMethod.SendEachWithOverrides,
            SendAll when types.IsOfCampaign(method) => SendMethod.SendAll,
            SendAllEach when types.IsOfCampaign(method) || types.IsOfClient(method) => SendMethod.SendAllEach,
            To when types.IsOfCampaign(method) => SendMethod.To,
            _ => SendMethod.None,
        };
    }

    /// <summary>Whether the call is a stream of requests, which leave while it is enumerated.</summary>
    public static bool IsStream(SendMethod method) => method is SendMethod.SendAll or SendMethod.SendAllEach;

    /// <summary>The method that sends what another one does to any number of recipients.</summary>
    public static string StreamFor(SendMethod method) => method is SendMethod.SendEach or SendMethod.SendEachWithOverrides ? SendAllEach : SendAll;
}
