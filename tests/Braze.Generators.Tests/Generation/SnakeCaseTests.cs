using System.Text.Json;
using Braze.Generators.Naming;

namespace Braze.Generators.Tests.Generation;

/// <summary>The names are those of System.Text.Json.</summary>
public sealed class SnakeCaseTests
{
    [Theory]
    [InlineData("OrderNumber", "order_number")]
    [InlineData("OrderURL", "order_url")]
    [InlineData("URLOfOrder", "url_of_order")]
    [InlineData("Line2Total", "line2_total")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("Größe", "größe")]
    [InlineData("X", "x")]
    [InlineData("", "")]
    public void A_name_becomes_snake_case(string name, string expected) => Assert.Equal(expected, SnakeCase.Convert(name));

    [Fact]
    public void It_equals_the_output_of_SystemTextJson()
    {
        // Seeded, so every run uses the same names. The alphabet has a character of each relevant class.
        var random = new Random(20261123);
        const string Alphabet = "abzABZ019_äÄßǅ ·\u4e2d\u0301";
        for (int i = 0; i < 20_000; i++)
        {
            string name = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            Assert.Equal(JsonNamingPolicy.SnakeCaseLower.ConvertName(name), SnakeCase.Convert(name));
        }
    }
}
