using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Declarations;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1013: several recipients share a request.</summary>
internal sealed class OneRequestPerRecipient() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1013",
        RuleCategories.Call,
        "One request is sent for each recipient",
        "'{0}' is called once for each recipient, and each call counts against the workspace's rate limit; '{1}' puts 50 recipients into a request",
        DiagnosticSeverity.Info);

    private static readonly ImmutableArray<string> Others = ImmutableArray.Create("client", "audience", "sendId", "attachments");

    protected override Diagnostic? Analyze(Site site)
    {
        if (site is not CallSite call || call.IsBroadcast || LoopFacts.Around(call.Call, call.View.Flow) is not { } loop || !HasOneRecipient(call))
        {
            return null;
        }

        // Arguments for the whole request cannot differ between its recipients.
        if (!(Varies("externalUserId") || Varies("userAlias") || Varies("recipients"))
            || !Others.All(parameter => loop.IsSame(call.Find(parameter)?.Value))
            || !IsOneCampaign(call.Campaign, loop)
            || loop.DependsOnEarlierIterations(call.Call))
        {
            return null;
        }

        return Diagnostic.Create(Forms[0], call.NameLocation, additionalLocations: [loop.Location], call.Call.TargetMethod.Name, SendMethods.Batches);

        bool Varies(string parameter) => loop.Varies(call.Find(parameter)?.Value);
    }

    /// <summary>Whether the campaign is the same object or has the same type in each iteration.</summary>
    public static bool IsOneCampaign(IOperation? campaign, LoopFacts loop) =>
        campaign is null
        || (Operand.Unwrap(campaign).Type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } type
            && (type.IsSealed || Operand.Unwrap(campaign) is IObjectCreationOperation or IWithOperation)
            && CampaignAttribute.Find(type) is not null)
        || loop.IsSame(campaign);

    private static bool HasOneRecipient(CallSite call) =>
        (call.Method == SendMethod.Send && (!call.IsAbsent("externalUserId") || !call.IsAbsent("userAlias")))
        || (call.Method is SendMethod.Send or SendMethod.SendAddressed
            && call.Find("recipients") is { } recipients
            && CollectionFacts.From(recipients.Value, call.View) is [{ IsComplete: true, AtLeast: 1, Elements: [{ IsPattern: false }] }]);
}
