using Braze.Messaging;

namespace Braze.Tests.Soak;

/// <summary>How a run ended.</summary>
/// <param name="Counts">The recipients, by what the client says became of them.</param>
/// <param name="RequestsRead">How many requests the server has read to their end.</param>
/// <param name="Dropped">How many connections it has broken off.</param>
/// <param name="RateLimited">How many requests it has answered 429.</param>
/// <param name="Problems">What does not add up; empty when everything does.</param>
internal sealed record SoakReport(SendProgress Counts, long RequestsRead, long Dropped, long RateLimited, IReadOnlyList<string> Problems);
