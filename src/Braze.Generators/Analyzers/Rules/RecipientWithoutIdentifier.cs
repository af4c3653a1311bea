using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1004: a recipient has an identifier. Judged where the recipient is sent, since until then one may be added.</summary>
internal static class RecipientWithoutIdentifier
{
    public static Diagnostic? OfSentRecipient(ImmutableArray<ObjectFacts> recipients, IOperation place) =>
        recipients.All(static recipient => recipient.HasNone(MoreThanOneIdentifier.Properties))
            ? Finding.Of(CallRules.RecipientWithoutIdentifier, ValueFacts.Unwrap(place).Syntax)
            : null;

    /// <summary>Reports an element that is certainly null.</summary>
    public static Diagnostic? OfElement(Element element) =>
        ValueFacts.IsAbsent(element.Value, element.View)
            ? Finding.Of(CallRules.RecipientWithoutIdentifier, element.Value.Syntax)
            : null;
}
