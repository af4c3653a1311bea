using System.Globalization;

namespace Braze.Messaging;

/// <content>Writes the attributes: Braze's own fields in the order of its documentation, then the custom attributes.</content>
public sealed partial class UserAttributes
{
    /// <summary>
    /// Whether the attributes would not change the profile. <see cref="MergeObjects"/> alone changes nothing.
    /// </summary>
    internal bool IsEmpty => !(HasText || HasConsent || HasOther || _custom.Count > 0);

    private bool HasText =>
        FirstName.IsWritten || LastName.IsWritten || Email.IsWritten || Phone.IsWritten || HomeCity.IsWritten || Country.IsWritten
        || Language.IsWritten || TimeZone.IsWritten || ImageUrl.IsWritten || Gender.IsWritten || DateOfBirth.IsWritten || EmailEncrypted.IsWritten;

    private bool HasConsent =>
        EmailSubscribe is not null || PushSubscribe is not null || EmailOpenTrackingDisabled is not null
        || EmailClickTrackingDisabled is not null || SubscriptionGroups is { Count: > 0 };

    private bool HasOther =>
        CurrentLocation.IsWritten || DateOfFirstSession.IsWritten || DateOfLastSession.IsWritten || MarkedEmailAsSpamAt.IsWritten
        || PushTokens is { Count: > 0 };

