using System.Text;

namespace Braze.Messaging;

/// <summary>The rules for an entry of <c>recipients</c>. Their messages contain the index of the entry and no identifier.</summary>
internal static class RecipientRules
{
    /// <summary>Checks one recipient.</summary>
    /// <param name="recipient">The recipient.</param>
    /// <param name="index">The index in the list, from zero.</param>
    public static void Check(Recipient? recipient, int index)
    {
        if (recipient is null)
        {
            throw new BrazeValidationException($"BRZ1004: {Where(index)} is null, so it reaches nobody.");
        }

        if (recipient.HasOnlyExternalUserId)
        {
            CheckIdentifier(recipient.ExternalUserId, RecipientFields.ExternalUserId, index);
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

    /// <summary>Creates the exception for a recipient with more than one identifier.</summary>
    /// <param name="where">The name of the recipient in the message.</param>
    /// <param name="identifiers">The wire names of the given identifiers, at least two.</param>
    public static BrazeValidationException TooManyIdentifiers(string where, params string[] identifiers)
    {
        string given = identifiers.Length == 2
            ? $"both {identifiers[0]} and {identifiers[1]}"
            : $"{string.Join(", ", identifiers.Take(identifiers.Length - 1))} and {identifiers[identifiers.Length - 1]}";
        return new BrazeValidationException($"BRZ1001: {where} has {given}, and Braze accepts exactly one identifier. Keep one.");
    }

    private static string Where(int index) => $"recipients[{index}]";

    private static void CheckIdentifiers(Recipient recipient, int index)
    {
        switch (recipient)
        {
            case { ExternalUserId: { } id, UserAlias: null, Email: null, BrazeId: null }:
                CheckIdentifier(id, RecipientFields.ExternalUserId, index);
                break;
            case { ExternalUserId: null, UserAlias: { } alias, Email: null, BrazeId: null }:
                CheckIdentifier(alias.AliasName, AliasFields.AliasName, index, Limits.AliasPartBytes);
                CheckIdentifier(alias.AliasLabel, AliasFields.AliasLabel, index, Limits.AliasPartBytes);
                break;
            case { ExternalUserId: null, UserAlias: null, Email: { } email, BrazeId: null }:
                CheckIdentifier(email, RecipientFields.Email, index);
                break;
            case { ExternalUserId: null, UserAlias: null, Email: null, BrazeId: { } brazeId }:
                CheckIdentifier(brazeId, RecipientFields.BrazeId, index);
                break;
            case { ExternalUserId: null, UserAlias: null, Email: null, BrazeId: null }:
                throw new BrazeValidationException(
                    $"BRZ1004: {Where(index)} has no identifier, so it reaches nobody. Set ExternalUserId, UserAlias, Email or BrazeId.");
            default:
                throw TooManyIdentifiers(Where(index), GetIdentifiers(recipient));
        }
    }

    private static string[] GetIdentifiers(Recipient recipient)
    {
        object?[] given = [recipient.ExternalUserId, recipient.UserAlias, recipient.Email, recipient.BrazeId];
        return [.. RecipientFields.Identifiers.Where((_, i) => given[i] is not null).Select(static field => field.Name)];
    }

    private static void CheckIdentifier(string? value, string name, int index, int maxBytes = int.MaxValue)
    {
        string? problem =
            string.IsNullOrWhiteSpace(value) ? "is empty."
            : maxBytes < int.MaxValue && Encoding.UTF8.GetByteCount(value) is int bytes && bytes > maxBytes ? $"is {bytes} bytes long, and Braze accepts at most {maxBytes} bytes of UTF-8."
            : SurrogatePairs.HasHalf(value)
                ? "contains half of a surrogate pair, which cannot be sent, because it would change the identifier. Cutting a string by its length can split a pair. Nothing was sent."
            : null;
        if (problem is not null)
        {
            throw new BrazeValidationException($"BRZ1005: {name} of {Where(index)} {problem}");
        }
    }

    private static void CheckPrioritization(Recipient recipient, int index)
    {
        string? problem = (recipient.Email, recipient.Prioritization) switch
        {
            (null, null) => null,
            (null, _) => "is given without an email, and it applies only to an email. Remove it, or identify the recipient by Email.",
            (_, null) => "is missing, and Braze accepts no email without it. Specify which of the users who share the address gets the message.",
            (_, { Count: 0 }) => "is empty, and Braze accepts no email without it. Specify which of the users who share the address gets the message.",
            (_, { } entries) => FindProblem(entries),
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
            recipient.UserAlias is not null ? "has an alias, and Braze creates no user for an alias. Leave SendToExistingOnly out."
            : recipient.Attributes is null ? "has no attributes, and Braze needs attributes to create the user. Set Attributes."
            : recipient.Attributes.IsEmpty ? "has empty attributes, and Braze needs attributes to create the user. Set at least one attribute."
            : null;
        if (problem is not null)
        {
            throw new BrazeValidationException($"BRZ1009: {Where(index)} has send_to_existing_only false and {problem}");
        }
    }

    private static string? FindProblem(IReadOnlyList<Prioritization> entries)
    {
        int seen = 0;
        bool isTwice = false;
        for (int i = 0; i < entries.Count; i++)
        {
            if (WireName.Find(Words.Prioritization, (int)entries[i]) is null)
            {
                return "has an entry that the enum does not define, so it cannot be written. Use the values of the enum.";
            }

            int entry = 1 << (int)entries[i];
            isTwice |= (seen & entry) != 0;
            seen |= entry;
        }

        const int Both = (1 << (int)Prioritization.Identified) | (1 << (int)Prioritization.Unidentified);
        return isTwice ? "has an entry twice, and Braze documents no meaning for that. Keep the first."
            : (seen & Both) == Both ? "has both identified and unidentified, and Braze accepts only one of them. Keep one."
            : null;
    }
}
