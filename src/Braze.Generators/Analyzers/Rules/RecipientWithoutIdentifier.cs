using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1004: a recipient has an identifier. Judged where the recipient is sent, since until then one may be added.</summary>
internal static class RecipientWithoutIdentifier
{
    public static Diagnostic? OfSentRecipient(ObjectFacts recipient, IOperation place) =>
        recipient.HasNone(MoreThanOneIdentifier.Properties)
            ? Diagnostic.Create(CallRules.RecipientWithoutIdentifier, ValueFacts.Unwrap(place).Syntax.GetLocation())
            : null;
}
