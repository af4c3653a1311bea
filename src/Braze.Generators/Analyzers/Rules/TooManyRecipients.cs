using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1006: a request has at most 50 recipients.</summary>
internal static class TooManyRecipients
{
    /// <summary>The size of a chunk is reported, which can be made smaller.</summary>
    public const string Chunk = "Chunk";

    private const int MaxRecipients = 50;

    /// <summary>Reports recipients of which there are certainly too many.</summary>
    /// <param name="recipients">The argument or property.</param>
    /// <param name="view">From where it is judged.</param>
    /// <param name="stream">The method that sends any number.</param>
    public static Diagnostic? Of(Setting recipients, Viewpoint view, string stream)
    {
        int count = CollectionFacts.Of(recipients.Value, view).Min(static facts => facts.AtLeast);
        if (count > MaxRecipients)
        {
            return Finding.Of(
                CallRules.TooManyRecipients,
                recipients.Syntax,
                $"At least {count} recipients are given",
                $"'{stream}' cuts any number into requests");
        }

        return ChunkSizeOf(recipients.Value) is { ConstantValue.Value: int size } argument && size > MaxRecipients
            ? Finding.Of(
                CallRules.TooManyRecipients,
                CallRules.TooManyRecipients.DefaultSeverity,
                argument.Syntax,
                Chunk,
                recipients.Syntax,
                $"Chunks of {size} recipients are sent",
                $"make chunks of {MaxRecipients}")
            : null;
    }

    /// <summary>The size that a collection was cut to, when it is one of the chunks that a loop goes through.</summary>
    private static IOperation? ChunkSizeOf(IOperation recipients)
    {
        IOperation value = ValueFacts.Unwrap(recipients);
        while (value is IInvocationOperation { TargetMethod: { Name: "Select" or "ToList" or "ToArray", IsStatic: true }, Arguments: [{ Value: var source }, ..] })
        {
            value = ValueFacts.Unwrap(source);
        }

        if (value is not ILocalReferenceOperation { Local: var chunk })
        {
            return null;
        }

        for (IOperation? current = recipients.Parent; current is not null; current = current.Parent)
        {
            if (current is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var variable } } loop
                && SymbolEqualityComparer.Default.Equals(variable, chunk))
            {
                return ValueFacts.Unwrap(loop.Collection) is IInvocationOperation { TargetMethod: { Name: "Chunk" } method, Arguments: [_, { Value: var size }] }
                    && method.ContainingType.Is("System.Linq", "Enumerable")
                    ? size
                    : null;
            }
        }

        return null;
    }
}
