using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1010: a send id is 1 to 64 ASCII characters, and was made before with Braze.</summary>
internal static class SendIdCannotBe
{
    /// <summary>The kinds of mistake that are repaired by leaving the send id out.</summary>
    public const string Remove = "Remove";

    public static Diagnostic? Of(ValueSite site)
    {
        if (site is not { Owner: "TriggerSendRequest", Member: "SendId" })
        {
            return null;
        }

        Verdict? verdict = IsFresh(site.Value)
            ? new(
                DiagnosticSeverity.Warning,
                "is made here, and Braze knows only those that '/sends/id/create' made before",
                "leave it out: it does not keep a message from being sent twice",
                Remove)
            : Verdict.OfAll(ValueFacts.TextsOf(site.Value, site.View), Judge);
        return verdict?.Of(CallRules.SendIdCannotBe, site.Syntax);
    }

    private static Verdict? Judge(string id)
    {
        return string.IsNullOrWhiteSpace(id) ? Refused("is empty", Remove)
            : id.Length > Limits.SendIdLength ? Refused($"is {id.Length} characters long")
            : id.Any(static c => c > '\x7F') ? Refused("has a character that is not ASCII")
            : null;

        static Verdict Refused(string trouble, string? kind = null) =>
            new(DiagnosticSeverity.Error, $"{trouble}, and Braze refuses the request", $"it is 1 to {Limits.SendIdLength} ASCII characters", kind);
    }

    /// <summary>
    /// Whether the value is made of a new GUID on the spot. One that is kept in a variable, or given to a method of the user's, may have
    /// been given to Braze in between.
    /// </summary>
    private static bool IsFresh(IOperation? value) => value is not null && ValueFacts.Unwrap(value) switch
    {
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "NewGuid" or "CreateVersion7" } method } when method.ContainingType.Is("System", "Guid") => true,
        IInvocationOperation { TargetMethod.ContainingType: var type } call when type.SpecialType == SpecialType.System_String || type.Is("System", "Guid") =>
            IsFresh(call.Instance) || call.Arguments.Any(static argument => IsFresh(argument.Value)),
        IImplicitIndexerReferenceOperation { Instance: var text } => IsFresh(text),
        IInterpolatedStringOperation { Parts: var parts } => parts.OfType<IInterpolationOperation>().Any(static part => IsFresh(part.Expression)),
        IBinaryOperation { LeftOperand: var left, RightOperand: var right } => IsFresh(left) || IsFresh(right),
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements.Any(IsFresh),
        _ => false,
    };
}
