namespace Braze.Generators.Analyzers.Sites;

/// <summary>
/// Identifies the send methods. Only this class knows which methods are generated into a campaign, and which are extension methods
/// of the runtime.
/// </summary>
internal static class SendMethods
{
    /// <summary>Sends any number of recipients, in requests of 50.</summary>
    public const string Batches = "SendBatchesAsync";

    private const string Send = KnownNames.Generated.SendAsync;
    private const string Request = "SendRequestAsync";
    private const string Broadcast = "BroadcastAsync";
    private const string To = "To";

    /// <summary>The names of the methods, for code that is not bound yet.</summary>
    public static readonly ImmutableArray<string> Names = ImmutableArray.Create(Send, Batches, Request, Broadcast, To);

    /// <summary>Whether a method with this name sends to recipients with their own properties.</summary>
    public static bool TakesRecipients(string name) => name is Send or Batches;

    public static SendMethod Identify(IMethodSymbol method, KnownTypes types)
    {
        method = method.ReducedFrom ?? method;
        return method.Name switch
        {
            Send when GeneratedMember.Is(method) => SendMethod.Send,
            Send when types.IsCampaignExtension(method) || types.IsClientExtension(method) => SendMethod.SendAddressed,
            Batches when types.IsCampaignExtension(method) || types.IsClientExtension(method) => SendMethod.SendBatches,
            Request when types.IsSend(method) => SendMethod.SendRequest,
            Broadcast when types.IsCampaignExtension(method) => SendMethod.Broadcast,
            To when types.IsCampaignExtension(method) => SendMethod.To,
            _ => SendMethod.None,
        };
    }

    /// <summary>Whether the method returns a stream, whose requests are sent while it is enumerated.</summary>
    public static bool IsStream(SendMethod method) => method == SendMethod.SendBatches;
}
