namespace Braze.Messaging;

/// <summary>
/// How far a stream has come, in recipients. What is read and counted nowhere else is under way:
/// <see cref="Read"/> is the sum of the others once the stream has ended.
/// </summary>
/// <param name="Read">How many were read from the source.</param>
/// <param name="Accepted">How many are in accepted requests, with errors or without.</param>
/// <param name="Refused">How many are in refused requests.</param>
/// <param name="Unknown">Of how many it is not known whether they were sent.</param>
/// <param name="NotSent">How many are in requests that never left.</param>
public readonly record struct SendProgress(long Read, long Accepted, long Refused, long Unknown, long NotSent);
