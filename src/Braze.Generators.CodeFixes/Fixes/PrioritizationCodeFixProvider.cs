using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ1008: specifies which of the users who share an email address is messaged, or removes entries that Braze refuses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PrioritizationCodeFixProvider() : BrazeCodeFixProvider(RuleIds.InvalidPrioritization)
{
    private protected override void Register(FixScope scope)
    {
        Location here = scope.Diagnostic.Location;
        switch (scope.Kind)
        {
            case InvalidPrioritization.Missing:
                // The second entry decides when several users match the first.
                Set(scope, "Message the identified user who was updated last", "Identified");
                Set(scope, "Message the unidentified user who was updated last", "Unidentified");
                break;
            case InvalidPrioritization.WithoutEmail:
                scope.OfferRemoval("Remove 'Prioritization'", "prioritization", here);
                break;
            case InvalidPrioritization.Repeated when scope.Diagnostic.AdditionalLocations is [var first, ..]:
                KeepOne(scope, "Remove the repeated entry", "repeated", first, here);
                break;
            case InvalidPrioritization.Pair when scope.Diagnostic.AdditionalLocations is [var other, ..]:
                // The first entry of the list takes precedence, so it is offered first.
                KeepOne(scope, $"Keep '{scope.Text.ToString(other.SourceSpan)}'", "first", other, here);
                KeepOne(scope, $"Keep '{scope.Text.ToString(here.SourceSpan)}'", "second", here, other);
                break;
        }
    }

    /// <summary>Removes an entry, and all other entries with its value or with the value of the entry that is kept.</summary>
    private static void KeepOne(FixScope scope, string title, string key, Location kept, Location removed)
    {
        if (Removal.FindNode(scope, removed) is { Parent: { } list } node)
        {
            object?[] values = [GetValue(scope, scope.Find(kept.SourceSpan)), GetValue(scope, node)];
            scope.OfferRemoval(title, key,
            [
                node,
                .. list.ChildNodes().Where(other => other != node && other.Span != kept.SourceSpan && GetValue(scope, other) is { } value && values.Contains(value)),
            ]);
        }
    }

    private static object? GetValue(FixScope scope, SyntaxNode entry) =>
        ((entry as ArgumentSyntax)?.Expression ?? (entry as ExpressionElementSyntax)?.Expression ?? entry as ExpressionSyntax) is { } expression
            ? scope.ConstantOf(expression)
            : null;

    private static void Set(FixScope scope, string title, string first)
    {
        if (scope.FindType(KnownNames.Namespace + ".Prioritization") is not { } type)
        {
            return;
        }

        string name = TypeName.Find(scope, type, scope.Span.Start);
        string entries = $"{name}.{first}, {name}.MostRecentlyUpdated";
        switch (scope.Node)
        {
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer }:
                // Brackets only where the file already has them, as C# 12 allows.
                string list = scope.Root.DescendantNodes().Any(static node => node is CollectionExpressionSyntax) ? $"[{entries}]" : $"new[] {{ {entries} }}";
                scope.Offer(title, first, initializer.FindMember("Prioritization") is { Right: var written }
                    ? [new TextChange(written.Span, list)]
                    : Addition.Append(scope.Text, initializer.Expressions, $"Prioritization = {list}"));
                break;
            case InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null }] arguments }:
                scope.Offer(title, first, Addition.Append(scope.Text, arguments, entries));
                break;
        }
    }
}
