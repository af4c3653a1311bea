using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1001: a recipient has exactly one identifier.</summary>
internal static class MoreThanOneIdentifier
{
    /// <summary>The properties of a recipient that name a user; those that the runtime lacks are never found.</summary>
    public static readonly ImmutableArray<string> Properties = ImmutableArray.Create("ExternalUserId", "UserAlias", "Email", "BrazeId");

    /// <summary>The parameters of a send method that name a user.</summary>
    public static readonly ImmutableArray<string> Parameters = ImmutableArray.Create("externalUserId", "userAlias");

    private static readonly ImmutableArray<string> AllParameters = Parameters.Add("recipients");

    /// <summary>
    /// Reports a creation or <c>with</c> that gives a second identifier. What a later statement adds is judged where the
    /// recipient is sent, since the statement after it may take it back.
    /// </summary>
    public static Diagnostic? OfCreation(ImmutableArray<ObjectFacts> recipients, IOperation creation) =>
        Certain(recipients) is var (last, others) && ReferenceEquals(last.Owner, creation) ? Diagnose(last, others) : null;

    /// <summary>Reports a recipient that got a second identifier by a statement before it was sent.</summary>
    public static Diagnostic? OfSentRecipient(ImmutableArray<ObjectFacts> recipients) =>
        Certain(recipients) is var (last, others) && last.Owner is ISimpleAssignmentOperation ? Diagnose(last, others) : null;

    /// <summary>Reports a call with more than one argument that says who is messaged.</summary>
    public static Diagnostic? OfCall(CallFacts call)
    {
        if (AllParameters.Count(parameter => call.Find(parameter) is not null) < 2)
        {
            return null;
        }

        IReadOnlyList<Setting> given = call.Given(AllParameters);
        given = [.. given.Where(setting => setting.Name != "recipients" || !CollectionFacts.IsCertainlyEmpty(setting.Value, call.View))];
        return LastOf(given) is var (last, others) ? Diagnose(last, others) : null;
    }

    /// <summary>The identifiers of the first of the recipients that it can be, when all have more than one.</summary>
    private static (Setting Last, IReadOnlyList<Setting> Others)? Certain(ImmutableArray<ObjectFacts> recipients) =>
        recipients.All(static recipient => recipient.NamesSeveral(Properties) && recipient.Given(Properties).Count > 1) ? LastOf(recipients[0].Given(Properties)) : null;

    private static (Setting Last, IReadOnlyList<Setting> Others)? LastOf(IReadOnlyList<Setting> given) =>
        given.Count > 1 ? (given[given.Count - 1], [.. given.Take(given.Count - 1)]) : null;

    private static Diagnostic Diagnose(Setting last, IReadOnlyList<Setting> others) =>
        Exclusion.Report(CallRules.MoreThanOneIdentifier, last, others, others[0].Name, last.Name);
}
