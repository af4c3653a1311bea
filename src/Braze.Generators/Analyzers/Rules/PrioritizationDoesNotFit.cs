using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1008: an e-mail address goes with a prioritization, and nothing else does.</summary>
internal static class PrioritizationDoesNotFit
{
    public const string Missing = "Missing";
    public const string WithoutEmail = "WithoutEmail";
    public const string Pair = "Pair";
    public const string Repeated = "Repeated";

    /// <summary>Reports entries that cannot be together, where they are written.</summary>
    public static Diagnostic? OfEntries(ValueSite site)
    {
        if (site is not { Owner: "Recipient", Member: "Prioritization" })
        {
            return null;
        }

        Diagnostic? first = null;
        foreach (CollectionFacts list in CollectionFacts.Of(site.Value, site.View))
        {
            if (OfEntries(list) is not { } found)
            {
                return null;
            }

            first ??= found;
        }

        return first;
    }

    private static Diagnostic? OfEntries(CollectionFacts list)
    {
        var seen = new Dictionary<int, SyntaxNode>();
        foreach (Element element in list.Elements)
        {
            ImmutableArray<object?> values = element.IsPattern ? default : ValueFacts.ConstantsOf(element.Value, element.View);
            if (values.IsDefaultOrEmpty)
            {
                continue;
            }

            SyntaxNode place = element.Value.Syntax;
            if (values.All(value => DefinedValues.IsUndefined(value, "Prioritization", element.Value)))
            {
                return Report(place, DiagnosticSeverity.Error, null, null, "This is not a value of 'Prioritization', so it cannot be written", "use the enum's values");
            }

            if (values is not [int value])
            {
                continue;
            }

            if (seen.TryGetValue(value, out SyntaxNode? first))
            {
                return Report(place, DiagnosticSeverity.Warning, Repeated, first, "This entry is there before, and what Braze makes of that is not documented", "remove it");
            }

            // The first two values are the pair.
            if (value < 2 && seen.TryGetValue(1 - value, out SyntaxNode? other))
            {
                return Report(place, DiagnosticSeverity.Error, Pair, other, "'Identified' and 'Unidentified' are both given, and Braze takes one of them", "keep one");
            }

            seen.Add(value, place);
        }

        return null;
    }

    /// <summary>Reports a recipient that has one of the two, where it is sent.</summary>
    public static Diagnostic? OfSentRecipient(ImmutableArray<ObjectFacts> recipients, Viewpoint view)
    {
        ObjectFacts first = recipients[0];
        if (recipients.All(recipient => HasOnlyEmail(recipient) && recipient.IsComplete && CollectionFacts.IsEmptyOrNull(recipient.Find("Prioritization"), view)))
        {
            bool isEmpty = first.Has("Prioritization") && first.Find("Prioritization")!.Value.Syntax != first.Find("Email")!.Owner.Syntax;
            return Report(
                first.Find("Email")!.Syntax,
                isEmpty ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
                ObjectFacts.AreGivenAtOnePlace(recipients, "Email") && ObjectFacts.AreGivenAtOnePlace(recipients, "Prioritization") ? Missing : null,
                null,
                isEmpty ? "'Prioritization' is empty, and several users can share an e-mail address" : "'Email' is given without 'Prioritization', and Braze refuses it: several users can share an address",
                "say which of them is messaged");
        }

        return recipients.All(static recipient => recipient.Has("Prioritization") && recipient.HasNo("Email") && recipient.Given(MoreThanOneIdentifier.Properties).Count > 0)
            ? Report(
                first.Find("Prioritization")!.Syntax,
                DiagnosticSeverity.Warning,
                ObjectFacts.AreGivenAtOnePlace(recipients, "Prioritization") ? WithoutEmail : null,
                null,
                "'Prioritization' is given without 'Email', which is all that it applies to",
                "remove it, or name the recipient by 'Email'")
            : null;
    }

    /// <summary>Whether the address is the one identifier; of several, one has to go first.</summary>
    private static bool HasOnlyEmail(ObjectFacts recipient) =>
        recipient.Find("Email") is not null && recipient.Given(MoreThanOneIdentifier.Properties) is [{ Name: "Email" }];

    private static Diagnostic Report(SyntaxNode place, DiagnosticSeverity severity, string? kind, SyntaxNode? other, string trouble, string advice) =>
        Finding.Of(CallRules.PrioritizationDoesNotFit, severity, place, kind, other, trouble, advice);
}
