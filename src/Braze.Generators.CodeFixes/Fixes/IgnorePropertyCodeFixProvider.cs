namespace Braze.Generators.CodeFixes;

/// <summary>BRZ0005: leaves a property that cannot be sent out of the trigger properties.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IgnorePropertyCodeFixProvider : BrazeCodeFixProvider
{
    private const string Title = "Leave it out of the trigger properties";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.PropertyHasNoJsonForm);

    private protected override void Register(FixScope scope)
    {
        if (scope.Model.Compilation.GetTypeByMetadataName(KnownNames.TriggerPropertyIgnoreAttribute) is not { } attribute
            || scope.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is PropertyDeclarationSyntax or ParameterSyntax) is not { } declaration)
        {
            return;
        }

        // For a person: a tool would make the build green, and the template a blank where the property was to be.
        int position = declaration.SpanStart;
        string name = TypeName.OfAttribute(scope, attribute, position);
        if (declaration is ParameterSyntax)
        {
            // On a positional record's parameter, an attribute is the parameter's unless it says otherwise.
            scope.Offer(Title, "ignore", [Addition.Insert(position, $"[property: {name}] ")], isForAPerson: true);
        }
        else
        {
            string behind = scope.Text.IndentationBefore(position) is { } indentation ? scope.Text.LineBreakAt(position) + indentation : " ";
            scope.Offer(Title, "ignore", [Addition.Insert(position, $"[{name}]{behind}")], isForAPerson: true);
        }
    }
}
