using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Braze.Messaging.Tests;

/// <summary>The base class of tests that stream recipients to a server of their own.</summary>
public abstract class StreamTest : LoopbackTest
{
    /// <summary>The time limit of a test that would hang.</summary>
    private protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private protected static readonly OrderShipped Campaign = new("A-1", 1m);

    private protected static IEnumerable<Recipient> Users(int count, int from = 0) => Enumerable.Range(from, count).Select(User);

    private protected static Recipient User(int i) => Recipient.ForExternalUserId($"user-{i}");

    private protected IAsyncEnumerable<BatchOutcome<Recipient>> SendAll(
        IEnumerable<Recipient> recipients, SendBatchesOptions? options = null, IBrazeClient? client = null, CancellationToken cancellationToken = default) =>
        Campaign.SendBatchesAsync(client ?? Client, recipients, null, null, options, cancellationToken);

    private protected IAsyncEnumerable<BatchOutcome<Recipient>> SendAll(
        IAsyncEnumerable<Recipient> recipients, SendBatchesOptions? options = null, IBrazeClient? client = null, CancellationToken cancellationToken = default) =>
        Campaign.SendBatchesAsync(client ?? Client, recipients, null, null, options, cancellationToken);

    /// <summary>Returns the identifiers in a request that arrived at the server.</summary>
    private protected static string[] UsersOf(RecordedRequest request)
    {
        using JsonDocument body = JsonDocument.Parse(request.Body);
        return [.. body.RootElement.GetProperty("recipients").EnumerateArray().Select(recipient => recipient.GetProperty("external_user_id").GetString()!)];
    }

    private protected static string[] UsersOf(HttpContext context) => UsersOf(context.Features.GetRequiredFeature<RecordedRequest>());

    private protected static Task WriteAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body, context.RequestAborted);
    }
}
