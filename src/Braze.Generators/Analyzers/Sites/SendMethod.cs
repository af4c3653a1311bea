namespace Braze.Generators.Analyzers.Sites;

/// <summary>The methods that send, and the method that gives a recipient its own properties.</summary>
internal enum SendMethod
{
    /// <summary>Another method.</summary>
    None,

    /// <summary>A campaign's own <c>SendAsync</c>.</summary>
    Send,

    /// <summary><c>BroadcastAsync</c>: the campaign's whole segment.</summary>
    Broadcast,

    /// <summary><c>SendAsync</c> of a client or a campaign: recipients with properties of their own, in one request.</summary>
    SendAddressed,

    /// <summary><c>SendBatchesAsync</c>: a stream of any number of recipients.</summary>
    SendBatches,

    /// <summary><c>IBrazeClient.SendRequestAsync</c>: one request.</summary>
    SendRequest,

    /// <summary><c>To</c>: gives a recipient its own properties.</summary>
    To,
}
