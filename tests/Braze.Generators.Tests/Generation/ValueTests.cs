using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Braze.Messaging;

namespace Braze.Generators.Tests.Generation;

/// <summary>Each cell of the table is a campaign that is compiled and run.</summary>
public sealed class ValueTests(ValueTests.Campaigns campaigns) : IClassFixture<ValueTests.Campaigns>
{
    /// <summary>The C# expression with which a receiver would read the JSON.</summary>
    private static readonly JsonSerializerOptions Reader = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new TextConverter<BigInteger>(BigInteger.Parse),
            new TextConverter<Int128>(Int128.Parse),
            new TextConverter<UInt128>(UInt128.Parse),
            new FlagsConverterFactory(),
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower),
        },
    };

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var (type, shape) in ValueTable.Cells)
        {
            cells.Add(type.Type, shape.Name, string.Format(null, shape.Json, type.Type, type.Value, type.Json));
        }

        return cells;
    }

    [Fact]
    public void The_table_has_more_than_300_cells() => Assert.InRange(Cells().Count, 300, int.MaxValue);

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_value_is_written_as_documented_and_read_back_as_it_was(string type, string shape, string json)
    {
        string method = $"{type}{shape}";
        Assert.Equal(json, campaigns.Project.TriggerProperties("Factory", method));

        // The same applies to overrides.
        Assert.Equal(json, campaigns.Project.TriggerProperties("Factory", $"{method}Overrides"));

        object campaign = campaigns.Project.Call<ITriggerCampaign>("Factory", method);
        System.Reflection.PropertyInfo property = campaign.GetType().GetProperty("V")!;
        using JsonDocument document = JsonDocument.Parse(json);
        object? readBack = document.RootElement.TryGetProperty("v", out JsonElement value) ? value.Deserialize(property.PropertyType, Reader) : null;
        Assert.Equal(
            JsonSerializer.Serialize(property.GetValue(campaign), property.PropertyType, Reader),
            JsonSerializer.Serialize(readBack, property.PropertyType, Reader));
    }

    /// <summary>One project with a campaign for each cell, compiled once.</summary>
    public sealed class Campaigns
    {
        internal RunningProject Project { get; } = RunningProject.Of(
            ValueTable.Usings,
            ValueTable.Types,
            string.Concat(ValueTable.Cells.Select(cell => $"""
                [TriggerCampaign("d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3", Overrides = true)]
                public sealed partial record {Name(cell)}Campaign({string.Format(null, cell.Shape.Property, cell.Type.Type)});

                """)),
            $$"""
            public static class Factory
            {
            {{string.Concat(ValueTable.Cells.Select(cell => $$"""
                public static {{Name(cell)}}Campaign {{Name(cell)}}() => new({{Value(cell)}});
                public static {{Name(cell)}}Campaign.Overrides {{Name(cell)}}Overrides() => new() { V = {{Value(cell)}} };

                """))}}
            }
            """);

        private static string Name(((string Type, string, string) Type, (string Name, string, string, string) Shape) cell) => cell.Type.Type + cell.Shape.Name;

        private static string Value(((string Type, string Value, string) Type, (string, string, string Value, string) Shape) cell) =>
            string.Format(null, cell.Shape.Value, cell.Type.Type, cell.Type.Value);
    }

    private sealed class TextConverter<T>(Func<string, IFormatProvider?, T> parse) : JsonConverter<T>
        where T : IFormattable
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(reader.GetString()!, null);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString(null, null));
    }

    /// <summary>Reads flags from the array of their strings.</summary>
    private sealed class FlagsConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum && typeToConvert.IsDefined(typeof(FlagsAttribute), inherit: false);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(FlagsConverter<>).MakeGenericType(typeToConvert))!;

        private sealed class FlagsConverter<T> : JsonConverter<T>
            where T : struct, Enum
        {
            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                Enum.Parse<T>(string.Join(',', JsonSerializer.Deserialize<string[]>(ref reader)!.Select(text => text.Replace("_", "", StringComparison.Ordinal))), ignoreCase: true);

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
        }
    }
}
