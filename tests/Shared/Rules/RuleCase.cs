namespace Braze.Generators.Tests;

/// <summary>One call, and what the three keepers of the rules say about it.</summary>
/// <param name="Name">What the case is about; distinct.</param>
/// <param name="Rule">The rule that the call breaks, or all but breaks.</param>
/// <param name="Severity">What the analyzer makes of it; <see langword="null"/> for nothing.</param>
/// <param name="IsRefused">Whether the runtime refuses it before anything leaves, with the rule's id.</param>
/// <param name="Call">The call, in a method that has a client and a campaign.</param>
/// <param name="Body">The fields of the same request's body, beside <c>campaign_id</c> unless that is the mistake, as somebody would write them by hand.</param>
/// <param name="Status">What the test double answers to that body.</param>
/// <param name="Declaration">What the call needs to be declared.</param>
public sealed record RuleCase(string Name, string Rule, string? Severity, bool IsRefused, string Call, string Body, int Status, string Declaration = "")
{
    /// <summary>Whether the call breaks no rule.</summary>
    public bool IsRight => this is { Severity: null, IsRefused: false };

    /// <summary>The test runner shows it, and finds the case by it.</summary>
    public override string ToString() => Name;
}
