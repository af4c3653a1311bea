using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1001: a recipient has exactly one identifier.</summary>
internal sealed class MoreThanOneIdentifier() : ExclusionRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1001",
        RuleCategories.Call,
        "A recipient has more than one identifier",
        "'{1}' is given together with '{0}', and Braze refuses a recipient with more than one identifier; keep one",
        DiagnosticSeverity.Error);

    /// <summary>The properties of a recipient that identify a user.</summary>
    public static readonly ImmutableArray<string> Properties = RecipientFields.Identifiers.Select(static field => field.Property!).ToImmutableArray();

    /// <summary>The parameters of a send method that identify a user.</summary>
    public static readonly ImmutableArray<string> Parameters = ImmutableArray.Create("externalUserId", "userAlias");

    private static readonly ImmutableArray<string> AllParameters = Parameters.Add("recipients");

    /// <summary>
    /// A creation or <c>with</c> is reported where it sets the second identifier. An identifier that a later statement sets is
    /// reported where the recipient is sent, because another statement can remove the first one.
    /// </summary>
    protected override Diagnostic? Analyze(Site site) => site switch
    {
        CallSite { Method: SendMethod.Send } call => AnalyzeCall(call),
        CreationSite { Type: "Recipient" } made => AnalyzeRecipients(made.Objects, owner => ReferenceEquals(owner, made.Creation)),
        RecipientSite sent => AnalyzeRecipients(sent.Recipients, static owner => owner is ISimpleAssignmentOperation),
        _ => null,
    };

    private Diagnostic? AnalyzeCall(CallSite call)
    {
        Setting[] given = [.. call.Given(AllParameters).Where(setting => setting.Name != "recipients" || !CollectionFacts.IsCertainlyEmpty(setting.Value, call.View))];
        return given.Length > 1 ? ReportLast([given]) : null;
    }

    /// <summary>Reports the last identifier of a recipient when it has more than one on every path.</summary>
    private Diagnostic? AnalyzeRecipients(ImmutableArray<ObjectFacts> recipients, Func<IOperation, bool> isJudged)
    {
        IReadOnlyList<Setting>[] paths = [.. recipients.Select(static recipient => recipient.Given(Properties))];
        return paths.All(static path => path.Count > 1) && isJudged(paths[0][paths[0].Count - 1].Owner) ? ReportLast(paths) : null;
    }

    private Diagnostic ReportLast(IReadOnlyList<Setting>[] paths)
    {
        Setting last = paths[0][paths[0].Count - 1];
        return ReportConflict(last, paths, paths[0][0].Name, last.Name);
    }
}
