namespace Braze.Generators.Tests;

/// <summary>A call, and what the analyzer, the runtime and the test double do with it.</summary>
/// <param name="Rule">The rule that the call breaks, or nearly breaks.</param>
/// <param name="Name">What the case is about; unique.</param>
/// <param name="Severity">The severity of the analyzer's report; <see langword="null"/> when there is none.</param>
/// <param name="IsRefused">Whether the runtime throws before it sends, with the rule's ID in the message.</param>
/// <param name="Status">The status with which the test double answers the body.</param>
/// <param name="Call">The call, in a method that has a client and a campaign.</param>
/// <param name="Body">
/// The fields of the same request's body, as somebody would write them by hand. <c>campaign_id</c> is added unless it is there.
/// </param>
/// <param name="Declaration">What the call needs to be declared.</param>
public sealed record RuleCase(string Rule, string Name, string? Severity, bool IsRefused, int Status, string Call, string Body, string Declaration)
{
    /// <summary>Whether the call breaks no rule.</summary>
    public bool IsRight => this is { Severity: null, IsRefused: false };

    /// <summary>The test runner shows it, and finds the case by it.</summary>
    public override string ToString() => Name;
}
