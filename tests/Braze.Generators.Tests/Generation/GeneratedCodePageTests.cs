using System.Text.RegularExpressions;

namespace Braze.Generators.Tests.Generation;

/// <summary>The page docs/generated-code.md shows a declaration and its generated code.</summary>
public sealed partial class GeneratedCodePageTests
{
    [Fact]
    public void The_page_shows_the_generated_code()
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "generated-code.md")).ReplaceLineEndings("\n");
        string[] blocks = [.. CSharpBlock().Matches(page).Select(static match => match.Groups["code"].Value)];

        Assert.Equal(2, blocks.Length);
        Assert.Equal(GeneratorRun.Of(blocks[0]).AssertCompiles().SingleSource, blocks[1]);
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
