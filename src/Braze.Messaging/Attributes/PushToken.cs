namespace Braze.Messaging;

/// <summary>A device that receives push messages for the user (an entry of <c>push_tokens</c>).</summary>
/// <param name="AppId">The app's ID in Braze (<c>app_id</c>). Not empty.</param>
/// <param name="Token">The token that the push service issued for the device (<c>token</c>). Not empty.</param>
/// <param name="DeviceId">The device's ID (<c>device_id</c>), if there is one.</param>
public sealed record PushToken(string AppId, string Token, string? DeviceId = null)
{
    /// <summary>Returns the type's name, so that a token is not logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(PushToken);
}
