using Braze.Generators.Parsing;

namespace Braze.Generators.Analyzers;

/// <summary>
/// Says which method is which: the one place that knows whether a method is generated into a campaign, or stands in the runtime
/// as an extension. Its parameters have the same names either way.
/// </summary>
internal static class SendMethods
{
    private const string SendWithOverrides = "SendWithOverridesAsync";
    private const string To = "To";

    /// <summary>The names of the methods, for code that has not been asked yet what it means.</summary>
    public static readonly ImmutableArray<string> Names = ImmutableArray.Create(
        KnownNames.Generated.SendAsync,
        KnownNames.Generated.BroadcastAsync,
        KnownNames.Generated.SendEachAsync,
        SendWithOverrides,
        KnownNames.Generated.SendAllAsync,
        KnownNames.Generated.SendAllEachAsync,
        To);

    public static SendMethod Of(IMethodSymbol method, KnownTypes types)
    {
        method = method.ReducedFrom ?? method;
        return method.Name switch
        {
            KnownNames.Generated.SendAsync => IsOfCampaign(method, types) ? SendMethod.Send : types.IsSend(method) ? SendMethod.SendRequest : SendMethod.None,
            KnownNames.Generated.BroadcastAsync when IsOfCampaign(method, types) => SendMethod.Broadcast,
            KnownNames.Generated.SendEachAsync when IsOfCampaign(method, types) => SendMethod.SendEach,
            SendWithOverrides when IsOfCampaign(method, types) => SendMethod.SendWithOverrides,
            KnownNames.Generated.SendAllAsync when IsOfCampaign(method, types) => SendMethod.SendAll,
            KnownNames.Generated.SendAllEachAsync when IsOfCampaign(method, types) => SendMethod.SendAllEach,
            To when IsOfCampaign(method, types) => SendMethod.To,
            _ => SendMethod.None,
        };
    }

    /// <summary>Whether the call is one request that leaves when it is awaited.</summary>
    public static bool IsOneRequest(SendMethod method) => method is not (SendMethod.None or SendMethod.To or SendMethod.SendAll or SendMethod.SendAllEach);

    /// <summary>Whether the call is a stream of requests, which leave while it is enumerated.</summary>
    public static bool IsStream(SendMethod method) => method is SendMethod.SendAll or SendMethod.SendAllEach;

    private static bool IsOfCampaign(IMethodSymbol method, KnownTypes types) =>
        types.IsExtensions(method.ContainingType) || GeneratedMember.Is(method);
}
