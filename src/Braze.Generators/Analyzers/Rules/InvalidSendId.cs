using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1010: a send ID has 1 to 64 ASCII characters, and was created in Braze before.</summary>
internal sealed class InvalidSendId() : Rule(Descriptor, DiagnosticSeverity.Warning)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1010",
        RuleCategories.Call,
        "The send ID is not valid",
        "This send ID {0}; {1}",
        DiagnosticSeverity.Error);

    /// <summary>The kind of mistake that is repaired by removing the send ID.</summary>
    public const string Remove = "Remove";

    protected override Diagnostic? Analyze(Site site)
    {
        if (site is not ValueSite { Owner: "TriggerSendRequest", Member: "SendId" } value)
        {
            return null;
        }

        return Report(
            IsFresh(value.Value)
                ? new(DiagnosticSeverity.Warning, "is created here, and Braze accepts only IDs that were created with '/sends/id/create' before", "remove it: it does not keep a message from being sent twice", Remove)
                : Verdict.Mildest(ValueFacts.StringsOf(value.Value, value.View), Judge),
            value.Syntax);
    }

    private static Verdict? Judge(string id)
    {
        return string.IsNullOrWhiteSpace(id) ? Refused("is empty", Remove)
            : id.Length > Limits.SendIdLength ? Refused($"is {id.Length} characters long")
            : id.Any(static c => c > '\x7F') ? Refused("has a character that is not ASCII")
            : null;

        static Verdict Refused(string problem, string? kind = null) =>
            new(DiagnosticSeverity.Error, $"{problem}, and Braze refuses the request", $"use 1 to {Limits.SendIdLength} ASCII characters", kind);
    }

    /// <summary>
    /// Whether the value is created from a new GUID in the call. A GUID in a variable, or one that is passed to a method of the
    /// user, can have been created in Braze in between.
    /// </summary>
    private static bool IsFresh(IOperation? value) => value is not null && Operand.Unwrap(value) switch
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
