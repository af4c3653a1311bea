using System.Net;

namespace Braze.Messaging.Testing.Tests;

/// <summary>Tests the rules for a recipient, which is the second one in each request.</summary>
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
        await RefusesAsync(recipient, $"recipients[1] has more than one identifier: {given}. Give one.");

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
    [InlineData("""{"email":"a@b.example"}""", "is missing, and email requires it")]
    [InlineData("""{"email":"a@b.example","prioritization":null}""", "is missing, and email requires it")]
    [InlineData("""{"email":"a@b.example","prioritization":[]}""", "is empty")]
    [InlineData("""{"email":"a@b.example","prioritization":["most_recent"]}""", "has an entry that is not one of identified, unidentified, most_recently_updated, least_recently_updated")]
    [InlineData("""{"email":"a@b.example","prioritization":["identified",1]}""", "has an entry that is not one of identified, unidentified, most_recently_updated, least_recently_updated")]
    [InlineData("""{"email":"a@b.example","prioritization":["identified","identified"]}""", "has an entry twice")]
    [InlineData("""{"email":"a@b.example","prioritization":["identified","unidentified"]}""", "has both identified and unidentified")]
    [InlineData("""{"external_user_id":"u","prioritization":["identified"]}""", "is given without an email")]
    public async Task A_prioritization_that_does_not_fit_is_refused(string recipient, string trouble) =>
        await RefusesAsync(recipient, $"prioritization of recipients[1] {trouble}.");

    [Theory]
    [InlineData("")]
    [InlineData(""","attributes":null""")]
    [InlineData(""","attributes":{}""")]
    public async Task A_profile_cannot_be_made_without_attributes(string attributes) =>
        await RefusesAsync(
            $$"""{"external_user_id":"u","send_to_existing_only":false{{attributes}}}""",
            "attributes of recipients[1] are missing or empty, and send_to_existing_only false requires them.");

    [Theory]
    [InlineData("""{"first_name":1}""", "first_name of attributes of recipients[1] is of type number, and must be of type string.")]
    [InlineData("""{"email_open_tracking_disabled":"no"}""", "email_open_tracking_disabled of attributes of recipients[1] is of type string, and must be of type boolean.")]
    [InlineData("""{"gender":"male"}""", "gender of attributes of recipients[1] must be one of M, F, O, N, P.")]
    [InlineData("""{"email_subscribe":"opt_in"}""", "email_subscribe of attributes of recipients[1] must be one of opted_in, subscribed, unsubscribed.")]
    [InlineData("""{"push_subscribe":""}""", "push_subscribe of attributes of recipients[1] must be one of opted_in, subscribed, unsubscribed.")]
    [InlineData("""{"external_id":"u"}""", "attributes of recipients[1] have external_id, and only the recipient itself can have an identifier.")]
    [InlineData("""{"user_alias":null}""", "attributes of recipients[1] have user_alias, and only the recipient itself can have an identifier.")]
    [InlineData("""{"Email":"a"}""", "attributes of recipients[1] have Email, which would be a custom attribute. The field is email.")]
    [InlineData("""{"firstName":"a"}""", "attributes of recipients[1] have firstName, which would be a custom attribute. The field is first_name.")]
    [InlineData("""{"current_location":{"longitude":1}}""", "latitude of current_location of attributes of recipients[1] must be a number from -90 to 90.")]
    [InlineData("""{"current_location":{"longitude":1,"latitude":91}}""", "latitude of current_location of attributes of recipients[1] must be a number from -90 to 90.")]
    [InlineData("""{"current_location":{"longitude":"1","latitude":9}}""", "longitude of current_location of attributes of recipients[1] is of type string, and must be of type number.")]
    [InlineData("""{"subscription_groups":[1]}""", "subscription_groups[0] of attributes of recipients[1] is of type number, and must be of type object.")]
    [InlineData("""{"subscription_groups":[{"subscription_state":"subscribed"}]}""", "subscription_group_id of subscription_groups[0] of attributes of recipients[1] is missing or empty.")]
    [InlineData("""{"subscription_groups":[{"subscription_group_id":"g","subscription_state":"opted_in"}]}""", "subscription_state of subscription_groups[0] of attributes of recipients[1] must be one of unsubscribed, subscribed.")]
    [InlineData("""{"push_tokens":[{"app_id":"a","token":"t"},{"app_id":"a"}]}""", "token of push_tokens[1] of attributes of recipients[1] is missing or empty.")]
    public async Task Attributes_that_are_invalid_are_refused(string attributes, string error) =>
        await RefusesAsync($$"""{"external_user_id":"u","attributes":{{attributes}}}""", error);

    [Theory]
    [InlineData("""{"":1}""", "attributes of recipients[1] have an attribute with no name.")]
    [InlineData("""{" ":1}""", "attributes of recipients[1] have an attribute with no name.")]
    [InlineData("""{"address":{"zip code":"1"}}""", "address of attributes of recipients[1] has a key that is empty or contains whitespace, '.' or '$'.")]
    [InlineData("""{"pets":[{"home":{"":1}}]}""", "pets of attributes of recipients[1] has a key that is empty or contains whitespace, '.' or '$'.")]
    [InlineData("""{"pets":{"$add":[{"first.name":1}]}}""", "pets of attributes of recipients[1] has a key that is empty or contains whitespace, '.' or '$'.")]
    public async Task A_name_that_Braze_does_not_accept_is_refused(string attributes, string error) =>
        await RefusesAsync($$"""{"external_user_id":"u","attributes":{{attributes}}}""", error);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"first_name":null,"gender":null,"current_location":null,"push_tokens":null}""")]
    [InlineData("""{"gender":"P","email_subscribe":"opted_in","current_location":{"longitude":-180,"latitude":90}}""")]
    [InlineData("""{"subscription_groups":[{"subscription_group_id":"g","subscription_state":"unsubscribed"}],"push_tokens":[{"app_id":"a","token":"t","device_id":"d"}]}""")]
    [InlineData("""{"plan":"gold","visits":{"inc":1},"tags":{"add":["a"]},"o":{"Email":[null]},"pets":{"$add":[{"name":"Rex"}]},"_merge_objects":true}""")]
    public async Task Valid_attributes_are_accepted(string attributes) =>
        Assert.Equal(
            (HttpStatusCode.Created, "success", ""),
            await RawCall.SendRecipientAsync(_fake, $$"""{"external_user_id":"u","attributes":{{attributes}}}"""));

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
    public async Task A_valid_request_is_accepted(string recipient) =>
        Assert.Equal((HttpStatusCode.Created, "success", ""), await RawCall.SendRecipientAsync(_fake, recipient));

    private async Task RefusesAsync(string recipient, string error) =>
        Assert.Equal((HttpStatusCode.BadRequest, "Bad Request", error), await RawCall.SendRecipientAsync(_fake, recipient));
}
