namespace Braze.Generators.Tests.Generation;

/// <summary>Every type in every shape: a value in C#, what goes over the wire.</summary>
public sealed class ValueTests(ValueTests.Campaigns campaigns) : IClassFixture<ValueTests.Campaigns>
{
    private static readonly (string Type, string Value, string Json)[] Values =
    [
        ("string", "\"Grüße <b>&'+\\\"\\n🎁\"", "\"Grüße <b>&'+\\\"\\n\\uD83C\\uDF81\""),
        ("bool", "true", "true"),
        ("sbyte", "sbyte.MinValue", "-128"),
        ("byte", "byte.MaxValue", "255"),
        ("short", "short.MinValue", "-32768"),
        ("ushort", "ushort.MaxValue", "65535"),
        ("int", "int.MinValue", "-2147483648"),
        ("uint", "uint.MaxValue", "4294967295"),
        ("long", "long.MinValue", "-9223372036854775808"),
        ("ulong", "ulong.MaxValue", "18446744073709551615"),
        ("decimal", "79.90m", "79.90"),
        ("double", "0.1", "0.1"),
        ("float", "1.5f", "1.5"),
        ("Guid", "new Guid(\"0F2C8A4E-7D3A-4B9E-A4F4-1F6F0B9F2A11\")", "\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\""),
        ("Uri", "new Uri(\"https://example.com/ä b\")", "\"https://example.com/%C3%A4%20b\""),
        ("DateTimeOffset", "new DateTimeOffset(2026, 11, 23, 9, 5, 7, 80, TimeSpan.FromHours(-3.5))", "\"2026-11-23T09:05:07.080-03:30\""),
        ("Delivery", "Delivery.ToTheDoor", "\"to_the_door\""),
    ];

    private static readonly (string Name, string Property, string Value, string Json)[] Shapes =
    [
        ("Alone", "{0} V", "{1}", "{{\"v\":{2}}}"),
        ("Nullable", "{0}? V", "{1}", "{{\"v\":{2}}}"),
        ("Null", "{0}? V", "null", "{{}}"),
        ("WrittenNull", "[property: TriggerProperty(WriteNull = true)] {0}? V", "null", "{{\"v\":null}}"),
        ("WrittenNotNull", "[property: TriggerProperty(WriteNull = true)] {0}? V", "{1}", "{{\"v\":{2}}}"),
        ("Array", "{0}[] V", "new {0}[] {{ {1}, {1} }}", "{{\"v\":[{2},{2}]}}"),
        ("ArrayOfNullable", "{0}?[]? V", "new {0}?[] {{ {1}, null }}", "{{\"v\":[{2},null]}}"),
        ("NullArray", "{0}[]? V", "null", "{{}}"),
        ("List", "List<{0}> V", "new List<{0}> {{ {1} }}", "{{\"v\":[{2}]}}"),
        ("ReadOnlyList", "IReadOnlyList<{0}>? V", "new List<{0}> {{ {1} }}", "{{\"v\":[{2}]}}"),
        ("ReadOnlyCollection", "IReadOnlyCollection<{0}> V", "new List<{0}>()", "{{\"v\":[]}}"),
        ("Sequence", "IEnumerable<{0}> V", "Enumerable.Repeat({1}, 3)", "{{\"v\":[{2},{2},{2}]}}"),
        ("Object", "Box<{0}> V", "new Box<{0}>({1})", "{{\"v\":{{\"inner_value\":{2}}}}}"),
        ("NullableObject", "Box<{0}?>? V", "new Box<{0}?>(null)", "{{\"v\":{{}}}}"),
        ("Struct", "Pair<{0}>? V", "new Pair<{0}>({1}, {1})", "{{\"v\":{{\"first\":{2},\"second\":{2}}}}}"),
        ("ListOfObjects", "IReadOnlyList<Box<{0}>?> V", "new Box<{0}>?[] {{ new({1}), null }}", "{{\"v\":[{{\"inner_value\":{2}}},null]}}"),
        ("ListOfLists", "List<List<{0}>?> V", "new List<List<{0}>?> {{ new() {{ {1} }}, null }}", "{{\"v\":[[{2}],null]}}"),
    ];

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var (type, shape) in AllCells())
        {
            cells.Add(type.Type, shape.Name, string.Format(null, shape.Json, type.Type, type.Value, type.Json));
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_value_is_written_as_documented(string type, string shape, string json) =>
        Assert.Equal(json, campaigns.Project.TriggerProperties("Factory", $"{type}{shape}"));

    private static IEnumerable<((string Type, string Value, string Json) Type, (string Name, string Property, string Value, string Json) Shape)> AllCells() =>
        from value in Values
        from shape in Shapes
        where value.Type != "byte" || shape.Name is not ("Array" or "NullArray") // bytes in an array have no documented form
        select (value, shape);

    /// <summary>One project with a campaign for each cell, compiled once.</summary>
    public sealed class Campaigns
    {
        internal RunningProject Project { get; } = RunningProject.Of(
            """
            public enum Delivery { Unknown, ToTheDoor }
            public sealed record Box<T>(T InnerValue);
            public readonly record struct Pair<T>(T First, T Second);
            """,
            string.Concat(AllCells().Select(cell => $"""
                [TriggerCampaign("d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3")]
                public sealed partial record {cell.Type.Type}{cell.Shape.Name}Campaign({string.Format(null, cell.Shape.Property, cell.Type.Type)});

                """)),
            $$"""
            public static class Factory
            {
            {{string.Concat(AllCells().Select(cell => $"""
                public static {cell.Type.Type}{cell.Shape.Name}Campaign {cell.Type.Type}{cell.Shape.Name}() => new({string.Format(null, cell.Shape.Value, cell.Type.Type, cell.Type.Value)});

                """))}}
            }
            """);
    }
}
