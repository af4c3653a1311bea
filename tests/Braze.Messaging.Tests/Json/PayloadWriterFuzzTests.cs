using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Braze.Messaging.Tests;

/// <summary>
/// Tests that the JSON always equals that of <see cref="Utf8JsonWriter"/>. A failure prints the seed, which can be passed as <c>seed:</c>.
/// </summary>
public sealed class PayloadWriterFuzzTests
{
    private static readonly Gen<char> Characters = Gen.OneOf(
        Gen.Char[' ', '~'], Gen.Char['\0', '\u001F'], Gen.Char['\0', '\uFFFF'], Gen.Char['\uD800', '\uDFFF'], Gen.OneOf('"', '\\', '{', '%', '/', '<', '\u2028', 'é', '漢'));

    private static readonly Gen<string> Strings = Gen.OneOf(
        Characters.Array[0, 40].Select(static characters => new string(characters)),
        Gen.Char['a', 'z'].Array[0, 40].Select(static characters => new string(characters)),
        Gen.OneOf("🎁", "a🎁\"", "{{ x }}", "{%", "{", "a{b", new string('x', 10_000), new string('漢', 7_000)));

    private static readonly Gen<Node> Values = Gen.OneOf(
        Gen.Const(new Node("null", static (json, key) => json.WriteNull(key), static json => json.WriteNullValue())),
        Gen.Bool.Select(static value => new Node($"{value}", (json, key) => json.WriteBoolean(key, value), json => json.WriteBooleanValue(value))),
        Gen.OneOf(Gen.Long, Gen.Long[-10, 10], Gen.OneOf(long.MinValue, long.MaxValue)).Select(
            static value => new Node($"{value}", (json, key) => json.WriteNumber(key, value), json => json.WriteNumberValue(value))),
        Gen.OneOf(Gen.ULong, Gen.OneOf(ulong.MinValue, ulong.MaxValue)).Select(
            static value => new Node($"{value}", (json, key) => json.WriteNumber(key, value), json => json.WriteNumberValue(value))),
        Gen.OneOf(Gen.Decimal, Gen.OneOf(0m, 0.00m, 1.50m, -0.1m, decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m)).Select(
            static value => new Node($"{value}", (json, key) => json.WriteNumber(key, value), json => json.WriteNumberValue(value))),
        Gen.OneOf(Gen.Double.Where(double.IsFinite), Gen.OneOf(0d, -0d, double.Epsilon, double.MinValue, double.MaxValue, 1e21, 0.1)).Select(
            static value => new Node($"{value:R}", (json, key) => json.WriteNumber(key, value), json => json.WriteNumberValue(value))),
        Gen.OneOf(Gen.Float.Where(float.IsFinite), Gen.OneOf(float.Epsilon, float.MinValue, float.MaxValue, 0.1f)).Select(
            static value => new Node($"{value:R}", (json, key) => json.WriteNumber(key, value), json => json.WriteNumberValue(value))),
        Gen.Guid.Select(static value => new Node($"{value}", (json, key) => json.WriteString(key, value), json => json.WriteStringValue(value))),
        Gen.DateTimeOffset.Select(static value => new Node(
            $"{value:O}",
            (json, key) => json.WriteString(key, value),
            json => json.WriteStringValue(value.ToString(value.Millisecond == 0 ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture)))),
        Gen.OneOf("1", "-1.50", "1e5", "123456789012345678901234567890").Select(
            static digits => new Node(digits, (json, key) => json.WriteNumber(key, digits), json => json.WriteRawValue(digits))),
        Strings.Select(static value => new Node(value, (json, key) => json.WriteString(key, value.AsSpan()), json => json.WriteStringValue(value))),
        Strings.Select(static value => new Node(
            value,
            (json, key) =>
            {
                // With Liquid, nothing is written, and another value can be written in its place.
                int liquid = json.WriteStringWithoutLiquid(key, value);
                Assert.Equal(IndexOfLiquid(value), liquid);
                Assert.Equal(liquid, PayloadWriter.IndexOfLiquid(value));
                if (liquid >= 0)
                {
                    json.WriteString(key, value.AsSpan());
                }
            },
            json => json.WriteStringValue(value))),
        Strings.Where(static value => !SurrogatePairs.HasHalf(value)).Select(static value => new Node(
            value, (json, key) => json.WriteEscaped(key, JsonEncodedText.Encode(value, PayloadWriter.Encoder).EncodedUtf8Bytes), json => json.WriteStringValue(value))));

