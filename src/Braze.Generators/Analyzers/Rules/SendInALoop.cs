using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Declarations;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1013: one request has many recipients. BRZ1014: a broadcast reaches everybody each time.</summary>
internal static class SendInALoop
{
    private static readonly ImmutableArray<string> Others = ImmutableArray.Create("client", "audience", "sendId", "attachments");

    public static Diagnostic? Of(CallFacts call)
    {
        if (LoopFacts.Around(call.Call, call.View.Flow) is not { } loop)
        {
            return null;
        }

        bool isBroadcast = call.Method == SendMethod.Broadcast || (call.Method == SendMethod.Send && call.Is("broadcast", true));
        return isBroadcast ? OfBroadcast(call, loop) : NamesOne(call) ? OfOne(call, loop) : null;
    }

    /// <summary>Another audience, workspace or campaign each time is another broadcast each time.</summary>
    private static Diagnostic? OfBroadcast(CallFacts call, LoopFacts loop) =>
        loop.IsSame(call.Find("audience")?.Value)
        && loop.IsSame(call.Find("client")?.Value)
        && IsOneCampaign(call.Campaign, loop)
        && !loop.Chooses(call.Call)
            ? Diagnostic.Create(CallRules.BroadcastInALoop, call.NameLocation, additionalLocations: [loop.Location])
            : null;

    private static Diagnostic? OfOne(CallFacts call, LoopFacts loop)
    {
        // What holds for a whole request cannot differ within one.
        if (!(Changes("externalUserId") || Changes("userAlias") || Changes("recipients"))
            || !Others.All(parameter => loop.IsSame(call.Find(parameter)?.Value))
            || !IsOneCampaign(call.Campaign, loop)
            || loop.Remembers(call.Call))
        {
            return null;
        }

        return Diagnostic.Create(CallRules.OneRequestEach, call.NameLocation, additionalLocations: [loop.Location], call.Call.TargetMethod.Name, SendMethods.Batches);

        bool Changes(string parameter) => loop.Changes(call.Find(parameter)?.Value);
    }

    private static bool NamesOne(CallFacts call) => call.Method switch
    {
        SendMethod.Send => !call.IsAbsent("externalUserId") || !call.IsAbsent("userAlias") || HasOne(call),
        SendMethod.SendEach or SendMethod.SendEachWithOverrides => HasOne(call),
        _ => false,
    };

    private static bool HasOne(CallFacts call) =>
        call.Find("recipients") is { } recipients
        && CollectionFacts.Of(recipients.Value, call.View) is [{ IsComplete: true, AtLeast: 1, Elements: [{ IsPattern: false }] }];

    /// <summary>Whether the campaign is the same in each iteration, or always one of the same type.</summary>
    private static bool IsOneCampaign(IOperation? campaign, LoopFacts loop) =>
        campaign is null
        || (ValueFacts.Unwrap(campaign).Type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } type
            && (type.IsSealed || ValueFacts.Unwrap(campaign) is IObjectCreationOperation or IWithOperation)
            && CampaignAttribute.Find(type) is not null)
        || loop.IsSame(campaign);
}
