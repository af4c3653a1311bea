namespace Braze.Contract;

/// <summary>The operators, the filters and the fields of filters in an <c>audience</c>.</summary>
internal static class AudienceFields
{
    public const string And = "AND";
    public const string Or = "OR";

    public const string CustomAttribute = "custom_attribute";
    public const string PushSubscriptionStatus = "push_subscription_status";
    public const string EmailSubscriptionStatus = "email_subscription_status";
    public const string LastUsedApp = "last_used_app";

    public const string CustomAttributeName = "custom_attribute_name";
    public const string Comparison = "comparison";
    public const string Value = "value";
}
