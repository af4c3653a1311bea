namespace Braze.Generators.Analyzers.Sites;

/// <summary>The methods that send, or that say what is sent.</summary>
internal enum SendMethod
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>A campaign's own <c>SendAsync</c>.</summary>
    Send,

    /// <summary><c>BroadcastAsync</c>: the campaign's whole segment.</summary>
    Broadcast,

    /// <summary><c>SendAsync</c> of a client: recipients with properties of their own, in one request.</summary>
    SendEach,

    /// <summary><c>SendAsync</c> of a campaign: recipients with some properties of their own, in one request.</summary>
    SendEachWithOverrides,

    /// <summary><c>SendBatchesAsync</c>: a stream of any number of recipients.</summary>
    SendAll,

    /// <summary><c>SendBatchesAsync</c>: a stream of any number of recipients with properties of their own.</summary>
    SendAllEach,

    /// <summary><c>IBrazeClient.SendRequestAsync</c>: one request.</summary>
    SendRequest,

    /// <summary><c>To</c>: gives a recipient properties of its own.</summary>
    To,
}
