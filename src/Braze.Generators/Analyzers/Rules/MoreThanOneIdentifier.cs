using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1001: a recipient has exactly one identifier.</summary>
internal static class MoreThanOneIdentifier
{
    /// <summary>The properties of a recipient that name a user; those that the runtime lacks are never found.</summary>
    public static readonly ImmutableArray<string> Properties = RecipientFields.Identifiers.Select(static field => field.Property!).ToImmutableArray();

    /// <summary>The parameters of a send method that name a user.</summary>
    public static readonly ImmutableArray<string> Parameters = ImmutableArray.Create("externalUserId", "userAlias");

    private static readonly ImmutableArray<string> AllParameters = Parameters.Add("recipients");

    /// <summary>
    /// Reports a creation or <c>with</c> that gives a second identifier. What a later statement adds is judged where the
    /// recipient is sent, since the statement after it may take it back.
    /// </summary>
    public static Diagnostic? OfCreation(ImmutableArray<ObjectFacts> recipients, IOperation creation) =>
        OfAll(recipients, owner => ReferenceEquals(owner, creation));

    /// <summary>Reports a recipient that got a second identifier by a statement before it was sent.</summary>
    public static Diagnostic? OfSentRecipient(ImmutableArray<ObjectFacts> recipients) => OfAll(recipients, static owner => owner is ISimpleAssignmentOperation);

    /// <summary>Reports a call with more than one argument that says who is messaged.</summary>
    public static Diagnostic? OfCall(CallFacts call)
    {
        if (AllParameters.Count(parameter => call.Find(parameter) is not null) < 2)
        {
            return null;
        }

        IReadOnlyList<Setting> given = call.Given(AllParameters);
        given = [.. given.Where(setting => setting.Name != "recipients" || !CollectionFacts.IsCertainlyEmpty(setting.Value, call.View))];
        return given.Count > 1 ? Diagnose([given]) : null;
    }

    /// <summary>Reports the last identifier of the first of the recipients that it can be, when all have more than one.</summary>
    private static Diagnostic? OfAll(ImmutableArray<ObjectFacts> recipients, Func<IOperation, bool> isJudged)
    {
        if (!recipients.All(static recipient => recipient.NamesSeveral(Properties)))
        {
            return null;
        }

        IReadOnlyList<Setting>[] ways = [.. recipients.Select(static recipient => recipient.Given(Properties))];
        return ways.All(static way => way.Count > 1) && isJudged(ways[0][ways[0].Count - 1].Owner) ? Diagnose(ways) : null;
    }

    private static Diagnostic Diagnose(IReadOnlyList<Setting>[] ways)
    {
        IReadOnlyList<Setting> first = ways[0];
        Setting last = first[first.Count - 1];
        return Exclusion.Report(CallRules.MoreThanOneIdentifier, last, ways, first[0].Name, last.Name);
    }
}
