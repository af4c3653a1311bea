using System.Text;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>The documented rules for an entry of <c>recipients</c>. No message contains an identifier.</summary>
internal static class RecipientContract
{
    public static FakeBrazeAnswer? Refuse(JsonElement recipient, JsonElement request, string where) =>
        recipient.RefuseWrongType(RecipientFields.All, where)
        ?? RefuseIdentifiers(recipient, where)
        ?? TriggerPropertiesContract.Refuse(request, recipient, where)
        ?? PrioritizationContract.Refuse(recipient, where)
        ?? (recipient.Field(RecipientFields.UserAlias) is { } alias ? RefuseAlias(alias, where) : null)
        ?? RefuseCreation(recipient, where)
        ?? (recipient.Field(RecipientFields.Attributes) is { } attributes ? AttributesContract.Refuse(attributes, $"attributes of {where}") : null);

    private static FakeBrazeAnswer? RefuseIdentifiers(JsonElement recipient, string where)
    {
        string[] names = [.. RecipientFields.Identifiers.Select(static field => field.Name)];
        string[] given = [.. names.Where(name => recipient.Field(name) is not null)];
        return given switch
        {
            [] => FakeBrazeAnswer.BadRequest($"{where} has no identifier. Give one of {string.Join(", ", names)}."),
            [_, _, ..] => FakeBrazeAnswer.BadRequest($"{where} has more than one identifier: {string.Join(", ", given)}. Give one."),
            [string name] when recipient.Field(name) is { ValueKind: JsonValueKind.String } value && string.IsNullOrWhiteSpace(value.GetString()) =>
                FakeBrazeAnswer.BadRequest($"{name} of {where} is empty."),
            _ => null,
        };
    }

    private static FakeBrazeAnswer? RefuseAlias(JsonElement alias, string where) =>
        alias.RefuseWrongType(AliasFields.All, $"{RecipientFields.UserAlias} of {where}")
        ?? AliasFields.All.Select(field => alias.RefuseMissing(field.Name, where) ?? RefuseLong(alias, field.Name, where)).FirstOrDefault(static refusal => refusal is not null);

    private static FakeBrazeAnswer? RefuseLong(JsonElement alias, string name, string where) =>
        Encoding.UTF8.GetByteCount(alias.Field(name)!.Value.GetString()!) > Limits.AliasPartBytes
            ? FakeBrazeAnswer.BadRequest($"{name} of {where} is longer than {Limits.AliasPartBytes} bytes of UTF-8.")
            : null;

    /// <summary>
    /// With <c>send_to_existing_only: false</c>, Braze creates the user from the attributes. It does not create one for an alias.
    /// </summary>
    private static FakeBrazeAnswer? RefuseCreation(JsonElement recipient, string where) =>
        recipient.Field(RecipientFields.SendToExistingOnly) is not { ValueKind: JsonValueKind.False } ? null
        : recipient.Field(RecipientFields.UserAlias) is not null ? FakeBrazeAnswer.BadRequest($"send_to_existing_only of {where} must not be false for a user_alias.")
        : recipient.Field(RecipientFields.Attributes) is not { } attributes || !attributes.EnumerateObject().Any() ? FakeBrazeAnswer.BadRequest($"attributes of {where} are missing or empty, and send_to_existing_only false requires them.")
        : null;
}
