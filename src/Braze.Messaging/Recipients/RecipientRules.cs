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
        // Asked of every recipient of every request, so that nothing is made, no text either, until something is wrong.
        if (recipient is null)
        {
            throw new BrazeValidationException($"BRZ1004: {Where(index)} is null, so it reaches nobody.");
        }

        if (recipient.HasNoMoreThanExternalUserId && !string.IsNullOrWhiteSpace(recipient.ExternalUserId))
        {
            return;
        }

        CheckIdentifiers(recipient, index);
        CheckPrioritization(recipient, index);
        CheckCreation(recipient, index);
        if (recipient.Attributes is not null)
        {
            UserAttributesRules.Check(recipient.Attributes, Where(index));
        }
    }

    /// <summary>The exception for someone who is named more than once.</summary>
    /// <param name="where">Who it is, without a name.</param>
    /// <param name="identifiers">The identifiers that are given, by their names on the wire: at least two.</param>
    public static BrazeValidationException TooManyIdentifiers(string where, params string[] identifiers)
    {
        string given = identifiers.Length == 2
            ? $"both {identifiers[0]} and {identifiers[1]}"
            : $"{string.Join(", ", identifiers.Take(identifiers.Length - 1))} and {identifiers[identifiers.Length - 1]}";
        return new BrazeValidationException($"BRZ1001: {where} has {given}, and Braze takes exactly one identifier. Keep one.");
    }

    /// <summary>The exception for an identifier that is not text to its end; the writer finds it, at no cost for all others.</summary>
    /// <param name="identifier">The identifier's name on the wire.</param>
    /// <param name="index">The recipient's place in the list, from zero.</param>
    public static BrazeValidationException HalfPair(string identifier, int index) => new(
        $"BRZ1005: {identifier} of {Where(index)} contains half of a surrogate pair, which cannot be sent: the identifier would become another one. A string that is cut by its length can end in one. Nothing was sent.");

    private static string Where(int index) => $"recipients[{index}]";

    private static void CheckIdentifiers(Recipient recipient, int index)
    {
        int given = Count(recipient.ExternalUserId) + Count(recipient.UserAlias) + Count(recipient.Email) + Count(recipient.BrazeId);
        if (given == 0)
        {
            throw new BrazeValidationException(
                $"BRZ1004: {Where(index)} has no identifier, so it reaches nobody. Set ExternalUserId, UserAlias, Email or BrazeId.");
        }

        if (given > 1)
        {
            throw TooManyIdentifiers(Where(index), [.. Identifiers(recipient)]);
        }

        if (recipient.UserAlias is { } alias)
        {
            CheckAliasPart(alias.AliasName, AliasFields.AliasName, index);
            CheckAliasPart(alias.AliasLabel, AliasFields.AliasLabel, index);
        }
        else if (string.IsNullOrWhiteSpace(recipient.ExternalUserId ?? recipient.Email ?? recipient.BrazeId))
        {
            throw new BrazeValidationException($"BRZ1005: {Identifiers(recipient).Single()} of {Where(index)} is empty.");
        }
    }

    private static int Count(object? identifier) => identifier is null ? 0 : 1;

    private static IEnumerable<string> Identifiers(Recipient recipient)
    {
        if (recipient.ExternalUserId is not null)
        {
            yield return RecipientFields.ExternalUserId;
        }

        if (recipient.UserAlias is not null)
        {
            yield return RecipientFields.UserAlias;
        }

        if (recipient.Email is not null)
        {
            yield return RecipientFields.Email;
        }

        if (recipient.BrazeId is not null)
        {
            yield return RecipientFields.BrazeId;
        }
    }

    private static void CheckAliasPart(string? part, string name, int index)
    {
        if (string.IsNullOrWhiteSpace(part))
        {
            throw new BrazeValidationException($"BRZ1005: {name} of {Where(index)} is empty.");
        }

        int bytes = Encoding.UTF8.GetByteCount(part);
        if (bytes > UserAlias.MaxPartBytes)
        {
            throw new BrazeValidationException(
                $"BRZ1005: {name} of {Where(index)} is {bytes} bytes long, and Braze takes at most {UserAlias.MaxPartBytes} bytes of UTF-8.");
        }
    }

    private static void CheckPrioritization(Recipient recipient, int index)
    {
        string? problem = (recipient.Email, recipient.Prioritization) switch
        {
            (null, null) => null,
            (null, _) => "is given without an email, and it applies only to an email. Remove it, or identify the recipient by Email.",
            (_, null) => "is missing, and Braze takes no email without it. Say which of the users who share the address gets the message.",
            (_, { Count: 0 }) => "is empty, and Braze takes no email without it. Say which of the users who share the address gets the message.",
            (_, { } entries) => Problem(entries),
        };
        if (problem is not null)
        {
            throw new BrazeValidationException($"BRZ1008: prioritization of {Where(index)} {problem}");
        }
    }

    private static void CheckCreation(Recipient recipient, int index)
    {
        if (recipient.SendToExistingOnly is not false)
        {
            return;
        }

        string? problem =
            recipient.UserAlias is not null ? "names an alias, and Braze creates no user for an alias. Leave SendToExistingOnly out."
            : recipient.Attributes is null ? "has no attributes, and Braze needs attributes to create the user. Set Attributes."
            : recipient.Attributes.IsEmpty ? "has empty attributes, and Braze needs attributes to create the user. Set at least one attribute."
            : null;
        if (problem is not null)
        {
            throw new BrazeValidationException($"BRZ1009: {Where(index)} has send_to_existing_only false and {problem}");
        }
    }

    private static string? Problem(IReadOnlyList<Prioritization> entries)
    {
        int seen = 0;
        bool isTwice = false;
        for (int i = 0; i < entries.Count; i++)
        {
            if (WireName.From(entries[i]) is null)
            {
                return "has an entry that the enum does not define, so it cannot be written. Use the values of the enum.";
            }

            int entry = 1 << (int)entries[i];
            isTwice |= (seen & entry) != 0;
            seen |= entry;
        }

        const int Both = (1 << (int)Prioritization.Identified) | (1 << (int)Prioritization.Unidentified);
        return isTwice ? "has an entry twice, and Braze documents no meaning for that. Keep the first."
            : (seen & Both) == Both ? "has both identified and unidentified, and Braze takes one of them. Keep one."
            : null;
    }
}
