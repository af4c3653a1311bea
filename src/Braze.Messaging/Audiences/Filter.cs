using System.Diagnostics.CodeAnalysis;

namespace Braze.Messaging;

/// <summary>
/// Creates the filters of an <see cref="Audience"/>. Each kind of attribute has only the comparisons that Braze knows for it.
/// </summary>
/// <example>
/// <code>
/// Audience.And(
///     Filter.EmailSubscription.Is(SubscriptionStatus.OptedIn),
///     Audience.Or(Filter.Number("orders").GreaterThan(3), Filter.Bool("vip").EqualTo(true)))
/// </code>
/// </example>
public static class Filter
{
    /// <summary>The user's subscription to push messages (<c>push_subscription_status</c>).</summary>
    public static SubscriptionFilter PushSubscription { get; } = new(AudienceFields.PushSubscriptionStatus);

    /// <summary>The user's subscription to email (<c>email_subscription_status</c>).</summary>
    public static SubscriptionFilter EmailSubscription { get; } = new(AudienceFields.EmailSubscriptionStatus);

    /// <summary>The time when the user last used the app (<c>last_used_app</c>).</summary>
    public static LastUsedAppFilter LastUsedApp { get; } = new(AudienceFields.LastUsedApp);

    /// <summary>Compares a custom attribute that is a string.</summary>
    /// <param name="customAttributeName">The attribute's name (<c>custom_attribute_name</c>), without nesting.</param>
    /// <returns>The comparisons for strings.</returns>
    /// <exception cref="BrazeValidationException">The name is empty.</exception>
    [SuppressMessage("Naming", "CA1720:Identifiers should not contain type names", Justification = "The name is the attribute's type.")]
    public static StringFilter String(string customAttributeName) => new(customAttributeName);

    /// <summary>Compares a custom attribute that is a number.</summary>
    /// <param name="customAttributeName">The attribute's name (<c>custom_attribute_name</c>), without nesting.</param>
    /// <returns>The comparisons for numbers.</returns>
    /// <exception cref="BrazeValidationException">The name is empty.</exception>
    public static NumberFilter Number(string customAttributeName) => new(customAttributeName);

    /// <summary>Compares a custom attribute that is true or false.</summary>
    /// <param name="customAttributeName">The attribute's name (<c>custom_attribute_name</c>), without nesting.</param>
    /// <returns>The comparisons for Booleans.</returns>
    /// <exception cref="BrazeValidationException">The name is empty.</exception>
    public static BoolFilter Bool(string customAttributeName) => new(customAttributeName);

    /// <summary>Compares a custom attribute that is a time.</summary>
    /// <param name="customAttributeName">The attribute's name (<c>custom_attribute_name</c>), without nesting.</param>
    /// <returns>The comparisons for times.</returns>
    /// <exception cref="BrazeValidationException">The name is empty.</exception>
    public static TimeFilter Time(string customAttributeName) => new(customAttributeName);

    /// <summary>Compares a custom attribute that is an array of strings.</summary>
    /// <param name="customAttributeName">The attribute's name (<c>custom_attribute_name</c>), without nesting.</param>
    /// <returns>The comparisons for arrays.</returns>
    /// <exception cref="BrazeValidationException">The name is empty.</exception>
    public static ArrayFilter Array(string customAttributeName) => new(customAttributeName);
}
