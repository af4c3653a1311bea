namespace Braze.Generators.Tests.Generation;

/// <summary>Campaigns whose properties have the same types.</summary>
public sealed class PropertyTypeTests
{
    private const string Id = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]";

    [Fact]
    public void The_generated_code_of_a_campaign_does_not_depend_on_other_campaigns()
    {
        string[] campaigns =
        [
            $"{Id} public partial record One(Size Size, List<State> States, IReadOnlyList<string?> Notes, DateTimeOffset? At, Tags Tags, Line Line);",
            $"{Id} public partial record Two(List<State> States, IReadOnlyList<string> Notes, DateTimeOffset At, Tags? Tags, Uri Link);",
            $"{Id} public partial record Three(IReadOnlyList<string?> Notes, [property: TriggerProperty(\"tags\", AllowLiquid = true)] Tags Tags, Uri? Link, Line? Line);",
        ];
        const string Types = "public enum Size { Small } public enum State { New, Old } public class Tags : List<string>; public record Line(Uri Link, Tags Tags);";

        Assert.Equal(
            campaigns.SelectMany(static campaign => Texts(GeneratorRun.Of(campaign, Types).AssertCompiles())),
            Texts(GeneratorRun.Of([.. campaigns, Types]).AssertCompiles()));
    }

    private static IEnumerable<string> Texts(GeneratorRun run) => run.Sources.Select(static source => source.SourceText.ToString());
}
