using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1012: a request lists each recipient once.</summary>
internal sealed class SameRecipientTwice() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1012",
        RuleCategories.Call,
        "A recipient is listed twice",
        "This recipient is already listed in the same request, and Braze sends one message, with the properties of the last one; remove one of them",
        DiagnosticSeverity.Warning);

    /// <summary>Reports the later of two elements that identify the same recipient, where the list contains both or neither on each path.</summary>
    public override IEnumerable<Diagnostic> AnalyzeAll(Site site)
    {
        if (site is not RecipientsSite { Lists: var lists })
        {
            return [];
        }

        (SyntaxNode First, SyntaxNode Later)[][] pairs = [.. lists.Select(static list => FindPairs(list).ToArray())];
        return pairs
            .SelectMany(static found => found)
            .Distinct()
            .Where(pair => IsAlwaysWith(pair.First, pair) || IsAlwaysWith(pair.Later, pair))
            .Select(pair => Report(DiagnosticSeverity.Warning, pair.Later.GetLocation(), null, pair.First.GetLocation()));

        bool IsAlwaysWith(SyntaxNode element, (SyntaxNode, SyntaxNode) pair) =>
            Enumerable.Range(0, pairs.Length).All(index => pairs[index].Contains(pair) || !lists[index].Any(listed => listed.Element.Value.Syntax == element));
    }

    private static IEnumerable<(SyntaxNode First, SyntaxNode Later)> FindPairs(IEnumerable<ListedRecipient> list)
    {
        var seen = new Dictionary<object, SyntaxNode>();
        foreach ((Element element, IOperation recipient) in list)
        {
            if (KeyOf(recipient, element.View) is not var (key, variable))
            {
                continue;
            }

            // The two elements of a list that is spread twice have the same location, so there is nothing to report.
            SyntaxNode place = element.Value.Syntax;
            if (seen.TryGetValue(key, out SyntaxNode? first)
                && first != place
                && (variable is null || VariableFacts.IsUnchanged(variable, first, element.Value, element.View.Flow)))
            {
                yield return (first, place);
            }

            seen[key] = place;
        }
    }

    /// <summary>
    /// Gets a key that is equal for equal recipients. A key from a variable is valid only if the variable does not change in
    /// between.
    /// </summary>
    private static (object Key, ISymbol? Variable)? KeyOf(IOperation recipient, Viewpoint view)
    {
        if (Operand.VariableOf(recipient) is { } variable)
        {
            return (variable, variable);
        }

        if (ObjectFacts.From(recipient, view) is not [var facts] || facts.Given(MoreThanOneIdentifier.Properties) is not [var identifier])
        {
            return null;
        }

        return ConstantOf(identifier, view) is { } constant ? (constant, null)
            : Operand.VariableOf(identifier.Value) is { } id ? ((identifier.Name, id), id)
            : null;
    }

    private static object? ConstantOf(Setting identifier, Viewpoint view)
    {
        if (identifier.Name == "UserAlias")
        {
            return AliasOf(identifier.Value, view) is var (name, label) ? (identifier.Name, name, label) : null;
        }

        return ValueFacts.ConstantOf(identifier.Value, view) is string text ? (identifier.Name, text) : null;
    }

    private static (string Name, string Label)? AliasOf(IOperation alias, Viewpoint view)
    {
        ImmutableArray<IArgumentOperation> parts = ValueFacts.Possibilities(alias, view) switch
        {
            [IObjectCreationOperation { Initializer: null, Arguments: var arguments }] => arguments,
            [IInvocationOperation { TargetMethod.Name: "ForAlias", Arguments: var arguments }] => arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return parts.Length == 2
            && ValueFacts.ConstantOf(parts[0].Value, view) is string first
            && ValueFacts.ConstantOf(parts[1].Value, view) is string second
            ? parts[0].Parameter?.Ordinal == 0 ? (first, second) : (second, first)
            : null;
    }
}
