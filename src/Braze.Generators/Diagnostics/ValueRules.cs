namespace Braze.Generators.Diagnostics;

/// <summary>What can be wrong with the values of a campaign's properties.</summary>
internal static class ValueRules
{
    public static readonly DiagnosticDescriptor LiquidInValue = Rule.Create(
        RuleIds.LiquidInValue,
        RuleCategories.Value,
        "Liquid in a value",
        "'{0}' is given a string that contains '{1}': Braze runs it as Liquid, and the client refuses it unless LiquidInValues allows it; put the template into Braze's dashboard, or set AllowLiquid on the property",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CultureInValue = Rule.Create(
        RuleIds.CultureInValue,
        RuleCategories.Value,
        "Text that depends on the server's culture",
        "The string for '{0}' is written in the culture of the machine that sends it, so the same message differs from server to server; give CultureInfo.InvariantCulture, or the culture of the recipient",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NumberIsNotFinite = Rule.Create(
        RuleIds.NumberIsNotFinite,
        RuleCategories.Value,
        "A number that JSON does not have",
        "'{0}' is {1}, and JSON has no such number, so that the request cannot be written; give a finite number, or null");

    public static readonly DiagnosticDescriptor TooManyBytes = Rule.Create(
        RuleIds.TooManyBytes,
        RuleCategories.Value,
        "More bytes than Braze takes",
        "The constants here are {0} bytes of JSON, and Braze takes 50 KB of properties for a recipient; {1}");

    public static readonly DiagnosticDescriptor NullInValue = Rule.Create(
        RuleIds.NullInValue,
        RuleCategories.Value,
        "Null in a property that is never null",
        "'{0}' is given null, and its type says that it is never null, so the request is refused when it is sent; give it a value, or make its type nullable",
        DiagnosticSeverity.Warning);

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        ImmutableArray.Create(LiquidInValue, CultureInValue, NumberIsNotFinite, TooManyBytes, NullInValue);
}
