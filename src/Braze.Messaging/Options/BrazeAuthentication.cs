namespace Braze.Messaging;

/// <summary>The part of a request that contains the REST API key.</summary>
public enum BrazeAuthentication
{
    /// <summary>The header <c>Authorization: Bearer …</c>, which Braze has required since May 2020.</summary>
    Header,

    /// <summary>
    /// The field <c>api_key</c> of the body, which Braze required before. It still works, but Braze has announced its removal, and every
    /// log of request bodies contains the key.
    /// </summary>
    RequestBody,
}
