using System.Globalization;
using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1018: attributes have names and values that Braze accepts and interprets as intended.</summary>
internal sealed class InvalidAttribute() : Rule(Descriptor, DiagnosticSeverity.Warning)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1018",
        RuleCategories.Call,
        "The attribute is not valid",
        "{0}; {1}",
        DiagnosticSeverity.Error);

    /// <summary>The kind of an attribute that is an identifier, which can be removed.</summary>
    public const string Identifier = "Identifier";

    /// <summary>The kind of an attribute that is a field of Braze with its own property. The name of the property follows the colon.</summary>
    public const string Field = "Field:";

    protected override Diagnostic? Analyze(Site site) => site is ValueSite value ? Report(Judge(value), value.Syntax) : null;

    private static Verdict? Judge(ValueSite value) => (value.Owner, value.Member) switch
    {
        ("UserAttributes", ValueSite.Indexer) => JudgeTexts(NameIn(value), value.View, JudgeName),
        ("AttributeObject", ValueSite.Indexer) => JudgeTexts(NameIn(value), value.View, JudgeKey),
        ("UserAttributes", "EmailSubscribe" or "PushSubscribe" or "Gender") or ("SubscriptionGroup", "SubscriptionState") =>
            Verdict.Mildest(ValueFacts.Possibilities(value.Value, value.View), JudgeEnum),
        ("SubscriptionGroup", "SubscriptionGroupId") or ("PushToken", "AppId" or "Token") => JudgeRequired(value),
        ("GeoLocation", "Longitude") => JudgeDegrees(value, Limits.Longitude),
        ("GeoLocation", "Latitude") => JudgeDegrees(value, Limits.Latitude),
        ("UserAttributes", "Country") => JudgeTexts(value.Value, value.View, static text => JudgeCode(text, "country", "ISO 3166-1")),
        ("UserAttributes", "Language") => JudgeTexts(value.Value, value.View, static text => JudgeCode(text, "language", "ISO 639-1")),
        ("UserAttributes", "TimeZone") => JudgeTexts(value.Value, value.View, JudgeTimeZone),
        _ => null,
    };

    private static Verdict? JudgeName(string name) => string.IsNullOrWhiteSpace(name)
        ? new(DiagnosticSeverity.Error, "The name of the custom attribute is empty", "give it a name")
        : AttributeFields.Find(name) switch
        {
            null => null,
            { Property: null } => new(DiagnosticSeverity.Warning, $"'{name}' identifies a user, who may not be the recipient", "identify the user by the recipient only", Identifier),
            { Name: var field, Property: var property } => new(
                DiagnosticSeverity.Warning,
                name == field ? $"'{name}' is a standard field of Braze" : $"'{name}' would be a custom attribute, and Braze's field '{field}' would not change",
                $"set '{property}'",
                Field + property),
        };

    private static Verdict? JudgeKey(string key) =>
        AttributeFields.IsKey(key)
            ? null
            : new(DiagnosticSeverity.Error, $"'{key}' is not a valid key of an object: Braze refuses one that is empty or contains whitespace, '.' or '$'", "give it another key");

    private static Verdict? JudgeEnum(IOperation value) => ValueFacts.IsUndefined(value)
        ? new(DiagnosticSeverity.Error, "This is not a value of the enum, so it cannot be written", "use a value of the enum")
        : null;

    private static Verdict? JudgeRequired(ValueSite value)
    {
        var empty = new Verdict(DiagnosticSeverity.Error, $"'{value.Member}' is empty, and Braze needs it", "give the ID that it has in Braze");
        return ValueFacts.IsAbsent(value.Value, value.View) ? empty : JudgeTexts(value.Value, value.View, text => string.IsNullOrWhiteSpace(text) ? empty : null);
    }

    private static Verdict? JudgeDegrees(ValueSite value, double most) => Verdict.Mildest(ValueFacts.ConstantsOf(value.Value, value.View), constant =>
        constant is IConvertible and not (string or bool or char)
        && Convert.ToDouble(constant, CultureInfo.InvariantCulture) is var degrees
        && Math.Abs(degrees) > most
        && !double.IsInfinity(degrees)
            ? new Verdict(DiagnosticSeverity.Error, $"'{value.Member}' is {(degrees < 0 ? "less than -" : "more than ")}{most}, which is not a place on Earth", "longitude and latitude may be swapped")
            : null);

    private static Verdict? JudgeCode(string text, string what, string standard) => text.Length == 2 && text.All(char.IsLetter)
        ? null
        : new(DiagnosticSeverity.Warning, $"'{text}' is not a {what} code, so Braze stores no {what}", $"give the two letters of {standard}");

    private static Verdict? JudgeTimeZone(string text) => text.Length > 0 && !text.Any(char.IsWhiteSpace)
        ? null
        : new(DiagnosticSeverity.Warning, $"'{text}' is not a time zone of the IANA database", "give a name such as 'Europe/Berlin'");

    private static Verdict? JudgeTexts(IOperation? value, Viewpoint view, Func<string, Verdict?> judge) =>
        value is null ? null : Verdict.Mildest(ValueFacts.StringsOf(value, view), judge);

    /// <summary>Gets the name in the brackets of the assignment that a value is part of.</summary>
    private static IOperation? NameIn(ValueSite value) =>
        ((Operand.UserOf(value.Value) as ISimpleAssignmentOperation)?.Target as IPropertyReferenceOperation)?.Arguments is [{ Value: var name }] ? name : null;
}