    private static readonly Gen<Node> Trees = Nest(Nest(Nest(Values)));

    [Fact]
    public void A_tree_is_written_as_the_framework_writes_it() => Trees.Sample(
        static tree =>
        {
            var json = new PropertyPayloadWriter(campaign: null);
            json.WriteStartObject();
            tree.Ours(json, "root");
            tree.Ours(json, "again");
            json.WriteEndObject();
            using PooledBuffer buffer = json.Detach();

            AssertSame(buffer.Memory, Theirs(tree, "root", "again"));
        },
        iter: 5_000,
        print: static tree => tree.Text);

    [Fact]
    public void A_tree_is_the_same_in_an_object_of_another_writer() => Trees.Sample(
        static tree =>
        {
            using var bytes = new MemoryStream();
            using (var target = new Utf8JsonWriter(bytes))
            {
                var json = new PropertyPayloadWriter(target);
                target.WriteStartObject();
                tree.Ours(json, "root");
                target.WriteNumber("between", 1);
                tree.Ours(json, "again");
                target.WriteEndObject();
            }

            AssertSame(bytes.ToArray(), Theirs(tree, "root", "between", "again"));
        },
        iter: 2_000,
        print: static tree => tree.Text);

    private static Gen<Node> Nest(Gen<Node> values)
    {
        Gen<Node> arrays = values.Array[0, 4].Select(static items => new Node(
            $"[{string.Join(',', items.Select(static item => item.Text))}]",
            (json, key) =>
            {
                json.WriteStartArray(key);
                foreach (Node item in items)
                {
                    item.Ours(json, null);
                }

                json.WriteEndArray();
            },
            json =>
            {
                json.WriteStartArray();
                foreach (Node item in items)
                {
                    item.Theirs(json);
                }

                json.WriteEndArray();
            }));
        Gen<Node> objects = Gen.Select(Strings, Gen.Bool, values).Array[0, 4].Select(static members => new Node(
            $"{{{string.Join(',', members.Select(static (member, i) => $"{i}{member.Item1}:{member.Item3.Text}"))}}}",
            (json, key) =>
            {
                json.WriteStartObject(key);
                for (int i = 0; i < members.Length; i++)
                {
                    (string name, bool isData, Node value) = members[i];
                    if (isData || SurrogatePairs.HasHalf(name))
                    {
                        json.WritePropertyName($"{i}{name}".AsSpan());
                        value.Ours(json, null);
                    }
                    else
                    {
                        value.Ours(json, $"{i}{name}");
                    }
                }

                json.WriteEndObject();
            },
            json =>
            {
                json.WriteStartObject();
                for (int i = 0; i < members.Length; i++)
                {
                    json.WritePropertyName($"{i}{members[i].Item1}");
                    members[i].Item3.Theirs(json);
                }

                json.WriteEndObject();
            }));
        return Gen.OneOf(values, arrays, objects);
    }

    private static byte[] Theirs(Node tree, params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            foreach (string name in names)
            {
                json.WritePropertyName(name);
                (name == "between" ? new Node("1", (_, _) => { }, static json => json.WriteNumberValue(1)) : tree).Theirs(json);
            }

            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void AssertSame(ReadOnlyMemory<byte> ours, byte[] theirs)
    {
        using JsonDocument one = JsonDocument.Parse(ours);
        using JsonDocument other = JsonDocument.Parse(theirs);
        Assert.True(JsonElement.DeepEquals(one.RootElement, other.RootElement), $"{Encoding.UTF8.GetString(ours.Span)}\n{Encoding.UTF8.GetString(theirs)}");
    }

    private static int IndexOfLiquid(string value)
    {
        int output = value.IndexOf("{{", StringComparison.Ordinal);
        int tag = value.IndexOf("{%", StringComparison.Ordinal);
        return output < 0 ? tag : tag < 0 ? output : Math.Min(output, tag);
    }

    /// <summary>A value, with the code that writes it with each writer.</summary>
    private sealed record Node(string Text, Action<PayloadWriter, JsonKey?> Ours, Action<Utf8JsonWriter> Theirs);
}
