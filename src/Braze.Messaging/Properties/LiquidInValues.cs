namespace Braze.Messaging;

/// <summary>How a value that contains Liquid (<c>{{</c> or <c>{%</c>) is handled.</summary>
/// <remarks>
/// Braze evaluates Liquid in the values of <c>trigger_properties</c>, and documents no escape sequence for it. Liquid in a string that an
/// end user wrote can read the profile of the user who gets the message.
/// </remarks>
public enum LiquidInValues
{
    /// <summary>The send throws a <see cref="BrazeValidationException"/> (BRZ2001), and nothing is sent.</summary>
    Throw,

    /// <summary>The value is sent, and Braze evaluates it.</summary>
    Allow,
}
