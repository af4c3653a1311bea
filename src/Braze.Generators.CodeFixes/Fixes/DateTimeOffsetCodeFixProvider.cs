namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ0011: declares a property as <c>DateTimeOffset</c>, to which a <c>DateTime</c> converts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DateTimeOffsetCodeFixProvider() : BrazeCodeFixProvider(RuleIds.DateHasNoOffset)
{
    private protected override void Register(FixScope scope)
    {
        // An inherited property, or the property of a nested object, has its type in another place. A type that another declaration
        // requires is not changed.
        if (scope.Node is not TypeSyntax type || FindProperty(scope, type) is not { } property || IsRequiredElsewhere(property))
        {
            return;
        }

        SimpleNameSyntax[] names =
        [
            .. type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
                .Where(name => scope.SymbolOf(name) is INamedTypeSymbol { SpecialType: SpecialType.System_DateTime }),
        ];

        // An alias is not replaced.
        if (names.Length > 0
            && names.All(name => scope.Model.GetAliasInfo(name, scope.CancellationToken) is null)
            && scope.FindType("System.DateTimeOffset") is { } offset)
        {
            scope.Offer("Declare the property as 'DateTimeOffset'", "offset", names.Select(name => new TextChange(
                name.Span, name.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax ? offset.Name : TypeName.Find(scope, offset, name.SpanStart))));
        }
    }

    private static IPropertySymbol? FindProperty(FixScope scope, TypeSyntax type) => type.Parent switch
    {
        PropertyDeclarationSyntax property => scope.Model.GetDeclaredSymbol(property, scope.CancellationToken),
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } parameter =>
            scope.Model.GetDeclaredSymbol(record, scope.CancellationToken)?.GetMembers(parameter.Identifier.ValueText).OfType<IPropertySymbol>().FirstOrDefault(),
        _ => null,
    };

    private static bool IsRequiredElsewhere(IPropertySymbol property) =>
        property.IsOverride
        || property.IsVirtual
        || property.IsAbstract
        || property.ContainingType.AllInterfaces.Any(implemented => implemented.GetMembers(property.Name)
            .Any(member => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(member), property)));
}
