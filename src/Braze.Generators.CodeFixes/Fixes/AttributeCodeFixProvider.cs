using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes;

/// <summary>
/// BRZ1018: sets Braze's own field in place of a custom attribute that is called like it, and takes an identifier away.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AttributeCodeFixProvider : BrazeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.AttributeCannotBe);

    private protected override void Register(FixScope scope)
    {
        scope.Diagnostic.Properties.TryGetValue(Finding.KindKey, out string? kind);
        if (kind == AttributeCannotBe.Identifier)
        {
            Removal.Offer(scope, "Remove the identifier from the attributes", "identifier", scope.Diagnostic.Location);
        }
        else if (kind?.StartsWith(AttributeCannotBe.Field, StringComparison.Ordinal) is true
            && scope.Node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment)
        {
            SetField(kind.Substring(AttributeCannotBe.Field.Length), assignment, scope);
        }
    }

    private static void SetField(string property, AssignmentExpressionSyntax assignment, FixScope scope)
    {
        if (!TakesValue(property, assignment, scope))
        {
            return;
        }

        string title = $"Set '{property}'";
        switch (assignment)
        {
            case { Left: ImplicitElementAccessSyntax left, Parent: InitializerExpressionSyntax list } when !IsSet(list, property):
                scope.Offer(title, property, [new TextChange(left.Span, property)]);
                break;
            case { Left: ElementAccessExpressionSyntax { ArgumentList: var index }, Parent: ExpressionStatementSyntax }:
                scope.Offer(title, property, [new TextChange(index.Span, $".{property}")]);
                break;
        }
    }

    private static bool IsSet(InitializerExpressionSyntax list, string property) =>
        list.Expressions.OfType<AssignmentExpressionSyntax>().Any(member => member.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property);

    /// <summary>A custom attribute takes more kinds of values than a field.</summary>
    private static bool TakesValue(string property, AssignmentExpressionSyntax assignment, FixScope scope) =>
        scope.Model.Compilation.GetTypeByMetadataName(KnownNames.Namespace + ".UserAttributes")?.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault()
            is { Type: var target }
        && scope.Model.GetTypeInfo(assignment.Right, scope.CancellationToken).Type is { } type
        && scope.Model.Compilation.ClassifyConversion(type, target) is { IsImplicit: true };
}
