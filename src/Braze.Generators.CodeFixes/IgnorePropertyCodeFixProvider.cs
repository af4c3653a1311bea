namespace Braze.Generators.CodeFixes;

/// <summary>BRZ0005: leaves a property that cannot be sent out of the trigger properties.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IgnorePropertyCodeFixProvider : BrazeCodeFixProvider
{
    private static readonly NameSyntax Attribute = SyntaxFactory.ParseName("global::" + KnownNames.TriggerPropertyIgnoreAttribute);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.PropertyHasNoJsonForm);

    private protected override void Register(FixScope scope)
    {
        SyntaxNode? declaration = scope.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is PropertyDeclarationSyntax or ParameterSyntax);
        AttributeListSyntax list = SyntaxFactory
            .AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(Attribute)))
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation, Formatter.Annotation);
        switch (declaration)
        {
            case PropertyDeclarationSyntax property:
                scope.Offer("Leave it out of the trigger properties", "ignore", editor => editor.AddAttribute(property, list));
                break;
            case ParameterSyntax parameter:
                // On a positional record's parameter, an attribute is the parameter's unless it says otherwise.
                list = list.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.PropertyKeyword)));
                scope.Offer("Leave it out of the trigger properties", "ignore", editor =>
                    editor.ReplaceNode(parameter, parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.AttributeLists.Add(list)).WithLeadingTrivia(parameter.GetLeadingTrivia())));
                break;
        }
    }
}
