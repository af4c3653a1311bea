namespace Braze.Messaging;

/// <summary>Where a request carries the REST API key.</summary>
public enum BrazeAuthentication
{
    /// <summary>In the header <c>Authorization: Bearer …</c>, as Braze asks since May 2020.</summary>
    Header,

    /// <summary>
    /// In the body as <c>api_key</c>, as Braze asked before. It still works, is announced to end, and puts the key into every
    /// log of request bodies.
    /// </summary>
    RequestBody,
}
