using System.Net;

namespace Braze.Messaging;

/// <summary>A send that did not end in a clear success. The kind of exception says what is known of it.</summary>
/// <remarks>
/// None of its parts contains the API key, not even where Braze repeated it. <see cref="Exception.Message"/> holds the status
/// and Braze's <c>message</c>, at most 500 characters of it and on one line: control characters are escaped. What else Braze said is in
/// <see cref="Errors"/> and <see cref="ResponseBody"/>, which may repeat what the request held.
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

    /// <summary>The status of the answer; <see langword="null"/> when none came.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>
    /// What Braze found wrong (<c>errors</c>): strings, or the JSON of entries that are objects. Empty when it named nothing. At most
    /// 50, each of at most 500 characters and on one line.
    /// </summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>
    /// The answer's body as text, shortened to 4,096 characters; <see langword="null"/> when no answer came. It is also kept
    /// when it is not JSON or was cut off. Line breaks and tabs stay as they are, and other control characters are escaped.
    /// </summary>
    public string? ResponseBody { get; }

    /// <summary>What the answer said about the rate limit.</summary>
    public RateLimit RateLimit { get; }

    /// <summary>How long the rate limit of a 429 had still to run, by the server's clock.</summary>
    internal TimeSpan? ResetsIn { get; set; }
}
