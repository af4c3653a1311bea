using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0002: A campaign ID is empty.</summary>
public sealed partial class BRZ0002 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("_ = new TriggerSendRequest({|BRZ0002:\"\"|});"),
        Refused("_ = new TriggerSendRequest({|BRZ0002:campaignId: Ids.None|});"),
        Refused("var draft = new TriggerSendRequest(\"id\"); {|BRZ0002:draft.CampaignId = \" \"|};"),
    ];
}
