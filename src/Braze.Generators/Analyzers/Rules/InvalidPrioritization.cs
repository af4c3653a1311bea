using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1008: an email address has a prioritization, and no other identifier has one.</summary>
internal sealed class InvalidPrioritization() : Rule(Descriptor, DiagnosticSeverity.Warning)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1008",
        RuleCategories.Call,
        "The email address and the prioritization do not match",
        "{0}; {1}",
        DiagnosticSeverity.Error);

    public const string Missing = "Missing";
    public const string WithoutEmail = "WithoutEmail";
    public const string Pair = "Pair";
    public const string Repeated = "Repeated";

    /// <summary>Reports contradictory entries where they are written, and a recipient without one of the two properties where it is sent.</summary>
    protected override Diagnostic? Analyze(Site site) => site switch
    {
        ValueSite { Owner: "Recipient", Member: "Prioritization" } value => AnalyzeEntries(value),
        RecipientSite sent => AnalyzeRecipients(sent),
        _ => null,
    };

    private Diagnostic? AnalyzeEntries(ValueSite value)
    {
        Diagnostic?[] found = [.. CollectionFacts.From(value.Value, value.View).Select(AnalyzeEntries)];
        return found.All(static one => one is not null) ? found.FirstOrDefault() : null;
    }

    private Diagnostic? AnalyzeEntries(CollectionFacts list)
    {
        var seen = new Dictionary<int, SyntaxNode>();
        foreach (Element element in list.Elements.Where(static element => !element.IsPattern))
        {
            ImmutableArray<object?> values = ValueFacts.ConstantsOf(element.Value, element.View);
            if (values.IsDefaultOrEmpty)
            {
                continue;
            }

            SyntaxNode place = element.Value.Syntax;
            if (ValueFacts.Possibilities(element.Value, element.View).All(ValueFacts.IsUndefined))
            {
                return Report(new(DiagnosticSeverity.Error, "This is not a value of 'Prioritization', so it cannot be written", "use a value of the enum"), place);
            }

            if (values is not [int value])
            {
                continue;
            }

            if (seen.TryGetValue(value, out SyntaxNode? first))
            {
                return Report(new(DiagnosticSeverity.Warning, "This entry is given twice, and Braze does not document what that means", "remove it", Repeated), place, first);
            }

            // The first two enum values are the pair.
            if (value < 2 && seen.TryGetValue(1 - value, out SyntaxNode? other))
            {
                return Report(new(DiagnosticSeverity.Error, "'Identified' and 'Unidentified' are both given, and Braze accepts only one of them", "keep one", Pair), place, other);
            }

            seen.Add(value, place);
        }

        return null;
    }

    private Diagnostic? AnalyzeRecipients(RecipientSite sent)
    {
        ImmutableArray<ObjectFacts> recipients = sent.Recipients;
        bool isGivenOnce = ObjectFacts.AreGivenAtOnePlace(recipients, "Prioritization");
        if (recipients.All(recipient => HasOnlyEmail(recipient) && recipient.IsComplete && CollectionFacts.IsEmptyOrNull(recipient.Find("Prioritization"), sent.View)))
        {
            ObjectFacts first = recipients[0];
            bool isEmpty = first.Has("Prioritization") && first.Find("Prioritization")!.Value.Syntax != first.Find("Email")!.Owner.Syntax;
            return Report(
                new(
                    isEmpty ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
                    isEmpty ? "'Prioritization' is empty, and several users can share an email address" : "'Email' is given without 'Prioritization', and Braze refuses it because several users can share an address",
                    "specify which of them is messaged",
                    isGivenOnce && ObjectFacts.AreGivenAtOnePlace(recipients, "Email") ? Missing : null),
                first.Find("Email")!.Syntax);
        }

        return recipients.All(static recipient => recipient.Has("Prioritization") && recipient.HasNo("Email") && recipient.Given(MoreThanOneIdentifier.Properties).Count > 0)
            ? Report(
                new(DiagnosticSeverity.Warning, "'Prioritization' is given without 'Email', and it applies to nothing else", "remove it, or identify the recipient by 'Email'", isGivenOnce ? WithoutEmail : null),
                recipients[0].Find("Prioritization")!.Syntax)
            : null;
    }

    /// <summary>Whether the address is the only identifier. When there are several, one has to be removed first.</summary>
    private static bool HasOnlyEmail(ObjectFacts recipient) => recipient.Given(MoreThanOneIdentifier.Properties) is [{ Name: "Email" }];
}
