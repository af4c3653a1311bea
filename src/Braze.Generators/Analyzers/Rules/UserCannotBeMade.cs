using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1009: a user is made of attributes, and not for an alias.</summary>
internal static class UserCannotBeMade
{
    /// <summary>What is reported is the flag.</summary>
    public const string FlagHere = "Flag";

    /// <summary>What is reported are the attributes, and the flag stands beside them.</summary>
    public const string FlagBeside = "Attributes";

    private const string Flag = "SendToExistingOnly";

    /// <summary>Reports a recipient for an alias that is to be made, where both are written.</summary>
    public static Diagnostic? OfCreation(ImmutableArray<ObjectFacts> recipients, IOperation creation) =>
        IsForAlias(recipients) && Last(recipients[0]).Owner is var owner && ReferenceEquals(owner, creation) ? ForAlias(recipients) : null;

    /// <summary>Reports a recipient of which no user can be made, where it is sent.</summary>
    public static Diagnostic? OfSentRecipient(ImmutableArray<ObjectFacts> recipients, Viewpoint view) =>
        !recipients.All(static recipient => recipient.Is(Flag, false)) ? null
        : IsForAlias(recipients) ? Last(recipients[0]).Owner is ISimpleAssignmentOperation ? ForAlias(recipients) : null
        : recipients.All(static recipient => recipient.HasNo("Attributes"))
            ? Report(recipients, Flag, DiagnosticSeverity.Error, null, "has no attributes, which Braze needs to make it", "give 'Attributes', or leave it out")
        : recipients.All(recipient => recipient.Find("Attributes") is { IsShared: false } attributes && IsEmpty(attributes.Value, view))
            ? Report(
                recipients,
                "Attributes",
                DiagnosticSeverity.Warning,
                recipients[0].Find(Flag)!.Syntax,
                "has empty attributes, of which Braze makes no proper user",
                "give at least one, or leave 'SendToExistingOnly' out")
        : null;

    private static bool IsForAlias(ImmutableArray<ObjectFacts> recipients) =>
        recipients.All(static recipient => recipient.Is(Flag, false) && recipient.Has("UserAlias"));

    private static Setting Last(ObjectFacts recipient) =>
        recipient.Find(Flag)!.Syntax.SpanStart > recipient.Find("UserAlias")!.Syntax.SpanStart ? recipient.Find(Flag)! : recipient.Find("UserAlias")!;

    private static Diagnostic ForAlias(ImmutableArray<ObjectFacts> recipients) => Report(
        recipients,
        Flag,
        DiagnosticSeverity.Error,
        recipients[0].Find("UserAlias")!.Syntax,
        "is named by an alias, for which Braze makes none",
        "leave it out");

    private static bool IsEmpty(IOperation attributes, Viewpoint view) => ValueFacts.Possibilities(attributes, view).All(value =>
        value is IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: var initializer }
        && value.Type.Is(KnownNames.Namespace, "UserAttributes")
        && (initializer?.Initializers.IsEmpty ?? true));

    private static Diagnostic Report(
        ImmutableArray<ObjectFacts> recipients,
        string place,
        DiagnosticSeverity severity,
        SyntaxNode? other,
        string trouble,
        string advice) =>
        Finding.Of(
            CallRules.UserCannotBeMade,
            severity,
            recipients[0].Find(place)!.Syntax,
            !ObjectFacts.AreGivenAtOnePlace(recipients, Flag) ? null : place == Flag ? FlagHere : FlagBeside,
            other,
            trouble,
            advice);
}
