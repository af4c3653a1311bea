namespace Braze.Messaging.Tests;

/// <summary>A client that answers as the test says, without a network.</summary>
internal sealed class StubClient(Func<TriggerSendRequest, CancellationToken, Task<TriggerSendResult>> answer) : IBrazeClient
{
    public Task<TriggerSendResult> SendAsync(TriggerSendRequest request, CancellationToken cancellationToken = default) => answer(request, cancellationToken);
}
