namespace Braze.Generators.Diagnostics;

/// <summary>What can be wrong with a campaign's declaration. One that breaks a rule which is an error gets no generated code.</summary>
internal static class DeclarationRules
{
    public static readonly DiagnosticDescriptor CampaignIsNotPartial = Rule.Create(
        RuleIds.CampaignIsNotPartial,
        RuleCategories.Declaration,
        "A campaign must be partial",
        "'{0}' must be partial, so that the campaign's send methods can be generated");

    public static readonly DiagnosticDescriptor CampaignIdIsEmpty = Rule.Create(
        RuleIds.CampaignIdIsEmpty,
        RuleCategories.Declaration,
        "A campaign needs an id",
        "The campaign id of '{0}' is empty, and Braze refuses such a request; copy the id from the campaign's page in Braze's dashboard");

    public static readonly DiagnosticDescriptor CampaignIdIsUnusual = Rule.Create(
        RuleIds.CampaignIdIsUnusual,
        RuleCategories.Declaration,
        "The campaign id does not look like one",
        "The campaign id of '{0}' {1}; copy the id from the campaign's page in Braze's dashboard",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DeclarationCannotBeACampaign = Rule.Create(
        RuleIds.DeclarationCannotBeACampaign,
        RuleCategories.Declaration,
        "This kind of declaration cannot be a campaign",
        "'{0}' cannot be a campaign, since it is {1}; declare a class or record that is not");

    public static readonly DiagnosticDescriptor PropertyHasNoJsonForm = Rule.Create(
        RuleIds.PropertyHasNoJsonForm,
        RuleCategories.Declaration,
        "The property's type has no JSON form",
        "'{0}' cannot be sent as a trigger property: {1}; change its type, or leave it out with [TriggerPropertyIgnore]");

    public static readonly DiagnosticDescriptor KeyIsWrittenTwice = Rule.Create(
        RuleIds.KeyIsWrittenTwice,
        RuleCategories.Declaration,
        "Two properties have one key",
        "'{0}' and '{1}' would both be written as \"{2}\"; give one of them another name with [TriggerProperty]");

    /// <summary>The milder form of the same rule: what is declared works, and a template that mistakes the case renders a blank.</summary>
    public static readonly DiagnosticDescriptor KeysDifferInCaseOnly = Rule.Create(
        RuleIds.KeyIsWrittenTwice,
        RuleCategories.Declaration,
        "Two properties have one key",
        "'{0}' and '{1}' are written as \"{2}\" and \"{3}\", which Liquid tells apart by their case alone; give one of them another name with [TriggerProperty]",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor KeyIsUnreachable = Rule.Create(
        RuleIds.KeyIsUnreachable,
        RuleCategories.Declaration,
        "Liquid cannot read the key",
        "No template can read the key \"{0}\" of '{1}', since it {2}; give it another name with [TriggerProperty]");

    /// <summary>The milder form of the same rule.</summary>
    public static readonly DiagnosticDescriptor KeyIsAmbiguous = Rule.Create(
        RuleIds.KeyIsUnreachable,
        RuleCategories.Declaration,
        "Liquid cannot read the key",
        "A template may not be able to read the key \"{0}\" of '{1}', since it {2}; give it another name with [TriggerProperty]",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MemberWouldBeGenerated = Rule.Create(
        RuleIds.MemberWouldBeGenerated,
        RuleCategories.Declaration,
        "The name of a generated member is taken",
        "'{0}' is the name of a member that is generated into the campaign '{1}'; rename yours");

    public static readonly DiagnosticDescriptor LanguageVersionIsTooOld = Rule.Create(
        RuleIds.LanguageVersionIsTooOld,
        RuleCategories.Declaration,
        "The C# version is too old",
        "The send methods of '{0}' need C# 9 or later, and this project compiles as C# {1}; set <LangVersion>9</LangVersion> or higher");

    public static readonly DiagnosticDescriptor CampaignIdIsUsedTwice = Rule.Create(
        RuleIds.CampaignIdIsUsedTwice,
        RuleCategories.Declaration,
        "Two types have one campaign id",
        "'{0}' has the campaign id of '{1}', so that one of them sends another campaign than its name says, or keys that the template does not read",
        DiagnosticSeverity.Warning,
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor DateHasNoOffset = Rule.Create(
        RuleIds.DateHasNoOffset,
        RuleCategories.Declaration,
        "A date does not say how far it is from UTC",
        "'{0}' is a DateTime, which is refused when it is sent without its kind, since Braze would read it as UTC; use DateTimeOffset",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor FormIsNotDocumented = Rule.Create(
        RuleIds.FormIsNotDocumented,
        RuleCategories.Declaration,
        "Braze documents no form for the type",
        "'{0}' is {1}; send a form that the template certainly reads, or name a converter",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NamingIsUnknown = Rule.Create(
        RuleIds.NamingIsUnknown,
        RuleCategories.Declaration,
        "The naming of properties is unknown",
        "'{0}' is not a value of the MSBuild property {1}; set snake_case, which is used meanwhile, camelCase or AsDeclared",
        DiagnosticSeverity.Error,
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor AttributeIsNotRead = Rule.Create(
        RuleIds.AttributeIsNotRead,
        RuleCategories.Declaration,
        "The attribute is not read",
        "[{0}] on '{1}' is not read, so the property is sent {2}; use {3}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PropertyIsNotSeen = Rule.Create(
        RuleIds.PropertyIsNotSeen,
        RuleCategories.Declaration,
        "The property comes from another source generator",
        "'{0}' comes from another source generator, whose output this one does not see, so {1}; declare it in your own code, or name a converter",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PropertyIsNotSent = Rule.Create(
        RuleIds.PropertyIsNotSent,
        RuleCategories.Declaration,
        "The property of a derived type is not sent",
        "'{0}' is not sent, since '{1}' has no [TriggerCampaign] and is sent with the properties of '{2}' alone; declare it in '{2}', or make '{1}' a campaign of its own",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RuntimeCannotBeNamed = Rule.Create(
        RuleIds.RuntimeCannotBeNamed,
        RuleCategories.Declaration,
        "Generated code cannot name Braze.Messaging",
        "Generated code cannot name the namespace Braze.Messaging, since {0}; {1}");

    public static readonly DiagnosticDescriptor TypeHasItsOwnForm = Rule.Create(
        RuleIds.TypeHasItsOwnForm,
        RuleCategories.Declaration,
        "The type has a form of its own",
        "'{0}' is sent as a JSON object of its public properties, although {1}; name a converter that writes what the template reads",
        DiagnosticSeverity.Warning);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        CampaignIsNotPartial,
        CampaignIdIsEmpty,
        CampaignIdIsUnusual,
        DeclarationCannotBeACampaign,
        PropertyHasNoJsonForm,
        KeyIsWrittenTwice,
        KeysDifferInCaseOnly,
        KeyIsUnreachable,
        KeyIsAmbiguous,
        MemberWouldBeGenerated,
        LanguageVersionIsTooOld,
        CampaignIdIsUsedTwice,
        DateHasNoOffset,
        FormIsNotDocumented,
        NamingIsUnknown,
        AttributeIsNotRead,
        PropertyIsNotSeen,
        PropertyIsNotSent,
        RuntimeCannotBeNamed,
        TypeHasItsOwnForm);
}
