namespace Braze.Generators.Analyzers.Benchmarks.Code;

/// <summary>Generates campaigns with ten properties.</summary>
internal static class CampaignCode
{
    public static string NameOf(int campaign) => $"{Words.Nouns[campaign % Words.Nouns.Length]}Message{campaign}";

    /// <summary>The values of a campaign, as arguments of its constructor.</summary>
    public const string Values = "item.Id, name, total, item.CreatedAt, count, limit > 1, note, [name, item.Id], item.IsOpen, null";

    public static IReadOnlyList<SourceFile> Make(int campaigns) =>
        [.. Enumerable.Range(0, campaigns).Select(static campaign => new SourceFile($"Campaigns/{NameOf(campaign)}.cs", $"""
            using Braze.Messaging;

            namespace Acme.Campaigns;

            /// <summary>Sent by the campaign of this name.</summary>
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-{campaign:x12}", Overrides = true)]
            public sealed partial record {NameOf(campaign)}(
                string OrderNumber,
                string CustomerName,
                decimal Total,
                DateTimeOffset PlacedAt,
                int ItemCount,
                bool IsGift,
                string? Comment,
                IReadOnlyList<string> Categories,
                bool IsOpen,
                Uri? TrackingUrl);

            """))];
}
