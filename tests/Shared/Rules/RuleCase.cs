namespace Braze.Generators.Tests;

/// <summary>A call, and what the analyzer, the runtime and the fake do with it.</summary>
/// <param name="Rule">The rule that the call breaks or almost breaks.</param>
/// <param name="Name">The unique name of the case.</param>
/// <param name="Severity">The severity of the analyzer's report, or <see langword="null"/> if there is none.</param>
/// <param name="IsRefused">Whether the runtime throws before it sends, with the rule's ID in the message.</param>
/// <param name="Status">The status with which the fake answers the body.</param>
/// <param name="Call">The call, in a method that has a client and a campaign.</param>
/// <param name="Body">
/// The fields of the same request's body in handwritten JSON. <c>campaign_id</c> is added if it is missing.
/// </param>
/// <param name="Declaration">The declarations that the call needs.</param>
public sealed record RuleCase(string Rule, string Name, string? Severity, bool IsRefused, int Status, string Call, string Body, string Declaration)
{
    /// <summary>Whether the call breaks no rule.</summary>
    public bool IsRight => this is { Severity: null, IsRefused: false };

    /// <summary>The test runner displays the name, and finds the case by it.</summary>
    public override string ToString() => Name;
}
