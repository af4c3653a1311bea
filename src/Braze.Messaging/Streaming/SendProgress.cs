namespace Braze.Messaging;

/// <summary>
/// The progress of a stream, in recipients. Recipients that are read and not in another count are being sent. When the stream has ended,
/// <see cref="Read"/> is the sum of the others.
/// </summary>
/// <param name="Read">The number of recipients that were read from the source.</param>
/// <param name="Accepted">The number of recipients of accepted requests, with or without errors.</param>
/// <param name="Refused">The number of recipients of refused requests.</param>
/// <param name="Unknown">The number of recipients of requests that may have been sent.</param>
/// <param name="NotSent">The number of recipients of requests that were not sent.</param>
public readonly record struct SendProgress(long Read, long Accepted, long Refused, long Unknown, long NotSent);
