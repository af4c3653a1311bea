namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ0005: excludes a property that cannot be sent from the trigger properties.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IgnorePropertyCodeFixProvider() : BrazeCodeFixProvider(RuleIds.PropertyIsNotSerializable)
{
    private protected override void Register(FixScope scope)
    {
        if (scope.FindType(KnownNames.TriggerPropertyIgnoreAttribute) is not { } attribute
            || scope.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is PropertyDeclarationSyntax or ParameterSyntax) is not { } declaration)
        {
            return;
        }

        int position = declaration.SpanStart;
        string name = TypeName.FindAttribute(scope, attribute, position);
        string added = declaration is ParameterSyntax

            // Without a target, an attribute on a parameter of a positional record applies to the parameter.
            ? $"[property: {name}] "
            : $"[{name}]{(scope.Text.IndentationBefore(position) is { } indentation ? scope.Text.LineBreakAt(position) + indentation : " ")}";

        // Only a person may choose it. With a tool, the build would succeed, but a template that reads the property would render nothing.
        scope.Offer("Exclude the property from the trigger properties", "ignore", [Addition.Insert(position, added)], RepairChoice.ForAPerson);
    }
}
