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
        ("UserAttributes", ValueSite.Indexer) => OfName(site),
        ("AttributeObject", ValueSite.Indexer) => OfKey(site),
        ("UserAttributes", "EmailSubscribe" or "PushSubscribe") => OfEnum(site, "SubscriptionStatus", 3),
        ("UserAttributes", "Gender") => OfEnum(site, "Gender", 5),
        ("SubscriptionGroup", "SubscriptionState") => OfEnum(site, "SubscriptionGroupState", 2),
        ("SubscriptionGroup", "SubscriptionGroupId") or ("PushToken", "AppId" or "Token") => OfRequired(site),
        ("GeoLocation", "Longitude") => OfDegrees(site, 180),
        ("GeoLocation", "Latitude") => OfDegrees(site, 90),
        ("UserAttributes", "Country") => OfCode(site, "a country", "ISO 3166-1"),
        ("UserAttributes", "Language") => OfCode(site, "a language", "ISO 639-1"),
        ("UserAttributes", "TimeZone") => OfTimeZone(site),
        _ => null,
    };

    private static Diagnostic? OfName(ValueSite site)
    {
        if (NameOf(site) is not { } name)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return Report(site, DiagnosticSeverity.Error, "The name of the custom attribute is empty", "give it one");
        }

        return AttributeNames.Find(name) switch
        {
            null => null,
            (_, null) => Report(site, DiagnosticSeverity.Warning, $"'{name}' says who somebody is, and that may be another user than the recipient", "name the user by the recipient alone", Identifier),
            var (field, property) => Report(
                site,
                DiagnosticSeverity.Warning,
                name == field ? $"'{name}' is a field of Braze's own" : $"'{name}' would be a custom attribute, and Braze's field '{field}' would stay as it is",
                $"set '{property}'",
                Field + property),
        };
    }

    private static Diagnostic? OfKey(ValueSite site) =>
        NameOf(site) is { } key && (key.Length == 0 || key.Any(static c => char.IsWhiteSpace(c) || c is '.' or '$'))
            ? Report(site, DiagnosticSeverity.Error, $"'{key}' is no key in an object: Braze takes none that is empty or has a blank, '.' or '$' in it", "give it another")
            : null;

    private static Diagnostic? OfEnum(ValueSite site, string type, int count) =>
        ValueFacts.ConstantOf(site.Value, site.View) is int value && (value < 0 || value >= count)
            ? Report(site, DiagnosticSeverity.Error, $"This is no value of '{type}', so there is no word for it", "use the enum's values")
            : null;

    private static Diagnostic? OfRequired(ValueSite site) =>
        ValueFacts.IsAbsent(site.Value, site.View)
        || (ValueFacts.TextsOf(site.Value, site.View) is { IsDefaultOrEmpty: false } texts && texts.All(string.IsNullOrWhiteSpace))
            ? Report(site, DiagnosticSeverity.Error, $"'{site.Member}' is empty, and Braze needs it", "give the id that it has in Braze")
            : null;

    private static Diagnostic? OfDegrees(ValueSite site, double most) =>
        ValueFacts.ConstantOf(site.Value, site.View) is int or double or float or long or decimal
        && Convert.ToDouble(ValueFacts.ConstantOf(site.Value, site.View), System.Globalization.CultureInfo.InvariantCulture) is var degrees
        && Math.Abs(degrees) > most
        && !double.IsInfinity(degrees)
            ? Report(site, DiagnosticSeverity.Error, $"'{site.Member}' is {(degrees < 0 ? "less than -" : "more than ")}{most}, which is nowhere on Earth", "longitude and latitude may be swapped")
            : null;

    private static Diagnostic? OfCode(ValueSite site, string what, string standard) =>
        ValueFacts.TextsOf(site.Value, site.View) is { IsDefaultOrEmpty: false } texts && texts.All(static text => text.Length != 2 || !text.All(char.IsLetter))
            ? Report(site, DiagnosticSeverity.Warning, $"'{texts[0]}' is no code of {what}, and Braze takes it for none", $"give the two letters of {standard}")
            : null;

    private static Diagnostic? OfTimeZone(ValueSite site) =>
        ValueFacts.TextsOf(site.Value, site.View) is { IsDefaultOrEmpty: false } texts && texts.All(static text => text.Any(char.IsWhiteSpace) || text.Length == 0)
            ? Report(site, DiagnosticSeverity.Warning, $"'{texts[0]}' is no time zone of the IANA database", "give a name such as 'Europe/Berlin'")
            : null;

    private static string? NameOf(ValueSite site) =>
        ((site.Value.Parent as ISimpleAssignmentOperation ?? AssignmentAround(site.Value))?.Target as IPropertyReferenceOperation)?.Arguments is [{ Value: var name }]
            ? ValueFacts.TextsOf(name, site.View) is { IsDefaultOrEmpty: false } names && names.All(text => text == names[0]) ? names[0] : null
            : null;

    private static ISimpleAssignmentOperation? AssignmentAround(IOperation value)
    {
        IOperation? current = value.Parent;
        while (current is IConversionOperation or IParenthesizedOperation)
        {
            current = current.Parent;
        }

        return current as ISimpleAssignmentOperation;
    }

    private static Diagnostic Report(ValueSite site, DiagnosticSeverity severity, string trouble, string advice, string? kind = null) =>
        Finding.Of(CallRules.AttributeCannotBe, severity, site.Syntax, kind, null, trouble, advice);
}
