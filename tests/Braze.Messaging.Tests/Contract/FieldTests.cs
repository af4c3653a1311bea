using System.Reflection;
using System.Text.Json;
using Braze.Contract;

namespace Braze.Messaging.Tests;

/// <summary>Tests that the tables of documented fields match the public types.</summary>
public sealed class FieldTests
{
    public static TheoryData<Type, IReadOnlyList<(string Name, string? Property)>> Tables => new()
    {
        { typeof(TriggerSendRequest), Rows(RequestFields.All) },
        { typeof(Recipient), Rows(RecipientFields.All) },
        { typeof(UserAlias), Rows(AliasFields.All) },
        { typeof(Attachment), Rows(AttachmentFields.All) },
        { typeof(UserAttributes), Rows(AttributeFields.All) },
        { typeof(SubscriptionGroup), Rows(SubscriptionGroupFields.All) },
        { typeof(GeoLocation), Rows(LocationFields.All) },
        { typeof(PushToken), Rows(PushTokenFields.All) },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_type_has_a_property_for_each_field_and_no_other(Type type, IReadOnlyList<(string Name, string? Property)> fields)
    {
        // Members that are not sent: the name in logs, and the indexer of custom attributes.
        IEnumerable<string> properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.CanWrite || property.SetMethod is not null || property.Name == nameof(Recipient.TriggerProperties))
            .Where(static property => property.Name != nameof(TriggerSendRequest.CampaignName) && property.GetIndexParameters().Length == 0)
            .Select(static property => property.Name);

        Assert.Equal(properties.Order(), fields.Select(static field => field.Property!).Order());
        Assert.Equal(fields.Count, fields.Select(static field => field.Name).Distinct().Count());
    }

    [Theory]
    [InlineData(typeof(Prioritization))]
    [InlineData(typeof(SubscriptionStatus))]
    [InlineData(typeof(SubscriptionGroupState))]
    public void The_words_are_those_of_the_enum_in_its_order(Type type)
    {
        IReadOnlyList<string> words = type == typeof(Prioritization) ? Words.Prioritization
            : type == typeof(SubscriptionStatus) ? Words.SubscriptionStatus
            : Words.SubscriptionGroupState;

        Assert.Equal(Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName), words);
    }

    [Fact]
    public void Each_gender_has_its_letter() =>
        Assert.Equal(["M", "F", "O", "N", "P"], Enum.GetValues<Gender>().Select(static gender => WireName.Find(Words.Gender, (int)gender)));

    private static IReadOnlyList<(string Name, string? Property)> Rows(IReadOnlyList<Field> fields) => [.. fields.Select(static field => (field.Name, field.Property))];
}
