using System.Text;

namespace Braze.Messaging;

/// <summary>The rules about one entry of <c>recipients</c>. Their messages say which entry it is, and name no user.</summary>
internal static class RecipientRules
{
    /// <summary>Checks one recipient.</summary>
    /// <param name="recipient">The recipient.</param>
    /// <param name="index">Its place in the list, from zero.</param>
    public static void Check(Recipient? recipient, int index)
    {
        string where = $"recipients[{index}]";
        if (recipient is null)
        {
            throw new ArgumentException($"BRZ1004: {where} is null, so it reaches nobody.", nameof(recipient));
        }

        CheckIdentifiers(recipient, where);
        CheckPrioritization(recipient, where);
        CheckCreation(recipient, where);
        if (recipient.Attributes is not null)
        {
            UserAttributesRules.Check(recipient.Attributes, where);
        }
    }

    /// <summary>The exception for someone who is named more than once.</summary>
    /// <param name="where">Who it is, without a name.</param>
    /// <param name="parameter">The parameter at fault.</param>
    /// <param name="identifiers">The identifiers that are given, by their names on the wire: at least two.</param>
    public static ArgumentException TooManyIdentifiers(string where, string parameter, params string[] identifiers)
    {
        string given = identifiers.Length == 2
            ? $"both {identifiers[0]} and {identifiers[1]}"
            : $"{string.Join(", ", identifiers.Take(identifiers.Length - 1))} and {identifiers[identifiers.Length - 1]}";
        return new ArgumentException($"BRZ1001: {where} has {given}, and Braze takes exactly one identifier. Keep one.", parameter);
    }

    private static void CheckIdentifiers(Recipient recipient, string where)
    {
        string[] given = [.. Identifiers(recipient)];
        if (given.Length == 0)
        {
            throw new ArgumentException(
                $"BRZ1004: {where} has no identifier, so it reaches nobody. Set ExternalUserId, UserAlias, Email or BrazeId.", nameof(recipient));
        }

        if (given.Length > 1)
        {
            throw TooManyIdentifiers(where, nameof(recipient), given);
        }

        if (recipient.UserAlias is { } alias)
        {
            CheckAliasPart(alias.AliasName, "alias_name", where);
            CheckAliasPart(alias.AliasLabel, "alias_label", where);
        }
        else if (string.IsNullOrWhiteSpace(recipient.ExternalUserId ?? recipient.Email ?? recipient.BrazeId))
        {
            throw new ArgumentException($"BRZ1005: {given[0]} of {where} is empty.", nameof(recipient));
        }
    }

    private static IEnumerable<string> Identifiers(Recipient recipient)
    {
        if (recipient.ExternalUserId is not null)
        {
            yield return "external_user_id";
        }

        if (recipient.UserAlias is not null)
        {
            yield return "user_alias";
        }

        if (recipient.Email is not null)
        {
            yield return "email";
        }

        if (recipient.BrazeId is not null)
        {
            yield return "braze_id";
        }
    }

    private static void CheckAliasPart(string? part, string name, string where)
    {
        if (string.IsNullOrWhiteSpace(part))
        {
            throw new ArgumentException($"BRZ1005: {name} of {where} is empty.", nameof(part));
        }

        int bytes = Encoding.UTF8.GetByteCount(part);
        if (bytes > UserAlias.MaxPartBytes)
        {
            throw new ArgumentException(
                $"BRZ1005: {name} of {where} is {bytes} bytes long, and Braze takes at most {UserAlias.MaxPartBytes} bytes of UTF-8.", nameof(part));
        }
    }

    private static void CheckPrioritization(Recipient recipient, string where)
    {
        string? trouble = (recipient.Email, recipient.Prioritization) switch
        {
            (null, null) => null,
            (null, _) => "is given without an email, which is all that it applies to. Remove it, or name the recipient by Email.",
            (_, null) => "is missing, and Braze takes no email without it. Say which of the users who share the address is messaged.",
            (_, { Count: 0 }) => "is empty, and Braze takes no email without it. Say which of the users who share the address is messaged.",
            (_, { } entries) => Trouble(entries),
        };
        if (trouble is not null)
        {
            throw new ArgumentException($"BRZ1008: prioritization of {where} {trouble}", nameof(recipient));
        }
    }

    private static void CheckCreation(Recipient recipient, string where)
    {
        if (recipient.SendToExistingOnly is not false)
        {
            return;
        }

        string? trouble =
            recipient.UserAlias is not null ? "names an alias, and Braze makes no user for one. Leave send_to_existing_only out."
            : recipient.Attributes is null ? "has no attributes, and Braze needs them to make the user. Set Attributes."
            : recipient.Attributes.IsEmpty ? "has empty attributes, of which Braze makes no proper user. Set at least one attribute."
            : null;
        if (trouble is not null)
        {
            throw new ArgumentException($"BRZ1009: {where} has send_to_existing_only false and {trouble}", nameof(recipient));
        }
    }

    private static string? Trouble(IReadOnlyList<Prioritization> entries) =>
        entries.Any(static entry => WireName.Of(entry) is null) ? "has an entry that the enum does not define, so there is no word for it. Use the enum's values."
        : entries.Distinct().Count() < entries.Count ? "has an entry twice, and what Braze makes of that is not documented. Keep the first."
        : entries.Contains(Prioritization.Identified) && entries.Contains(Prioritization.Unidentified)
            ? "has both identified and unidentified, and Braze takes one of them. Keep one."
        : null;
}
