namespace Braze.Generators.Analyzers.Benchmarks.Code;

/// <summary>A type of the generated code and the names of its properties.</summary>
internal sealed record Entity(string Name, string[] Texts, string[] Amounts, string[] Counts)
{
    public static Entity Make(string name, Random random) => new(
        name,
        random.GetItems(Words.Fields, random.Next(2, 6)).Distinct().ToArray(),
        random.GetItems(Words.Amounts, random.Next(1, 4)).Distinct().ToArray(),
        random.GetItems(Words.Counts, random.Next(1, 4)).Distinct().ToArray());

    public void WriteTo(CodeText code)
    {
        code.Line($"/// <summary>One {Name} as it is stored.</summary>");
        code.Line($"public sealed class {Name}");
        code.Line("{");
        code.Line("public required string Id { get; init; }");
        foreach (string text in Texts)
        {
            code.Line($"public string? {text} {{ get; set; }}");
        }

        foreach (string amount in Amounts)
        {
            code.Line($"public decimal {amount} {{ get; set; }}");
        }

        foreach (string count in Counts)
        {
            code.Line($"public int {count} {{ get; set; }}");
        }

        code.Line("public DateTimeOffset CreatedAt { get; init; }");
        code.Line($"public List<{Name}> Children {{ get; }} = [];");
        code.Line();
        code.Line($"public bool IsOpen => {Counts[0]} > 0 && {Amounts[0]} >= 0m;");
        code.Line("}");
    }
}
