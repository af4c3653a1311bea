using System.Text;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>The documented rules for one entry of <c>recipients</c>. No text repeats an identifier.</summary>
internal static class RecipientContract
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["external_user_id"] = "string",
        ["user_alias"] = "object",
        ["email"] = "string",
        ["braze_id"] = "string",
        ["prioritization"] = "array",
        ["trigger_properties"] = "object",
        ["send_to_existing_only"] = "boolean",
        ["attributes"] = "object",
    };

    private static readonly Dictionary<string, string> AliasTypes = new()
    {
        ["alias_name"] = "string",
        ["alias_label"] = "string",
    };

    private static readonly string[] Identifiers = ["external_user_id", "user_alias", "email", "braze_id"];

    public static FakeBrazeAnswer? Refuse(JsonElement recipient, JsonElement request, string where) =>
        recipient.RefuseWrongType(Types, where)
        ?? RefuseIdentifiers(recipient, where)
        ?? TriggerPropertiesContract.Refuse(request, recipient, where)
        ?? PrioritizationContract.Refuse(recipient, where)
        ?? (recipient.Field("user_alias") is { } alias ? RefuseAlias(alias, where) : null)
        ?? RefuseCreation(recipient, where)
        ?? (recipient.Field("attributes") is { } attributes ? AttributesContract.Refuse(attributes, $"attributes of {where}") : null);

    private static FakeBrazeAnswer? RefuseIdentifiers(JsonElement recipient, string where)
    {
        string[] given = [.. Identifiers.Where(name => recipient.Field(name) is not null)];
        return given switch
        {
            [] => FakeBrazeAnswer.BadRequest($"{where} has no identifier. Give one of {string.Join(", ", Identifiers)}."),
            [_, _, ..] => FakeBrazeAnswer.BadRequest($"{where} has several identifiers: {string.Join(", ", given)}. Give one."),
            [string name] when recipient.Field(name) is { ValueKind: JsonValueKind.String } value && string.IsNullOrWhiteSpace(value.GetString()) =>
                FakeBrazeAnswer.BadRequest($"{name} of {where} is empty."),
            _ => null,
        };
    }

    private static FakeBrazeAnswer? RefuseAlias(JsonElement alias, string where) =>
        alias.RefuseWrongType(AliasTypes, $"user_alias of {where}")
        ?? RefuseAliasPart(alias, "alias_name", where)
        ?? RefuseAliasPart(alias, "alias_label", where);

    private static FakeBrazeAnswer? RefuseAliasPart(JsonElement alias, string name, string where)
    {
        string? part = alias.Field(name)?.GetString();
        return string.IsNullOrWhiteSpace(part) ? FakeBrazeAnswer.BadRequest($"{name} of {where} is missing or empty.")
            : Encoding.UTF8.GetByteCount(part) > UserAlias.MaxPartBytes
                ? FakeBrazeAnswer.BadRequest($"{name} of {where} is longer than {UserAlias.MaxPartBytes} bytes of UTF-8.")
            : null;
    }

    /// <summary><c>send_to_existing_only: false</c> makes a profile of the attributes; one cannot be made for an alias.</summary>
    private static FakeBrazeAnswer? RefuseCreation(JsonElement recipient, string where) =>
        recipient.Field("send_to_existing_only") is not { ValueKind: JsonValueKind.False } ? null
        : recipient.Field("user_alias") is not null ? FakeBrazeAnswer.BadRequest($"send_to_existing_only of {where} must not be false for a user_alias.")
        : recipient.Field("attributes") is not { } attributes || !attributes.EnumerateObject().Any() ? FakeBrazeAnswer.BadRequest($"attributes of {where} are missing or empty, and send_to_existing_only false needs them.")
        : null;
}
