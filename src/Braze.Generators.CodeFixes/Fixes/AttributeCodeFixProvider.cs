using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ1018: sets Braze's own field instead of a custom attribute with its name, and removes an identifier.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AttributeCodeFixProvider() : BrazeCodeFixProvider(RuleIds.InvalidAttribute)
{
    private protected override void Register(FixScope scope)
    {
        if (scope.Kind == InvalidAttribute.Identifier)
        {
            scope.OfferRemoval("Remove the identifier from the attributes", "identifier", scope.Diagnostic.Location);
        }
        else if (scope.Kind?.StartsWith(InvalidAttribute.Field, StringComparison.Ordinal) is true
            && scope.Node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment)
        {
            SetField(scope.Kind.Substring(InvalidAttribute.Field.Length), assignment, scope);
        }
    }

    private static void SetField(string property, AssignmentExpressionSyntax assignment, FixScope scope)
    {
        if (!Accepts(property, assignment.Right, scope))
        {
            return;
        }

        string title = $"Set '{property}'";
        switch (assignment)
        {
            case { Left: ImplicitElementAccessSyntax left, Parent: InitializerExpressionSyntax initializer } when initializer.FindMember(property) is null:
                scope.Offer(title, property, [new TextChange(left.Span, property)]);
                break;
            case { Left: ElementAccessExpressionSyntax { ArgumentList: var index }, Parent: ExpressionStatementSyntax }:
                scope.Offer(title, property, [new TextChange(index.Span, $".{property}")]);
                break;
        }
    }

    /// <summary>Whether a property has a type that accepts a value. A custom attribute accepts more types than a field.</summary>
    private static bool Accepts(string property, ExpressionSyntax value, FixScope scope) =>
        scope.FindType(KnownNames.Namespace + ".UserAttributes")?.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault() is { Type: var target }
        && scope.TypeOf(value) is { } type
        && scope.Model.Compilation.ClassifyConversion(type, target) is { IsImplicit: true };
}
