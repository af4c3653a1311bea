using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1018: attributes have names and values that mean in Braze what they seem to.</summary>
internal static class AttributeCannotBe
{
    /// <summary>An identifier, which can be taken away.</summary>
    public const string Identifier = "Identifier";

    /// <summary>A field of Braze's that has a property; behind a colon, the property.</summary>
    public const string Field = "Field:";

    public static Diagnostic? Of(ValueSite site) => (site.Owner, site.Member) switch
    {
        ("UserAttributes", ValueSite.Indexer) => OfNames(site, OfName),
        ("AttributeObject", ValueSite.Indexer) => OfNames(site, OfKey),
        ("UserAttributes", "EmailSubscribe" or "PushSubscribe") => OfConstants(site, value => OfEnum(value, "SubscriptionStatus", site)),
        ("UserAttributes", "Gender") => OfConstants(site, value => OfEnum(value, "Gender", site)),
        ("SubscriptionGroup", "SubscriptionState") => OfConstants(site, value => OfEnum(value, "SubscriptionGroupState", site)),
        ("SubscriptionGroup", "SubscriptionGroupId") or ("PushToken", "AppId" or "Token") => OfRequired(site),
        ("GeoLocation", "Longitude") => OfConstants(site, static value => OfDegrees(value, "Longitude", Limits.Longitude)),
        ("GeoLocation", "Latitude") => OfConstants(site, static value => OfDegrees(value, "Latitude", Limits.Latitude)),
        ("UserAttributes", "Country") => OfCode(site, "a country", "ISO 3166-1"),
        ("UserAttributes", "Language") => OfCode(site, "a language", "ISO 639-1"),
        ("UserAttributes", "TimeZone") => OfTimeZone(site),
        _ => null,
    };

    private static Verdict? OfName(string name) => string.IsNullOrWhiteSpace(name)
        ? new(DiagnosticSeverity.Error, "The name of the custom attribute is empty", "give it one")
        : AttributeFields.Find(name) switch
        {
            null => null,
            { Property: null } => new(DiagnosticSeverity.Warning, $"'{name}' says who somebody is, and that may be another user than the recipient", "name the user by the recipient alone", Identifier),
            { Name: var field, Property: var property } => new(
                DiagnosticSeverity.Warning,
                name == field ? $"'{name}' is a field of Braze's own" : $"'{name}' would be a custom attribute, and Braze's field '{field}' would stay as it is",
                $"set '{property}'",
                Field + property),
        };

    private static Verdict? OfKey(string key) =>
        AttributeFields.IsKey(key)
            ? null
            : new(DiagnosticSeverity.Error, $"'{key}' is not a key that an object can have: Braze takes none that is empty or contains whitespace, '.' or '$'", "give it another");

    private static Verdict? OfEnum(object? constant, string type, ValueSite site) =>
        DefinedValues.IsUndefined(constant, type, site.Value)
            ? new(DiagnosticSeverity.Error, $"This is not a value of '{type}', so it cannot be written", "use the enum's values")
            : null;

    private static Diagnostic? OfRequired(ValueSite site) =>
        ValueFacts.IsAbsent(site.Value, site.View)
        || (ValueFacts.TextsOf(site.Value, site.View) is { IsDefaultOrEmpty: false } texts && texts.All(string.IsNullOrWhiteSpace))
            ? Report(site, DiagnosticSeverity.Error, $"'{site.Member}' is empty, and Braze needs it", "give the id that it has in Braze")
            : null;

    private static Verdict? OfDegrees(object? constant, string member, double most) =>
        constant is IConvertible and not (string or bool or char)
        && Convert.ToDouble(constant, System.Globalization.CultureInfo.InvariantCulture) is var degrees
        && Math.Abs(degrees) > most
        && !double.IsInfinity(degrees)
            ? new(DiagnosticSeverity.Error, $"'{member}' is {(degrees < 0 ? "less than -" : "more than ")}{most}, which is nowhere on Earth", "longitude and latitude may be swapped")
            : null;

    private static Diagnostic? OfCode(ValueSite site, string what, string standard) =>
        ValueFacts.TextsOf(site.Value, site.View) is { IsDefaultOrEmpty: false } texts && texts.All(static text => text.Length != 2 || !text.All(char.IsLetter))
            ? Report(site, DiagnosticSeverity.Warning, $"'{texts[0]}' is not a code of {what}, and Braze stores none for it", $"give the two letters of {standard}")
            : null;

    private static Diagnostic? OfTimeZone(ValueSite site) =>
        ValueFacts.TextsOf(site.Value, site.View) is { IsDefaultOrEmpty: false } texts && texts.All(static text => text.Any(char.IsWhiteSpace) || text.Length == 0)
            ? Report(site, DiagnosticSeverity.Warning, $"'{texts[0]}' is not a time zone of the IANA database", "give a name such as 'Europe/Berlin'")
            : null;

    private static Diagnostic? OfNames(ValueSite site, Func<string, Verdict?> judge) =>
        ((site.Value.Parent as ISimpleAssignmentOperation ?? AssignmentAround(site.Value))?.Target as IPropertyReferenceOperation)?.Arguments is [{ Value: var name }]
            ? Verdict.OfAll(ValueFacts.TextsOf(name, site.View), judge)?.Of(CallRules.AttributeCannotBe, site.Syntax)
            : null;

    private static Diagnostic? OfConstants(ValueSite site, Func<object?, Verdict?> judge) =>
        Verdict.OfAll(ValueFacts.ConstantsOf(site.Value, site.View), judge)?.Of(CallRules.AttributeCannotBe, site.Syntax);

    private static ISimpleAssignmentOperation? AssignmentAround(IOperation value)
    {
        IOperation? current = value.Parent;
        while (current is IConversionOperation or IParenthesizedOperation)
        {
            current = current.Parent;
        }

        return current as ISimpleAssignmentOperation;
    }

    private static Diagnostic Report(ValueSite site, DiagnosticSeverity severity, string trouble, string advice) =>
        Finding.Of(CallRules.AttributeCannotBe, severity, site.Syntax, null, null, trouble, advice);
}
