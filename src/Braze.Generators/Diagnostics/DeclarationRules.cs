namespace Braze.Generators.Diagnostics;

/// <summary>What can be wrong with a campaign's declaration. A declaration that breaks one gets no generated code.</summary>
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

    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        CampaignIsNotPartial,
        CampaignIdIsEmpty,
        DeclarationCannotBeACampaign,
        PropertyHasNoJsonForm,
        KeyIsWrittenTwice,
        MemberWouldBeGenerated,
        LanguageVersionIsTooOld);
}
