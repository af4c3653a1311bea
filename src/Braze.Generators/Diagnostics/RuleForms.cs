using System.Globalization;

namespace Braze.Generators.Diagnostics;

/// <summary>
/// The milder forms of rules: what Braze accepts and gets wrong, or says nothing about, beside what it refuses. A severity that
/// is set in an <c>.editorconfig</c> holds for all forms of a rule.
/// </summary>
internal static class RuleForms
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Milder = ImmutableArray.Create(
        Form(CallRules.PrioritizationDoesNotFit, DiagnosticSeverity.Warning),
        Form(CallRules.UserCannotBeMade, DiagnosticSeverity.Warning),
        Form(CallRules.SendIdCannotBe, DiagnosticSeverity.Warning),
        Form(CallRules.AttachmentCannotBe, DiagnosticSeverity.Warning),
        Form(CallRules.AttachmentCannotBe, DiagnosticSeverity.Info),
        Form(CallRules.AudienceCannotBe, DiagnosticSeverity.Warning),
        Form(CallRules.AttributeCannotBe, DiagnosticSeverity.Warning),
        Form(ValueRules.CultureInValue, DiagnosticSeverity.Info),
        Form(ValueRules.TooManyBytes, DiagnosticSeverity.Warning));

    /// <summary>All rules about calls and values, each form of them, the strictest first.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfCallsAndValues { get; } = CallRules.All.AddRange(ValueRules.All).AddRange(Milder);

    /// <summary>The form of a rule that has a severity.</summary>
    public static DiagnosticDescriptor Of(DiagnosticDescriptor rule, DiagnosticSeverity severity) =>
        rule.DefaultSeverity == severity ? rule : Milder.First(form => form.Id == rule.Id && form.DefaultSeverity == severity);

    private static DiagnosticDescriptor Form(DiagnosticDescriptor rule, DiagnosticSeverity severity) =>
        Rule.Create(rule.Id, rule.Category, rule.Title.ToString(CultureInfo.InvariantCulture), rule.MessageFormat.ToString(CultureInfo.InvariantCulture), severity);
}
