namespace Braze.Messaging;

/// <summary>A request to Braze, with the type of its result.</summary>
/// <typeparam name="TResult">The type that <see cref="IBrazeClient.SendRequestAsync{TResult}"/> returns for it.</typeparam>
public abstract record BrazeRequest<TResult> : BrazeRequest
{
    private protected BrazeRequest()
    {
    }
}
