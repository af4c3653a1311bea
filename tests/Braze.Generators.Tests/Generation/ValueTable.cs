namespace Braze.Generators.Tests.Generation;

/// <summary>Every type in every shape: a value in C#, and its JSON.</summary>
internal static class ValueTable
{
    /// <summary>The declarations that the values need.</summary>
    public const string Usings = """
        global using System.Collections.Concurrent;
        global using System.Collections.Immutable;
        global using System.Collections.ObjectModel;
        global using System.Numerics;
        global using System.Text.Json;
        global using System.Text.Json.Nodes;
        """;

    public const string Types = """
        public enum Delivery { Unknown, ToTheDoor }
        [Flags] public enum Perks { None, FreeReturn = 1, GiftWrap = 2, All = FreeReturn | GiftWrap, Express = 4 }
        public sealed record Box<T>(T InnerValue);
        public readonly record struct Pair<T>(T First, T Second);
        public sealed class Sequence<T> : List<T>;
        """;

    public static readonly (string Type, string Value, string Json)[] Values =
    [
        ("string", "\"Grüße <b>&'+\\\"\\n🎁\"", "\"Grüße <b>&'+\\\"\\n🎁\""),
        ("char", "'ß'", "\"ß\""),
        ("bool", "true", "true"),
        ("sbyte", "sbyte.MinValue", "-128"),
        ("short", "short.MinValue", "-32768"),
        ("ushort", "ushort.MaxValue", "65535"),
        ("int", "int.MinValue", "-2147483648"),
        ("uint", "uint.MaxValue", "4294967295"),
        ("long", "long.MinValue", "-9223372036854775808"),
        ("ulong", "ulong.MaxValue", "18446744073709551615"),
        ("decimal", "79.90m", "79.90"),
        ("double", "0.1", "0.1"),
        ("float", "1.1f", "1.1"),
        ("Half", "(Half)0.1", "0.1"),
        ("Int128", "Int128.MinValue", "\"-170141183460469231731687303715884105728\""),
        ("UInt128", "UInt128.MaxValue", "\"340282366920938463463374607431768211455\""),
        ("BigInteger", "BigInteger.Pow(10, 30)", "\"1000000000000000000000000000000\""),
        ("Guid", "new Guid(\"0F2C8A4E-7D3A-4B9E-A4F4-1F6F0B9F2A11\")", "\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\""),
        ("Uri", "new Uri(\"https://example.com/%C3%A4%20b\")", "\"https://example.com/%C3%A4%20b\""),
        ("DateTimeOffset", "new DateTimeOffset(2026, 11, 23, 9, 5, 7, 80, TimeSpan.FromHours(-3.5))", "\"2026-11-23T09:05:07.080-03:30\""),
        ("DateTime", "new DateTime(2026, 11, 23, 9, 5, 7, DateTimeKind.Utc)", "\"2026-11-23T09:05:07Z\""),
        ("DateOnly", "new DateOnly(2026, 1, 2)", "\"2026-01-02\""),
        ("TimeOnly", "new TimeOnly(9, 5, 7, 80)", "\"09:05:07.080\""),
        ("TimeSpan", "new TimeSpan(1, 2, 3, 4, 50)", "\"1.02:03:04.050\""),
        ("Delivery", "Delivery.ToTheDoor", "\"to_the_door\""),
        ("Perks", "Perks.All | Perks.Express", "[\"free_return\",\"gift_wrap\",\"express\"]"),
        ("JsonElement", "JsonDocument.Parse(\"{\\\"a\\\":[1,null]}\").RootElement", "{\"a\":[1,null]}"),
        ("JsonDocument", "JsonDocument.Parse(\"[1,null]\")", "[1,null]"),
        ("JsonObject", "new JsonObject { [\"a\"] = 1 }", "{\"a\":1}"),
        ("JsonArray", "new JsonArray(1, null)", "[1,null]"),
        ("JsonValue", "JsonValue.Create(1)", "1"),
        ("JsonNode", "JsonNode.Parse(\"{\\\"a\\\":[1,null]}\")!", "{\"a\":[1,null]}"),
    ];

