using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1006: a request has at most 50 recipients.</summary>
internal static class TooManyRecipients
{
    /// <summary>The size of a chunk is reported, which can be made smaller.</summary>
    public const string Chunk = "Chunk";

    /// <summary>Reports recipients of which there are certainly too many.</summary>
    /// <param name="recipients">The argument or property.</param>
    /// <param name="view">From where it is judged.</param>
    /// <param name="stream">The method that sends any number.</param>
    public static Diagnostic? Of(Setting recipients, Viewpoint view, string stream)
    {
        ImmutableArray<CollectionFacts> known = CollectionFacts.Of(recipients.Value, view);
        int count = known.Min(static facts => facts.AtLeast);
        if (count > Limits.Recipients)
        {
            return Finding.Of(
                CallRules.TooManyRecipients,
                recipients.Syntax,
                $"At least {count} recipients are given",
                $"'{stream}' cuts any number into requests");
        }

        return !known.All(static facts => facts.IsComplete)
            && ChunkSizeOf(recipients.Value, view) is { ConstantValue.Value: int size } argument
            && size > Limits.Recipients
            ? Finding.Of(
                CallRules.TooManyRecipients,
                CallRules.TooManyRecipients.DefaultSeverity,
                argument.Syntax,
                Chunk,
                recipients.Syntax,
                $"Chunks of {size} recipients are sent",
                $"make chunks of {Limits.Recipients}")
            : null;
    }

    /// <summary>The size that a collection was cut to, when it is made of one of the chunks that a loop goes through.</summary>
    private static IOperation? ChunkSizeOf(IOperation recipients, Viewpoint view) => SequenceFacts.SourcesOf(recipients, view, isMapped: true)
        .Select(ValueFacts.VariableOf)
        .OfType<ISymbol>()
        .Where(variable => !view.Flow.Operations.Of(variable).Any(LocalEvents.MayAssign))
        .Select(variable => LoopFacts.SourceOf(variable, recipients))
        .OfType<IOperation>()
        .SelectMany(chunks => SequenceFacts.SourcesOf(chunks, view.From(chunks.Syntax), isMapped: false))
        .OfType<IInvocationOperation>()
        .Where(static call => call.TargetMethod.Name == "Chunk" && call.TargetMethod.ContainingNamespace.Is("System.Linq"))
        .Select(static call => call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "size")?.Value)
        .FirstOrDefault();
}
