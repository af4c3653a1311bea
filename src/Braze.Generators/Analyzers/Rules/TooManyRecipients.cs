using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1006: a request has at most 50 recipients.</summary>
internal sealed class TooManyRecipients() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1006",
        RuleCategories.Call,
        "The request has more than 50 recipients",
        "{0}, and Braze refuses a request with more than 50; {1}",
        DiagnosticSeverity.Error);

    /// <summary>The kind for the size of a chunk, which can be reduced.</summary>
    public const string Chunk = "Chunk";

    protected override Diagnostic? Analyze(Site site)
    {
        if (site is not RecipientsSite { Recipients: var recipients, View: var view, IsOneRequest: true })
        {
            return null;
        }

        ImmutableArray<CollectionFacts> known = CollectionFacts.From(recipients.Value, view);
        int count = known.Min(static facts => facts.AtLeast);
        if (count > Limits.Recipients)
        {
            return Report(recipients.Syntax, $"At least {count} recipients are given", $"'{SendMethods.Batches}' splits any number into requests");
        }

        return !known.All(static facts => facts.IsComplete) && ChunkSizeOf(recipients.Value, view) is { ConstantValue.Value: int size and > Limits.Recipients } argument
            ? Report(new(DiagnosticSeverity.Error, $"Chunks of {size} recipients are sent", $"make chunks of {Limits.Recipients}", Chunk), argument.Syntax, recipients.Syntax)
            : null;
    }

    /// <summary>Gets the chunk size of a collection that is created from one of the chunks that a loop iterates over.</summary>
    private static IOperation? ChunkSizeOf(IOperation recipients, Viewpoint view) => SequenceFacts.SourcesOf(recipients, view, isMapped: true)
        .Select(Operand.VariableOf)
        .OfType<ISymbol>()
        .Where(variable => !view.Flow.Operations.ReferencesTo(variable).Any(LocalEvents.MayAssign))
        .Select(variable => LoopFacts.SourceOf(variable, recipients))
        .OfType<IOperation>()
        .SelectMany(chunks => SequenceFacts.SourcesOf(chunks, view.From(chunks.Syntax), isMapped: false))
        .OfType<IInvocationOperation>()
        .Where(static call => call.TargetMethod.Name == "Chunk" && call.TargetMethod.ContainingNamespace.Is("System.Linq"))
        .Select(static call => call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "size")?.Value)
        .FirstOrDefault();
}
