using Braze.Messaging;

namespace Shop.Tests;

public sealed class AcceptingClient : IBrazeClient
{
    public List<BrazeRequest> Requests { get; } = [];

    public Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, CancellationToken cancellationToken = default)
    {
        Requests.Add(request);
        return request is TriggerSendRequest send
            ? Task.FromResult((TResult)(object)new TriggerSendResult { CampaignId = send.CampaignId, Message = "success" })
            : throw new NotSupportedException($"{request.GetType().Name} is not expected.");
    }
}
