using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1012: a request names each recipient once.</summary>
internal static class SameRecipientTwice
{
    /// <summary>
    /// Reports the later of two elements that name the same recipient: wherever one of them is in the list, the other is too.
    /// </summary>
    /// <param name="lists">The elements, and the recipients that they name, of each list that it can be.</param>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<List<(IOperation Element, IOperation Recipient, Viewpoint View)>> lists)
    {
        List<(SyntaxNode First, SyntaxNode Later)>[] pairs = [.. lists.Select(PairsIn)];
        foreach ((SyntaxNode First, SyntaxNode Later) pair in pairs.SelectMany(static found => found).Distinct())
        {
            if (IsAlwaysWith(pair.First, pair) || IsAlwaysWith(pair.Later, pair))
            {
                yield return Finding.Of(CallRules.SameRecipientTwice, DiagnosticSeverity.Warning, pair.Later, null, pair.First);
            }
        }

        bool IsAlwaysWith(SyntaxNode element, (SyntaxNode, SyntaxNode) pair) =>
            Enumerable.Range(0, pairs.Length).All(index => pairs[index].Contains(pair) || !lists[index].Exists(named => named.Element.Syntax == element));
    }

    private static List<(SyntaxNode First, SyntaxNode Later)> PairsIn(List<(IOperation Element, IOperation Recipient, Viewpoint View)> list)
    {
        var pairs = new List<(SyntaxNode, SyntaxNode)>();
        var seen = new Dictionary<object, SyntaxNode>();
        foreach ((IOperation element, IOperation recipient, Viewpoint view) in list.Count > 1 ? list : [])
        {
            if (KeyOf(recipient, view) is not var (key, variable))
            {
                continue;
            }

            // A list that is spread twice has one element, and there is nothing to point at.
            if (seen.TryGetValue(key, out SyntaxNode? first)
                && first != element.Syntax
                && (variable is null || VariableFacts.IsUnchanged(variable, first, element, view.Flow)))
            {
                pairs.Add((first, element.Syntax));
            }

            seen[key] = element.Syntax;
        }

        return pairs;
    }

    /// <summary>What two recipients have in common only when they are one; where it is a variable, if that is not changed in between.</summary>
    private static (object Key, ISymbol? Variable)? KeyOf(IOperation recipient, Viewpoint view)
    {
        if (ValueFacts.VariableOf(recipient) is { } variable)
        {
            return (variable, variable);
        }

        if (ObjectFacts.Of(recipient, view) is not [var facts] || facts.Given(MoreThanOneIdentifier.Properties) is not [var identifier])
        {
            return null;
        }

        return ConstantOf(identifier, view) is { } constant ? (constant, null)
            : ValueFacts.VariableOf(identifier.Value) is { } id ? ((identifier.Name, id), id)
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
