namespace Braze.Generators.Tests;

/// <summary>
/// The calls for which the analyzer, the runtime and the fake are compared, so that they do not disagree by accident. For each rule, there
/// is a call that breaks it, and a call that is as similar as possible and valid.
/// </summary>
internal static partial class RuleCases
{
    /// <summary>Longer than 50 KB, whether a KB has 1,000 or 1,024 bytes.</summary>
    private static readonly string Large = new('x', 51_300);

    /// <summary>Longer than 50,000 bytes and shorter than 51,200.</summary>
    private static readonly string Soft = new('x', 50_500);

    /// <summary>50,000 bytes with its quotation marks.</summary>
    private static readonly string Fits = new('x', 49_998);

    public static IReadOnlyList<RuleCase> All { get; } = [.. Targets(), .. Recipients(), .. Requests(), .. Values()];

    /// <summary>The analyzer reports nothing, the runtime sends, and Braze accepts.</summary>
    private static RuleCase Accepted(string rule, string name, string call, string body, string declaration = "") =>
        new(rule, name, Severity: null, IsRefused: false, Status: 201, call, body, declaration);

    /// <summary>The analyzer reports an error, the runtime throws, and Braze refuses.</summary>
    private static RuleCase Refused(string rule, string name, string call, string body, string declaration = "") =>
        new(rule, name, Severity: "Error", IsRefused: true, Status: 400, call, body, declaration);

    /// <summary>The analyzer warns, the runtime throws, and Braze refuses.</summary>
    private static RuleCase RefusedAndWarned(string rule, string name, string call, string body, string declaration = "") =>
        new(rule, name, Severity: "Warning", IsRefused: true, Status: 400, call, body, declaration);

    /// <summary>The analyzer warns and the runtime throws, because Braze accepts the call and handles it in an undesired way.</summary>
    private static RuleCase RefusedByRuntime(string rule, string name, string call, string body, string declaration = "") =>
        new(rule, name, Severity: "Warning", IsRefused: true, Status: 201, call, body, declaration);

    /// <summary>The analyzer warns, the runtime sends, and Braze accepts.</summary>
    private static RuleCase Warned(string rule, string name, string call, string body, string declaration = "") =>
        new(rule, name, Severity: "Warning", IsRefused: false, Status: 201, call, body, declaration);

    /// <summary>The analyzer makes a suggestion, the runtime sends, and Braze accepts.</summary>
    private static RuleCase Suggested(string rule, string name, string call, string body, string declaration = "") =>
        new(rule, name, Severity: "Info", IsRefused: false, Status: 201, call, body, declaration);
}