    public static readonly (string Name, string Property, string Value, string Json)[] Shapes =
    [
        ("Alone", "{0} V", "{1}", "{{\"v\":{2}}}"),
        ("Nullable", "{0}? V", "{1}", "{{\"v\":{2}}}"),
        ("Null", "{0}? V", "null", "{{}}"),
        ("WrittenNotNull", "[property: TriggerProperty(WriteNull = true)] {0}? V", "{1}", "{{\"v\":{2}}}"),
        ("Array", "{0}[] V", "new {0}[] {{ {1}, {1} }}", "{{\"v\":[{2},{2}]}}"),
        ("ArrayOfNullable", "{0}?[]? V", "new {0}?[] {{ {1}, null }}", "{{\"v\":[{2},null]}}"),
        ("NullArray", "{0}[]? V", "null", "{{}}"),
        ("List", "List<{0}> V", "new List<{0}> {{ {1} }}", "{{\"v\":[{2}]}}"),
        ("ReadOnlyList", "IReadOnlyList<{0}>? V", "new List<{0}> {{ {1} }}", "{{\"v\":[{2}]}}"),
        ("ReadOnlyCollection", "IReadOnlyCollection<{0}> V", "new List<{0}>()", "{{\"v\":[]}}"),
        ("Sequence", "IEnumerable<{0}> V", "Enumerable.Range(0, 3).Select(_ => {1})", "{{\"v\":[{2},{2},{2}]}}"),
        ("ImmutableArray", "ImmutableArray<{0}> V", "ImmutableArray.Create({1}, {1})", "{{\"v\":[{2},{2}]}}"),
        ("NullableImmutableArray", "ImmutableArray<{0}>? V", "ImmutableArray.Create({1})", "{{\"v\":[{2}]}}"),
        ("ImmutableList", "ImmutableList<{0}> V", "ImmutableList.Create({1})", "{{\"v\":[{2}]}}"),
        ("HashSet", "HashSet<{0}> V", "new HashSet<{0}> {{ {1} }}", "{{\"v\":[{2}]}}"),
        ("Set", "ISet<{0}>? V", "new HashSet<{0}> {{ {1} }}", "{{\"v\":[{2}]}}"),
        ("OwnList", "Sequence<{0}> V", "new Sequence<{0}> {{ {1} }}", "{{\"v\":[{2}]}}"),
        ("Dictionary", "Dictionary<string, {0}> V", "new Dictionary<string, {0}> {{ [\"Any Key\"] = {1} }}", "{{\"v\":{{\"Any Key\":{2}}}}}"),
        ("DictionaryOfNullable", "IDictionary<string, {0}?>? V", "new Dictionary<string, {0}?> {{ [\"a\"] = {1}, [\"b\"] = null }}", "{{\"v\":{{\"a\":{2},\"b\":null}}}}"),
        ("EnumKeys", "IReadOnlyDictionary<Delivery, {0}> V", "new Dictionary<Delivery, {0}> {{ [Delivery.ToTheDoor] = {1} }}", "{{\"v\":{{\"to_the_door\":{2}}}}}"),
        ("GuidKeys", "ImmutableDictionary<Guid, {0}> V", "ImmutableDictionary<Guid, {0}>.Empty.Add(new Guid(1, 2, 3, new byte[8]), {1})", "{{\"v\":{{\"00000001-0002-0003-0000-000000000000\":{2}}}}}"),
        ("IntegerKeys", "SortedDictionary<int, List<{0}>> V", "new SortedDictionary<int, List<{0}>> {{ [-1] = new() {{ {1} }}, [2] = new() }}", "{{\"v\":{{\"-1\":[{2}],\"2\":[]}}}}"),
        ("NullDictionary", "Dictionary<ulong, {0}>? V", "null", "{{}}"),
        ("Object", "Box<{0}> V", "new Box<{0}>({1})", "{{\"v\":{{\"inner_value\":{2}}}}}"),
        ("NullableObject", "Box<{0}?>? V", "new Box<{0}?>(null)", "{{\"v\":{{}}}}"),
        ("Struct", "Pair<{0}>? V", "new Pair<{0}>({1}, {1})", "{{\"v\":{{\"first\":{2},\"second\":{2}}}}}"),
        ("ListOfObjects", "IReadOnlyList<Box<{0}>?> V", "new Box<{0}>?[] {{ new({1}), null }}", "{{\"v\":[{{\"inner_value\":{2}}},null]}}"),
        ("ListOfLists", "List<List<{0}>?> V", "new List<List<{0}>?> {{ new() {{ {1} }}, null }}", "{{\"v\":[[{2}],null]}}"),
        ("DictionaryOfObjects", "Dictionary<string, Box<{0}>> V", "new Dictionary<string, Box<{0}>> {{ [\"a\"] = new({1}) }}", "{{\"v\":{{\"a\":{{\"inner_value\":{2}}}}}}}"),
    ];

    public static IEnumerable<((string Type, string Value, string Json) Type, (string Name, string Property, string Value, string Json) Shape)> Cells =>
        from value in Values
        from shape in Shapes
        select (value, shape);
}