    /// <summary>Writes the members of the object. The caller writes the braces.</summary>
    internal void WriteTo(TriggerPropertyWriter writer)
    {
        Write(writer, Names.FirstName, FirstName);
        Write(writer, Names.LastName, LastName);
        Write(writer, Names.Email, Email);
        Write(writer, Names.Phone, Phone);
        Write(writer, Names.HomeCity, HomeCity);
        Write(writer, Names.Country, Country);
        Write(writer, Names.Language, Language);
        Write(writer, Names.TimeZone, TimeZone);
        WriteNull(writer, Names.ImageUrl, ImageUrl.IsDeleted);
        writer.WriteUri(Names.ImageUrl, ImageUrl.Value);
        WriteNull(writer, Names.Gender, Gender.IsDeleted);
        writer.WriteString(Names.Gender, Gender.Value is { } gender ? WireName.Find(Words.Gender, (int)gender) : null);
        WriteNull(writer, Names.DateOfBirth, DateOfBirth.IsDeleted);
        writer.WriteString(Names.DateOfBirth, DateOfBirth.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString(Names.EmailSubscribe, EmailSubscribe is { } email ? WireName.Find(Words.SubscriptionStatus, (int)email) : null);
        writer.WriteString(Names.PushSubscribe, PushSubscribe is { } push ? WireName.Find(Words.SubscriptionStatus, (int)push) : null);
        writer.WriteBoolean(Names.EmailOpenTrackingDisabled, EmailOpenTrackingDisabled);
        writer.WriteBoolean(Names.EmailClickTrackingDisabled, EmailClickTrackingDisabled);
        writer.WriteArray(Names.SubscriptionGroups, SubscriptionGroups is { Count: > 0 } ? SubscriptionGroups : null, static (writer, group) => writer.WriteObjectValue(group, WriteGroup));
        WriteNull(writer, Names.CurrentLocation, CurrentLocation.IsDeleted);
        writer.WriteObject(Names.CurrentLocation, CurrentLocation.Value, WriteLocation);
        Write(writer, Names.DateOfFirstSession, DateOfFirstSession);
        Write(writer, Names.DateOfLastSession, DateOfLastSession);
        Write(writer, Names.MarkedEmailAsSpamAt, MarkedEmailAsSpamAt);
        writer.WriteArray(Names.PushTokens, PushTokens is { Count: > 0 } ? PushTokens : null, static (writer, token) => writer.WriteObjectValue(token, WriteToken));
        Write(writer, Names.EmailEncrypted, EmailEncrypted);
        _custom.WriteTo(writer);
        writer.WriteBoolean(Names.MergeObjects, MergeObjects);
    }

    private static void Write(TriggerPropertyWriter writer, TriggerPropertyName name, AttributeValue<string> attribute)
    {
        WriteNull(writer, name, attribute.IsDeleted);
        writer.WriteString(name, attribute.Value);
    }

    private static void Write(TriggerPropertyWriter writer, TriggerPropertyName name, AttributeValue<DateTimeOffset?> attribute)
    {
        WriteNull(writer, name, attribute.IsDeleted);
        writer.WriteDateTimeOffset(name, attribute.Value);
    }

    private static void WriteNull(TriggerPropertyWriter writer, TriggerPropertyName name, bool isDeleted)
    {
        if (isDeleted)
        {
            writer.Json.WriteNull(name.Key);
        }
    }

    private static void WriteGroup(TriggerPropertyWriter writer, SubscriptionGroup group)
    {
        writer.WriteString(Names.SubscriptionGroupId, group.SubscriptionGroupId);
        writer.WriteString(Names.SubscriptionState, WireName.Find(Words.SubscriptionGroupState, (int)group.SubscriptionState));
    }

    private static void WriteLocation(TriggerPropertyWriter writer, GeoLocation location)
    {
        writer.WriteDouble(Names.Longitude, location.Longitude);
        writer.WriteDouble(Names.Latitude, location.Latitude);
    }

    private static void WriteToken(TriggerPropertyWriter writer, PushToken token)
    {
        writer.WriteString(Names.AppId, token.AppId);
        writer.WriteString(Names.Token, token.Token);
        writer.WriteString(Names.DeviceId, token.DeviceId);
    }

    private static class Names
    {
        public static readonly TriggerPropertyName FirstName = AttributeFields.FirstName;
        public static readonly TriggerPropertyName LastName = AttributeFields.LastName;
        public static readonly TriggerPropertyName Email = AttributeFields.Email;
        public static readonly TriggerPropertyName Phone = AttributeFields.Phone;
        public static readonly TriggerPropertyName HomeCity = AttributeFields.HomeCity;
        public static readonly TriggerPropertyName Country = AttributeFields.Country;
        public static readonly TriggerPropertyName Language = AttributeFields.Language;
        public static readonly TriggerPropertyName TimeZone = AttributeFields.TimeZone;
        public static readonly TriggerPropertyName ImageUrl = AttributeFields.ImageUrl;
        public static readonly TriggerPropertyName Gender = AttributeFields.Gender;
        public static readonly TriggerPropertyName DateOfBirth = AttributeFields.DateOfBirth;
        public static readonly TriggerPropertyName EmailSubscribe = AttributeFields.EmailSubscribe;
        public static readonly TriggerPropertyName PushSubscribe = AttributeFields.PushSubscribe;
        public static readonly TriggerPropertyName EmailOpenTrackingDisabled = AttributeFields.EmailOpenTrackingDisabled;
        public static readonly TriggerPropertyName EmailClickTrackingDisabled = AttributeFields.EmailClickTrackingDisabled;
        public static readonly TriggerPropertyName SubscriptionGroups = AttributeFields.SubscriptionGroups;
        public static readonly TriggerPropertyName SubscriptionGroupId = SubscriptionGroupFields.SubscriptionGroupId;
        public static readonly TriggerPropertyName SubscriptionState = SubscriptionGroupFields.SubscriptionState;
        public static readonly TriggerPropertyName CurrentLocation = AttributeFields.CurrentLocation;
        public static readonly TriggerPropertyName Longitude = LocationFields.Longitude;
        public static readonly TriggerPropertyName Latitude = LocationFields.Latitude;
        public static readonly TriggerPropertyName DateOfFirstSession = AttributeFields.DateOfFirstSession;
        public static readonly TriggerPropertyName DateOfLastSession = AttributeFields.DateOfLastSession;
        public static readonly TriggerPropertyName MarkedEmailAsSpamAt = AttributeFields.MarkedEmailAsSpamAt;
        public static readonly TriggerPropertyName PushTokens = AttributeFields.PushTokens;
        public static readonly TriggerPropertyName AppId = PushTokenFields.AppId;
        public static readonly TriggerPropertyName Token = PushTokenFields.Token;
        public static readonly TriggerPropertyName DeviceId = PushTokenFields.DeviceId;
        public static readonly TriggerPropertyName EmailEncrypted = AttributeFields.EmailEncrypted;
        public static readonly TriggerPropertyName MergeObjects = AttributeFields.MergeObjects;
    }
}
