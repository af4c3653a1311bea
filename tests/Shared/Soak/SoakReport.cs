using Braze.Messaging;

namespace Braze.Tests.Soak;

/// <summary>The result of a run.</summary>
/// <param name="Counts">The number of recipients by the outcome that the client reports.</param>
/// <param name="RequestsRead">The number of requests that the server read to their end.</param>
/// <param name="Dropped">The number of connections that the server dropped.</param>
/// <param name="RateLimited">The number of requests that the server answered with 429.</param>
/// <param name="Problems">The contradictions. Empty if there are none.</param>
internal sealed record SoakReport(SendProgress Counts, long RequestsRead, long Dropped, long RateLimited, IReadOnlyList<string> Problems);
