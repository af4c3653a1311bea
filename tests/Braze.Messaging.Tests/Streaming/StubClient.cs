namespace Braze.Messaging.Tests;

/// <summary>A client that returns the test's answer, without a network.</summary>
internal sealed class StubClient(Func<TriggerSendRequest, CancellationToken, Task<TriggerSendResult>> answer) : IBrazeClient
{
    public Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, CancellationToken cancellationToken = default) =>
        (Task<TResult>)(object)answer((TriggerSendRequest)(object)request, cancellationToken);
}
