namespace Braze.Generators.Diagnostics;

/// <summary>The rules about a campaign's declaration. No code is generated for a declaration that breaks a rule of severity error.</summary>
internal static class DeclarationRules
{
    // Fields are initialized in the order of the source: this one must be first, and All must be last.
    private static readonly ImmutableArray<DiagnosticDescriptor>.Builder Created = ImmutableArray.CreateBuilder<DiagnosticDescriptor>();

    public static readonly DiagnosticDescriptor CampaignIsNotPartial = Create(
        "BRZ0001",
        "A campaign must be partial",
        "'{0}' must be partial because the campaign's send methods are generated into it");

    public static readonly DiagnosticDescriptor CampaignIdIsEmpty = Create(
        "BRZ0002",
        "The campaign ID is empty",
        "The campaign ID of '{0}' is empty, and Braze refuses such a request; copy the ID from the campaign's page in Braze's dashboard");

    public static readonly DiagnosticDescriptor CampaignIdIsUnusual = Create(
        "BRZ0003",
        "The campaign ID has an unusual format",
        "The campaign ID of '{0}' {1}; copy the ID from the campaign's page in Braze's dashboard",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DeclarationCannotBeACampaign = Create(
        "BRZ0004",
        "The type cannot be a campaign",
        "'{0}' cannot be a campaign because it is {1}; declare a class or record that is not");

    public static readonly DiagnosticDescriptor PropertyIsNotSerializable = Create(
        "BRZ0005",
        "The type of the property cannot be written as JSON",
        "'{0}' cannot be sent as a trigger property: {1}; change its type, or leave it out with [TriggerPropertyIgnore]");

    public static readonly DiagnosticDescriptor KeyIsWrittenTwice = Create(
        "BRZ0006",
        "Two properties have the same key",
        "'{0}' and '{1}' would both be written as \"{2}\"; give one of them another name with [TriggerProperty]");

    /// <summary>The warning of the same rule. The declaration works, but a template that uses the wrong case renders nothing.</summary>
    public static readonly DiagnosticDescriptor KeysDifferInCaseOnly = Create(
        "BRZ0006",
        "Two properties have the same key",
        "'{0}' and '{1}' are written as \"{2}\" and \"{3}\", which differ only in case; give one of them another name with [TriggerProperty]",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor KeyIsUnreachable = Create(
        "BRZ0007",
        "Liquid cannot read the key",
        "No template can read the key \"{0}\" of '{1}' because it {2}; give it another name with [TriggerProperty]");

    /// <summary>The warning of the same rule.</summary>
    public static readonly DiagnosticDescriptor KeyIsAmbiguous = Create(
        "BRZ0007",
        "Liquid cannot read the key",
        "A template may not be able to read the key \"{0}\" of '{1}' because it {2}; give it another name with [TriggerProperty]",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MemberWouldBeGenerated = Create(
        "BRZ0008",
        "The name of a generated member is already used",
        "'{0}' is the name of a member that is generated into the campaign '{1}'; rename your member");

    public static readonly DiagnosticDescriptor LanguageVersionIsTooOld = Create(
        "BRZ0009",
        "The C# version is too old",
        "The send methods of '{0}' need C# 9 or later, and this project compiles as C# {1}; set <LangVersion>9</LangVersion> or higher");

    public static readonly DiagnosticDescriptor CampaignIdIsUsedTwice = Create(
        "BRZ0010",
        "Two types have the same campaign ID",
        "'{0}' has the same campaign ID as '{1}', so one of them sends a different campaign than its name indicates, or sends keys that the template does not read; copy its ID from the campaign's page in Braze's dashboard",
        DiagnosticSeverity.Warning,
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor DateHasNoOffset = Create(
        "BRZ0011",
        "The date has no offset from UTC",
        "'{0}' is a DateTime, which is refused at run time when its kind is Unspecified because Braze would read it as UTC; use DateTimeOffset",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor FormatIsNotDocumented = Create(
        "BRZ0012",
        "Braze documents no format for the type",
        "'{0}' is {1}; use a type whose format the template can read, or set a converter",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NamingIsUnknown = Create(
        "BRZ0013",
        "The naming of properties is unknown",
        "'{0}' is not a value of the MSBuild property {1}, so snake_case is used; set snake_case, camelCase or AsDeclared",
        DiagnosticSeverity.Error,
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor AttributeIsNotRead = Create(
        "BRZ0014",
        "The attribute has no effect",
        "[{0}] on '{1}' has no effect, so the property is sent {2}; use {3}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PropertyIsNotSeen = Create(
        "BRZ0015",
        "The property comes from another source generator",
        "'{0}' comes from another source generator, whose output this one does not see, so {1}; declare it in your own code, or set a converter",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PropertyIsNotSent = Create(
        "BRZ0016",
        "The property of a derived type is not sent",
        "'{0}' is not sent because '{1}' has no [TriggerCampaign] and is sent with only the properties of '{2}'; declare it in '{2}', or add [TriggerCampaign] to '{1}'",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RuntimeCannotBeNamed = Create(
        "BRZ0017",
        "Generated code cannot refer to Braze.Messaging",
        "Generated code cannot refer to the namespace Braze.Messaging because {0}; {1}");

    public static readonly DiagnosticDescriptor TypeHasCustomFormat = Create(
        "BRZ0018",
        "The type is not sent in its own format",
        "'{0}' is sent as a JSON object of its public properties, although {1}; set a converter that writes what the template reads",
        DiagnosticSeverity.Warning);

    /// <summary>All rules, in the order of their declaration. This field must be the last one.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = Created.ToImmutable();

    /// <summary>Creates a descriptor, and adds it to the list.</summary>
    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error, params string[] tags)
    {
        DiagnosticDescriptor rule = RuleDescriptor.Create(id, RuleCategories.Declaration, title, message, severity, tags);
        Created.Add(rule);
        return rule;
    }
}
