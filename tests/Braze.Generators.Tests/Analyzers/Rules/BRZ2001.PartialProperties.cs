using Microsoft.CodeAnalysis.CSharp;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ2001
{
    [Fact]
    public async Task The_implementing_part_of_a_property_can_change_the_value()
    {
        const LanguageVersion CSharp13 = (LanguageVersion)1300;
        if (Enum.IsDefined(CSharp13))
        {
            await Verify.VerifyAsync(
                """
                [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
                public sealed partial class Poster
                {
                    private string? _title;

                    public partial string? Title { get; set; }

                    public partial string? Title { get => _title; set => _title = value?.Replace("{", ""); }

                    public static Poster Make() => new() { Title = "{{x}}" };
                }
                """);
        }
    }
}
