namespace Braze.Generators.Analyzers.Sites;

/// <summary>
/// Says which method is which: the one place that knows what is generated into a campaign, and what stands in the runtime as an
/// extension of campaigns or clients.
/// </summary>
internal static class SendMethods
{
    /// <summary>Sends any number of recipients, in requests of 50.</summary>
    public const string Batches = "SendBatchesAsync";

    private const string Send = KnownNames.Generated.SendAsync;
    private const string Request = "SendRequestAsync";
    private const string Broadcast = "BroadcastAsync";
    private const string To = "To";

    /// <summary>The names of the methods, for code that has not been asked yet what it means.</summary>
    public static readonly ImmutableArray<string> Names = ImmutableArray.Create(Send, Batches, Request, Broadcast, To);

    /// <summary>Whether a method of the name sends to recipients with properties of their own.</summary>
    public static bool TakesRecipients(string name) => name is Send or Batches;

    public static SendMethod Identify(IMethodSymbol method, KnownTypes types)
    {
        method = method.ReducedFrom ?? method;
        return method.Name switch
        {
            Send when GeneratedMember.Is(method) => SendMethod.Send,
            Send when types.IsOfClient(method) => SendMethod.SendEach,
            Send when types.IsOfCampaign(method) => SendMethod.SendEachWithOverrides,

            // Recipients with properties of their own are a type argument.
            Batches when types.IsOfCampaign(method) || types.IsOfClient(method) => method.IsGenericMethod ? SendMethod.SendAllEach : SendMethod.SendAll,
            Request when types.IsSend(method) => SendMethod.SendRequest,
            Broadcast when types.IsOfCampaign(method) => SendMethod.Broadcast,
            To when types.IsOfCampaign(method) => SendMethod.To,
            _ => SendMethod.None,
        };
    }

    /// <summary>Whether the call is a stream of requests, which leave while it is enumerated.</summary>
    public static bool IsStream(SendMethod method) => method is SendMethod.SendAll or SendMethod.SendAllEach;
}
