namespace Braze.Messaging;

/// <summary>What happens with a value that contains Liquid (<c>{{</c> or <c>{%</c>).</summary>
/// <remarks>
/// Braze evaluates Liquid in the values of <c>trigger_properties</c>, and documents no way to escape it: text that an end user wrote
/// can read the profile of the user who gets the message.
/// </remarks>
public enum LiquidInValues
{
    /// <summary>The send is refused with an <see cref="BrazeValidationException"/> (BRZ2001) before anything leaves.</summary>
    Throw,

    /// <summary>The value is sent, and Braze evaluates it.</summary>
    Allow,
}
