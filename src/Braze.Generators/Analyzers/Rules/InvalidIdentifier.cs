using System.Text;
using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// BRZ1005: an identifier is not empty and is valid Unicode, and the parts of an alias are not too long. It is reported where it is
/// written.
/// </summary>
internal sealed class InvalidIdentifier() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1005",
        RuleCategories.Call,
        "The identifier is not valid",
        "'{0}' {1}, so the request is refused; set the user's identifier",
        DiagnosticSeverity.Error);

    protected override Diagnostic? Analyze(Site site)
    {
        bool isPart = site is ValueSite { Owner: "UserAlias", Member: "AliasName" or "AliasLabel" };
        if (site is not ValueSite value || (!isPart && value is not { Owner: "Recipient", Member: "ExternalUserId" or "Email" or "BrazeId" }))
        {
            return null;
        }

        // A null identifier of a recipient counts as not set. An alias needs both parts.
        string? problem = isPart && ValueFacts.IsAbsent(value.Value, value.View) ? "is empty" : Verdict.Mildest(ValueFacts.StringsOf(value.Value, value.View), Judge)?.Problem;
        return problem is null ? null : Report(value.Syntax, value.WrittenName, problem);

        // The advice is always the same, and is part of the message.
        Verdict? Judge(string text) =>
            string.IsNullOrWhiteSpace(text) ? new(DiagnosticSeverity.Error, "is empty", string.Empty)
            : HasHalfPair(text) ? new(DiagnosticSeverity.Error, "contains half of a surrogate pair", string.Empty)
            : isPart && Encoding.UTF8.GetByteCount(text) is > Limits.AliasPartBytes and var bytes
                ? new(DiagnosticSeverity.Error, $"is {bytes} bytes of UTF-8, {bytes - Limits.AliasPartBytes} more than Braze accepts", string.Empty)
            : null;
    }

    /// <summary>Whether the string contains half of a surrogate pair. It would be sent as U+FFFD, which is another identifier.</summary>
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
