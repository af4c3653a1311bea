using System.Text;
using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1005: an identifier is not empty and is text to its end, and the parts of an alias are not too long. Reported where it is written.</summary>
internal static class IdentifierCannotBe
{
    public static Diagnostic? Of(ValueSite site)
    {
        bool isPart = site is { Owner: "UserAlias", Member: "AliasName" or "AliasLabel" };
        if (!isPart && site is not { Owner: "Recipient", Member: "ExternalUserId" or "Email" or "BrazeId" })
        {
            return null;
        }

        // Of a recipient's identifiers null is one that is not given; an alias has both parts.
        if (isPart && ValueFacts.IsAbsent(site.Value, site.View))
        {
            return Report("is empty");
        }

        return Verdict.OfAll(ValueFacts.TextsOf(site.Value, site.View), Judge) is { Trouble: var trouble } ? Report(trouble) : null;

        // The advice is the same for all, and stands in the message.
        Verdict? Judge(string text) =>
            string.IsNullOrWhiteSpace(text) ? new(DiagnosticSeverity.Error, "is empty", string.Empty)
            : HasHalfPair(text) ? new(DiagnosticSeverity.Error, "contains half of a surrogate pair", string.Empty)
            : isPart && Encoding.UTF8.GetByteCount(text) is > Limits.AliasPartBytes and var bytes
                ? new(DiagnosticSeverity.Error, $"is {bytes} bytes of UTF-8, {bytes - Limits.AliasPartBytes} more than Braze takes", string.Empty)
            : null;

        Diagnostic Report(string trouble) => Finding.Of(CallRules.IdentifierCannotBe, site.Syntax, site.WrittenName, trouble);
    }

    /// <summary>Whether it would be sent as another identifier: half of a surrogate pair becomes U+FFFD.</summary>
    private static bool HasHalfPair(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
