namespace Braze.Contract;

/// <summary>The fields of an entry of <c>push_tokens</c>.</summary>
internal static class PushTokenFields
{
    public const string AppId = "app_id";
    public const string Token = "token";
    public const string DeviceId = "device_id";

    public static readonly IReadOnlyList<Field> All =
    [
        new(AppId, JsonType.String, nameof(AppId)),
        new(Token, JsonType.String, nameof(Token)),
        new(DeviceId, JsonType.String, nameof(DeviceId)),
    ];
}
