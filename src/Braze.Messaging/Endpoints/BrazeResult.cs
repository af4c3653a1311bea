using System.Net;
using System.Text;

namespace Braze.Messaging;

/// <summary>The result of an accepted request. Accepted means that the message is queued, not that it was delivered.</summary>
public abstract record BrazeResult
{
    private protected BrazeResult()
    {
    }

    /// <summary>The HTTP status, which is 2xx, or 0 for a dry run. Default: 201, which Braze usually returns.</summary>
    public HttpStatusCode StatusCode { get; init; } = HttpStatusCode.Created;

    /// <summary>Braze's message (<c>message</c>): <c>success</c>, or <c>queued</c> while Braze is under maintenance.</summary>
    public string? Message { get; init; }

    /// <summary>
    /// Problems that did not stop the request (<c>errors</c>): strings, or the JSON of entries that are objects. An accepted request can
    /// have some. At most 50 entries, each with at most 500 characters. Control characters are escaped.
    /// </summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Whether nothing was sent because <see cref="BrazeOptions.DryRun"/> is set.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>
    /// The JSON that a dry run did not send, without the key, or <see langword="null"/> if <see cref="IsDryRun"/> is false. It contains
    /// identifiers and values, so treat it as personal data.
    /// </summary>
    public string? RequestBody { get; init; }

    /// <summary>The rate limit in the headers of the answer.</summary>
    public RateLimit RateLimit { get; init; } = RateLimit.Unknown;

    /// <summary>Prints the number of errors and not their text, which can repeat parts of the request. Never prints the body.</summary>
    /// <param name="builder">Receives the members.</param>
    /// <returns><see langword="true"/>.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        Guard.NotNull(builder);
        string members = $"{nameof(StatusCode)} = {StatusCode}, {nameof(Message)} = {Message}, {nameof(Errors)} = {Errors.Count}, "
            + $"{nameof(IsDryRun)} = {IsDryRun}, {nameof(RateLimit)} = {RateLimit}";
        builder.Append(members);
        return true;
    }
}
