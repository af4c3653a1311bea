using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes;

/// <summary>BRZ1008: says which of the users who share an address is messaged, or takes away what cannot be said.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PrioritizationCodeFixProvider : BrazeCodeFixProvider
{
    /// <summary>
    /// A known user before an anonymous one, and of several the one who was changed last, so that no tie is left.
    /// </summary>
    private static readonly ImmutableArray<(string Title, string First, string Second)> Orders = ImmutableArray.Create(
        ("Message the identified user who was updated last", "Identified", "MostRecentlyUpdated"),
        ("Message the unidentified user who was updated last", "Unidentified", "MostRecentlyUpdated"));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.PrioritizationDoesNotFit);

    private protected override void Register(FixScope scope)
    {
        Location here = scope.Diagnostic.Location;
        scope.Diagnostic.Properties.TryGetValue(Finding.KindKey, out string? kind);
        switch (kind)
        {
            case PrioritizationDoesNotFit.Missing:
                SayWho(scope);
                break;
            case PrioritizationDoesNotFit.WithoutEmail:
                Removal.Offer(scope, "Remove 'Prioritization'", "prioritization", here);
                break;
            case PrioritizationDoesNotFit.Repeated when scope.Diagnostic.AdditionalLocations is [var first, ..]:
                KeepOne(scope, "Remove the repeated entry", "repeated", first, here);
                break;
            case PrioritizationDoesNotFit.Pair when scope.Diagnostic.AdditionalLocations is [var other, ..]:
                // The first in the list is the one that Braze would go by.
                KeepOne(scope, $"Keep '{scope.Text.ToString(other.SourceSpan)}'", "first", other, here);
                KeepOne(scope, $"Keep '{scope.Text.ToString(here.SourceSpan)}'", "second", here, other);
                break;
        }
    }

    /// <summary>Takes an entry away, and what else of its list has the value of it or of the one that is kept.</summary>
    private static void KeepOne(FixScope scope, string title, string key, Location kept, Location removed)
    {
        if (Removal.NodeAt(scope, removed) is { Parent: { } list } node)
        {
            object?[] values = [ValueOf(scope, scope.Find(kept.SourceSpan)), ValueOf(scope, node)];
            Removal.Offer(scope, title, key,
            [
                node,
                .. list.ChildNodes().Where(other => other != node && other.Span != kept.SourceSpan && ValueOf(scope, other) is { } value && values.Contains(value)),
            ]);
        }
    }

    private static object? ValueOf(FixScope scope, SyntaxNode entry) =>
        ((entry as ArgumentSyntax)?.Expression ?? (entry as ExpressionElementSyntax)?.Expression ?? entry as ExpressionSyntax) is { } expression
            ? scope.Model.GetConstantValue(expression, scope.CancellationToken).Value
            : null;

    private static void SayWho(FixScope scope)
    {
        if (scope.Model.Compilation.GetTypeByMetadataName(KnownNames.Namespace + ".Prioritization") is not { } type)
        {
            return;
        }

        string name = TypeName.At(scope, type, scope.Diagnostic.Location.SourceSpan.Start);
        foreach ((string title, string first, string second) in Orders)
        {
            string entries = $"{name}.{first}, {name}.{second}";
            if (ChangesFor(scope, entries) is { } changes)
            {
                scope.Offer(title, first, changes);
            }
        }
    }

    private static IEnumerable<TextChange>? ChangesFor(FixScope scope, string entries)
    {
        switch (scope.Node)
        {
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax list }:
                string array = HasCollectionExpressions(scope) ? $"[{entries}]" : $"new[] {{ {entries} }}";
                return list.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static member => member.Left is IdentifierNameSyntax { Identifier.ValueText: "Prioritization" })
                    is { Right: var written }
                    ? [new TextChange(written.Span, array)]
                    : Addition.Append(scope.Text, list.Expressions, $"Prioritization = {array}");
            case InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null }] arguments }:
                return Addition.Append(scope.Text, arguments, entries);
            default:
                return null;
        }
    }

    /// <summary>Whether the file writes lists in brackets, as C# 12 has them.</summary>
    private static bool HasCollectionExpressions(FixScope scope) =>
        scope.Model.SyntaxTree.GetRoot(scope.CancellationToken).DescendantNodes().Any(static node => node is CollectionExpressionSyntax);
}
