using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1012: a request names each recipient once.</summary>
internal static class SameRecipientTwice
{
    /// <summary>Reports the later of two elements that name the same recipient.</summary>
    public static IEnumerable<Diagnostic> Of(IEnumerable<(IOperation Element, IOperation Recipient, Viewpoint View)> elements)
    {
        var seen = new Dictionary<object, SyntaxNode>();
        foreach ((IOperation element, IOperation recipient, Viewpoint view) in elements)
        {
            if (KeyOf(recipient, element, view) is not { } key)
            {
                continue;
            }

            // A list that is spread twice has one element, and there is nothing to point at.
            if (seen.TryGetValue(key, out SyntaxNode? first) && first != element.Syntax)
            {
                yield return Finding.Of(CallRules.SameRecipientTwice, DiagnosticSeverity.Warning, element.Syntax, null, first);
            }

            seen[key] = element.Syntax;
        }
    }

    /// <summary>What two recipients have in common only when they are one.</summary>
    private static object? KeyOf(IOperation recipient, IOperation element, Viewpoint view)
    {
        // The same variable twice in one list: nothing happens to it in between.
        SyntaxNode? list = element.Syntax.Parent?.Parent;
        if (ValueFacts.VariableOf(recipient) is { } variable)
        {
            return (variable, list);
        }

        if (ObjectFacts.Of(recipient, view) is not [var facts] || facts.Given(MoreThanOneIdentifier.Properties) is not [var identifier])
        {
            return null;
        }

        if (identifier.Name == "UserAlias")
        {
            return AliasOf(identifier.Value, view) is var (name, label) ? ("UserAlias", name, label) : null;
        }

        return ValueFacts.ConstantOf(identifier.Value, view) is string text ? (identifier.Name, text)
            : ValueFacts.VariableOf(identifier.Value) is { } id ? (identifier.Name, id, list)
            : null;
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
