using System.Net;

namespace Braze.Messaging;

/// <summary>
/// The base class of exceptions for a send that did not succeed. The type of the exception describes the outcome.
/// </summary>
/// <remarks>
/// No part of the exception contains the API key, even if Braze repeated it. <see cref="Exception.Message"/> has the status and at most 500
/// characters of Braze's <c>message</c>, on one line; control characters are escaped. <see cref="Errors"/> and <see cref="ResponseBody"/>
/// have the rest of Braze's answer, which may repeat parts of the request.
/// </remarks>
public abstract class BrazeException : Exception
{
    private protected BrazeException(string message, BrazeAnswer? answer, Exception? innerException)
        : base(message, innerException)
    {
        StatusCode = answer?.StatusCode;
        Errors = answer?.Errors ?? [];
        ResponseBody = answer?.ShortBody;
        RateLimit = answer?.RateLimit ?? RateLimit.Unknown;
    }

    /// <summary>The status of the answer, or <see langword="null"/> if there was no answer.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>
    /// The problems that Braze reported (<c>errors</c>): strings, or the JSON of entries that are objects. Empty if there are none. At most
    /// 50 entries, each with at most 500 characters and on one line.
    /// </summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>
    /// The body of the answer, limited to 4,096 characters, or <see langword="null"/> if there was no answer. It may not be JSON, and it
    /// may be cut off. Line breaks and tabs are kept, and other control characters are escaped.
    /// </summary>
    public string? ResponseBody { get; }

    /// <summary>The rate limit in the headers of the answer.</summary>
    public RateLimit RateLimit { get; }

    /// <summary>The remaining time of the rate limit of a 429, by the server's clock.</summary>
    internal TimeSpan? ResetsIn { get; set; }
}
