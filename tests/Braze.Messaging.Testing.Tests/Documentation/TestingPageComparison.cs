namespace Braze.Messaging.Testing.Tests;

/// <summary>Checks that every C# block in docs/testing.md is in code that is compiled and run.</summary>
public sealed class TestingPageComparison
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Documentation");

    public static TheoryData<string> Blocks
    {
        get
        {
            var blocks = new TheoryData<string>();
            List<string>? block = null;
            foreach (string line in File.ReadLines(Path.Combine(Folder, "testing.md")))
            {
                switch (line.Trim(), block)
                {
                    case ("```csharp", _):
                        block = [];
                        break;
                    case ("```", not null):
                        blocks.Add(string.Join('\n', block));
                        block = null;
                        break;
                    default:
                        block?.Add(line);
                        break;
                }
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_code_of_the_page_is_compiled(string block)
    {
        string[] files = Directory.GetFiles(Folder, "TestingPage*.cs");

        Assert.NotEmpty(files);
        Assert.Contains(files, file => $"{Flat(File.ReadAllLines(file))}\n".Contains($"\n{Flat(block.Split('\n'))}\n", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_shows_code() => Assert.Equal(9, Blocks.Count);

    /// <summary>Returns the lines without their indentation, which is different inside a class.</summary>
    private static string Flat(IEnumerable<string> lines) => string.Join('\n', lines.Select(static line => line.Trim()));
}
