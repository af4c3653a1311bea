using System.Text.Json;

namespace Braze.Messaging.Tests;

/// <summary>Tests custom attributes: typed values, changes to existing values, and deletions.</summary>
public sealed class CustomAttributeTests : LoopbackTest
{
    private static readonly DateTimeOffset Time = new(2026, 3, 4, 5, 6, 7, 42, TimeSpan.FromHours(1));

    public static TheoryData<string, CustomAttributeValue> Values => new()
    {
        { "\"gold €\"", "gold €" },
        { "\"\"", "" },
        { "\"A\"", 'A' },
        { "true", true },
        { "false", (bool?)false },
        { "3", 3 },
        { "3", (int?)3 },
        { "-9223372036854775808", long.MinValue },
        { "79.90", 79.90m },
        { "79.90", (decimal?)79.90m },
        { "0.1", 0.1 },
        { "0.5", 0.5f },
        { "\"2026-03-04T05:06:07.042+01:00\"", Time },
        { "\"2026-03-04T05:06:07.042+01:00\"", (DateTimeOffset?)Time },
        { """["a","b"]""", (string[])["a", "b"] },
        { "[]", (string[])[] },
        { """["a","b"]""", CustomAttributeValue.Array(new List<string> { "a", "b" }) },
        { "null", UserAttributes.Delete },
        { """{"city":"Berlin","zip":null,"tags":["a"],"at":{"floor":3}}""", new AttributeObject
            {
                ["city"] = "Berlin",
                ["zip"] = UserAttributes.Delete,
                ["tags"] = (string[])["a"],
                ["left_out"] = null,
                ["at"] = new AttributeObject { ["floor"] = 3 },
            }
        },
        { "{}", new AttributeObject() },
        { """{"$add":[{"id":1,"name":null}]}""", Json("""{ "$add": [ { "id": 1, "name": null } ] }""") },
        { "[1,[2.50]]", Json("[1, [2.50]]") },
        { "null", Json("null") },
        { """{"inc":1}""", CustomAttributeValue.Increment(1) },
        { """{"inc":-2.50}""", CustomAttributeValue.Increment(-2.50m) },
        { """{"inc":0.1}""", CustomAttributeValue.Increment(0.1) },
        { """{"add":["a","b"]}""", CustomAttributeValue.Add("a", "b") },
        { """{"remove":["a"]}""", CustomAttributeValue.Remove("a") },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_or_a_change_is_written_as_Braze_reads_it(string expected, CustomAttributeValue value) =>
        Assert.Equal($$"""{"a b":{{expected}}}""", await AttributesOf(new UserAttributes { ["a b"] = value }));

    [Fact]
    public async Task A_null_of_any_type_leaves_the_attribute_as_it_is()
    {
        Assert.Equal(
            """{"last":1}""",
            await AttributesOf(new UserAttributes
            {
                ["a"] = (string?)null,
                ["b"] = (bool?)null,
                ["char"] = (char?)null,
                ["c"] = (int?)null,
                ["d"] = (decimal?)null,
                ["e"] = (double?)null,
                ["f"] = (DateTimeOffset?)null,
                ["g"] = (string[]?)null,
                ["h"] = (AttributeObject?)null,
                ["i"] = null,
                ["last"] = 1,
            }));
    }

    [Fact]
    public async Task The_last_value_of_a_name_is_used()
    {
        var attributes = new UserAttributes { ["a"] = 1, ["b"] = 2, ["A"] = 3 };
        attributes["a"] = "x";
        attributes["b"] = null;

        Assert.NotNull(attributes["a"]);
        Assert.Null(attributes["b"]);
        Assert.Equal("""{"a":"x","A":3}""", await AttributesOf(attributes));
    }

    [Fact]
    public async Task A_value_does_not_change_with_its_source()
    {
        string[] texts = ["a"];
        using JsonDocument document = JsonDocument.Parse("""{"b":1}""");
        var attributes = new UserAttributes { ["texts"] = texts, ["added"] = CustomAttributeValue.Add(texts), ["json"] = document.RootElement };
        texts[0] = "x";
        document.Dispose();

        Assert.Equal("""{"texts":["a"],"added":{"add":["a"]},"json":{"b":1}}""", await AttributesOf(attributes));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public async Task A_number_that_JSON_cannot_represent_is_refused(double value)
    {
        foreach (UserAttributes attributes in (UserAttributes[])
            [
                new() { ["secret"] = value },
                new() { ["secret"] = CustomAttributeValue.Increment(value) },
                new() { ["o"] = new AttributeObject { ["secret"] = value } },
                new() { CurrentLocation = new GeoLocation(double.NaN, 0) },
            ])
        {
            var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => AttributesOf(attributes));
            Assert.StartsWith("BRZ2003: ", exception.Message, StringComparison.Ordinal);
        }

        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData("Email", "email", "Email")]
    [InlineData("email", "field of this name", "Email")]
    [InlineData("firstName", "first_name", "FirstName")]
    [InlineData("First_Name", "first_name", "FirstName")]
    [InlineData("FIRSTNAME", "first_name", "FirstName")]
    [InlineData("DOB", "dob", "DateOfBirth")]
    [InlineData("timezone", "time_zone", "TimeZone")]
    [InlineData("pushTokens", "push_tokens", "PushTokens")]
    [InlineData("_merge_objects", "field of this name", "MergeObjects")]
    public void A_Braze_field_is_not_a_custom_attribute(string name, string field, string property)
    {
        var exception = Assert.Throws<BrazeValidationException>(() => new UserAttributes { [name] = "x" });

        Assert.StartsWith($"BRZ1018: '{name}' ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(field, exception.Message, StringComparison.Ordinal);
        Assert.Contains($"Set {property}.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("external_id")]
    [InlineData("ExternalId")]
    [InlineData("external_user_id")]
    [InlineData("user_alias")]
    [InlineData("braze_id")]
    [InlineData("")]
    [InlineData(" ")]
    public void An_identifier_or_an_empty_name_is_not_a_custom_attribute(string name)
    {
        var exception = Assert.Throws<BrazeValidationException>(() => new UserAttributes { [name] = "x" });

        Assert.StartsWith("BRZ1018: ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emails")]
    [InlineData("first name")]
    [InlineData("job_title")]
    [InlineData("país")]
    public async Task The_nearest_name_is_one(string name) =>
        Assert.Equal($$"""{"{{name}}":1}""", await AttributesOf(new UserAttributes { [name] = 1 }));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("$add")]
    public void Braze_does_not_take_every_key_in_an_object(string key) =>
        Assert.StartsWith(
            "BRZ1018: ", Assert.Throws<BrazeValidationException>(() => new AttributeObject { [key] = 1 }).Message, StringComparison.Ordinal);

    [Fact]
    public async Task An_object_may_have_keys_that_are_fields_of_a_profile() =>
        Assert.Equal("""{"o":{"email":"x"}}""", await AttributesOf(new UserAttributes { ["o"] = new AttributeObject { ["email"] = "x" } }));

    [Fact]
    public void A_change_needs_a_value()
    {
        Assert.StartsWith("BRZ1018: ", Assert.Throws<BrazeValidationException>(() => CustomAttributeValue.Add()).Message, StringComparison.Ordinal);
        Assert.StartsWith("BRZ1018: ", Assert.Throws<BrazeValidationException>(() => CustomAttributeValue.Remove()).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "BRZ1018: ", Assert.Throws<BrazeValidationException>(() => new UserAttributes { ["a"] = default(JsonElement) }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => CustomAttributeValue.Add(null!));
        Assert.Throws<ArgumentNullException>(() => CustomAttributeValue.Add("a", null!));
        Assert.Throws<ArgumentNullException>(() => CustomAttributeValue.Array(null!));
        Assert.Throws<ArgumentNullException>(() => new UserAttributes { ["a"] = (string[])["x", null!] });
        Assert.Throws<ArgumentNullException>(() => new UserAttributes { [null!] = 1 });
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
