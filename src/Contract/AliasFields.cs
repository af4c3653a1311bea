namespace Braze.Contract;

/// <summary>The fields of a <c>user_alias</c>, both of which Braze requires.</summary>
internal static class AliasFields
{
    public const string AliasName = "alias_name";
    public const string AliasLabel = "alias_label";

    public static readonly IReadOnlyList<Field> All =
    [
        new(AliasName, JsonType.String, nameof(AliasName)),
        new(AliasLabel, JsonType.String, nameof(AliasLabel)),
    ];
}
