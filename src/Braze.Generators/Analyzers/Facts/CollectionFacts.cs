using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>The elements of a collection whose making is in sight.</summary>
/// <param name="Elements">The elements that are in sight.</param>
/// <param name="IsComplete">Whether there are no others.</param>
internal sealed record CollectionFacts(ImmutableArray<IOperation> Elements, bool IsComplete)
{
    private static readonly CollectionFacts Unknown = new(ImmutableArray<IOperation>.Empty, IsComplete: false);

    private static readonly CollectionFacts Empty = new(ImmutableArray<IOperation>.Empty, IsComplete: true);

    /// <summary>Whether the collection certainly has no element.</summary>
    public bool IsEmpty => IsComplete && Elements.IsEmpty;

    /// <summary>What is known of a collection.</summary>
    /// <param name="value">The collection.</param>
    /// <param name="until">Where it is judged; see <see cref="LocalHistory.Of"/>.</param>
    public static CollectionFacts Of(IOperation value, int until)
    {
        value = ValueFacts.Unwrap(value);
        return value switch
        {
            { Syntax: CollectionExpressionSyntax syntax } => OfExpression(value, syntax, until),
            IArrayCreationOperation { Initializer: { } initializer } => new CollectionFacts(initializer.ElementValues, IsComplete: true),
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => Empty,
            IObjectCreationOperation creation when creation.Type?.ContainingNamespace.IsSystem() is true => OfList(creation),
            IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, ContainingType: var type } }
                when type.Is("System", "Array") || type.Is("System.Linq", "Enumerable") => Empty,
            ILocalReferenceOperation local => LocalHistory.Of(local, until) is { } history ? OfHistory(history, until) : Unknown,
            _ => Unknown,
        };
    }

    /// <summary>By the syntax: the oldest compiler that is supported has collection expressions and no operation for them.</summary>
    private static CollectionFacts OfExpression(IOperation value, CollectionExpressionSyntax syntax, int until)
    {
        var elements = ImmutableArray.CreateBuilder<IOperation>();
        bool isComplete = true;
        foreach (CollectionElementSyntax element in syntax.Elements)
        {
            if (element is ExpressionElementSyntax { Expression: var expression } && Find(value, expression) is { } operation)
            {
                elements.Add(operation);
            }
            else if (element is SpreadElementSyntax { Expression: var spread } && Find(value, spread) is { } source)
            {
                CollectionFacts facts = Of(source, until);
                elements.AddRange(facts.Elements);
                isComplete &= facts.IsComplete;
            }
            else
            {
                isComplete = false;
            }
        }

        return new CollectionFacts(elements.ToImmutable(), isComplete);
    }

    /// <summary>The operation of a part. That compiler finds <c>new()</c> in the collection alone, and other parts by their syntax alone.</summary>
    private static IOperation? Find(IOperation collection, ExpressionSyntax part) =>
        collection.Descendants().FirstOrDefault(operation => operation.Syntax == part) ?? collection.SemanticModel?.GetOperation(part);

    private static CollectionFacts OfList(IObjectCreationOperation creation)
    {
        // Arguments may be a source to copy from; a capacity adds nothing.
        bool copies = creation.Arguments.Any(static argument => argument.Value.Type?.SpecialType != SpecialType.System_Int32);
        CollectionFacts facts = copies ? Unknown : Empty;
        foreach (IOperation member in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            facts = facts.Add(member);
        }

        return facts;
    }

    private static CollectionFacts OfHistory(IReadOnlyList<IOperation> history, int until)
    {
        CollectionFacts facts = Of(history[0], until);
        foreach (IOperation step in history.Skip(1))
        {
            facts = facts.Add(step);
        }

        return facts;
    }

    private CollectionFacts Add(IOperation step) =>
        step is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var element }] }
            ? this with { Elements = Elements.Add(element) }
            : Unknown;
}
