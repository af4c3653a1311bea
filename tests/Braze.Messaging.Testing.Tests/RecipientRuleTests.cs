using System.Net;

namespace Braze.Messaging.Testing.Tests;

/// <summary>The rules about one recipient; in each call it is the second one.</summary>
public sealed class RecipientRuleTests
{
    private readonly FakeBraze _fake = new(RawCall.Key);

    [Theory]
    [InlineData("null", "recipients[1] is of type null, and must be of type object.")]
    [InlineData("\"u1\"", "recipients[1] is of type string, and must be of type object.")]
    [InlineData("""{"external_user_id":17}""", "external_user_id of recipients[1] is of type number, and must be of type string.")]
    [InlineData("""{"user_alias":"a"}""", "user_alias of recipients[1] is of type string, and must be of type object.")]
    [InlineData("""{"user_alias":{"alias_name":1,"alias_label":"b"}}""", "alias_name of user_alias of recipients[1] is of type number, and must be of type string.")]
    [InlineData("""{"user_alias":{"alias_name":"a","alias_label":[]}}""", "alias_label of user_alias of recipients[1] is of type array, and must be of type string.")]
    [InlineData("""{"email":true}""", "email of recipients[1] is of type boolean, and must be of type string.")]
    [InlineData("""{"braze_id":1}""", "braze_id of recipients[1] is of type number, and must be of type string.")]
    [InlineData("""{"email":"a@b.example","prioritization":"identified"}""", "prioritization of recipients[1] is of type string, and must be of type array.")]
    [InlineData("""{"external_user_id":"u","trigger_properties":[]}""", "trigger_properties of recipients[1] is of type array, and must be of type object.")]
    [InlineData("""{"external_user_id":"u","send_to_existing_only":"no"}""", "send_to_existing_only of recipients[1] is of type string, and must be of type boolean.")]
    [InlineData("""{"external_user_id":"u","attributes":1}""", "attributes of recipients[1] is of type number, and must be of type object.")]
    public async Task A_field_of_another_type_is_refused(string recipient, string error) => await RefusesAsync(recipient, error);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"trigger_properties":{}}""")]
    [InlineData("""{"external_user_id":null}""")]
    public async Task No_identifier_is_refused(string recipient) =>
        await RefusesAsync(recipient, "recipients[1] has no identifier. Give one of external_user_id, user_alias, email, braze_id.");

    [Theory]
    [InlineData("""{"external_user_id":"u","user_alias":{"alias_name":"a","alias_label":"b"}}""", "external_user_id, user_alias")]
    [InlineData("""{"external_user_id":"u","email":"a@b.example"}""", "external_user_id, email")]
    [InlineData("""{"email":"a@b.example","braze_id":"x"}""", "email, braze_id")]
    public async Task Several_identifiers_are_refused(string recipient, string given) =>
        await RefusesAsync(recipient, $"recipients[1] has several identifiers: {given}. Give one.");

    [Theory]
    [InlineData("external_user_id", "")]
    [InlineData("external_user_id", " ")]
    [InlineData("email", "")]
    [InlineData("braze_id", "")]
    public async Task An_empty_identifier_is_refused(string name, string value) =>
        await RefusesAsync($$"""{"{{name}}":"{{value}}"}""", $"{name} of recipients[1] is empty.");

    [Theory]
    [InlineData("""{}""", "alias_name")]
    [InlineData("""{"alias_name":"a"}""", "alias_label")]
    [InlineData("""{"alias_name":"","alias_label":"b"}""", "alias_name")]
    [InlineData("""{"alias_name":"a","alias_label":" "}""", "alias_label")]
    public async Task An_alias_without_one_of_its_parts_is_refused(string alias, string part) =>
        await RefusesAsync($$"""{"user_alias":{{alias}}}""", $"{part} of recipients[1] is missing or empty.");

    [Fact]
    public async Task An_alias_part_is_measured_in_bytes()
    {
        string longest = new('ü', 118);

        Assert.Equal(HttpStatusCode.Created, (await RawCall.SendRecipientAsync(_fake, Alias(longest, longest))).Status);
        await RefusesAsync(Alias(longest + "x", "b"), "alias_name of recipients[1] is longer than 236 bytes of UTF-8.");
        await RefusesAsync(Alias("a", longest + "x"), "alias_label of recipients[1] is longer than 236 bytes of UTF-8.");

        static string Alias(string name, string label) => $$$"""{"user_alias":{"alias_name":"{{{name}}}","alias_label":"{{{label}}}"}}""";
    }

    [Theory]
    [InlineData("""{"email":"a@b.example"}""", "is missing, and email needs it")]
    [InlineData("""{"email":"a@b.example","prioritization":null}""", "is missing, and email needs it")]
    [InlineData("""{"email":"a@b.example","prioritization":[]}""", "is empty")]
    [InlineData("""{"email":"a@b.example","prioritization":["most_recent"]}""", "has an entry that is none of identified, unidentified, most_recently_updated, least_recently_updated")]
    [InlineData("""{"email":"a@b.example","prioritization":["identified",1]}""", "has an entry that is none of identified, unidentified, most_recently_updated, least_recently_updated")]
    [InlineData("""{"email":"a@b.example","prioritization":["identified","identified"]}""", "has an entry twice")]
    [InlineData("""{"email":"a@b.example","prioritization":["identified","unidentified"]}""", "has both identified and unidentified")]
    [InlineData("""{"external_user_id":"u","prioritization":["identified"]}""", "is given without an email")]
    public async Task A_prioritization_that_does_not_fit_is_refused(string recipient, string trouble) =>
        await RefusesAsync(recipient, $"prioritization of recipients[1] {trouble}.");

    [Fact]
    public async Task A_profile_cannot_be_made_without_attributes() =>
        await RefusesAsync(
            """{"external_user_id":"u","send_to_existing_only":false}""",
            "attributes of recipients[1] are missing, and send_to_existing_only false needs them.");

    [Fact]
    public async Task A_profile_cannot_be_made_for_an_alias() =>
        await RefusesAsync(
            """{"user_alias":{"alias_name":"a","alias_label":"b"},"send_to_existing_only":false,"attributes":{"first_name":"x"}}""",
            "send_to_existing_only of recipients[1] must not be false for a user_alias.");

    [Theory]
    [InlineData("""{"external_user_id":"u","user_alias":null}""")]
    [InlineData("""{"user_alias":{"alias_name":"a","alias_label":"b"},"send_to_existing_only":true}""")]
    [InlineData("""{"email":"a@b.example","prioritization":["identified","most_recently_updated"]}""")]
    [InlineData("""{"email":"a@b.example","prioritization":["least_recently_updated","most_recently_updated"]}""")]
    [InlineData("""{"braze_id":"5f0f","trigger_properties":{"a":1}}""")]
    [InlineData("""{"external_user_id":"u","send_to_existing_only":false,"attributes":{"first_name":"x"}}""")]
    public async Task What_no_rule_forbids_passes(string recipient) =>
        Assert.Equal((HttpStatusCode.Created, "success", ""), await RawCall.SendRecipientAsync(_fake, recipient));

    private async Task RefusesAsync(string recipient, string error) =>
        Assert.Equal((HttpStatusCode.BadRequest, "Bad Request", error), await RawCall.SendRecipientAsync(_fake, recipient));
}
