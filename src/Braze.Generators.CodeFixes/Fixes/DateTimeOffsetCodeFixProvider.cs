namespace Braze.Generators.CodeFixes;

/// <summary>BRZ0011: declares a property as <c>DateTimeOffset</c>, to which a <c>DateTime</c> converts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DateTimeOffsetCodeFixProvider : BrazeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DateHasNoOffset);

    private protected override void Register(FixScope scope)
    {
        // In an inherited property or in an object's, the type stands elsewhere; and what another declaration asks for stays.
        if (scope.Node is not TypeSyntax type || PropertyOf(scope, type) is not { } property || IsGivenByAnother(property))
        {
            return;
        }

        SimpleNameSyntax[] names =
        [
            .. type.DescendantNodesAndSelf()
                .OfType<SimpleNameSyntax>()
                .Where(name => scope.Model.GetSymbolInfo(name, scope.CancellationToken).Symbol is INamedTypeSymbol { SpecialType: SpecialType.System_DateTime }),
        ];

        // An alias stands for what it was made for.
        if (names.Length > 0
            && names.All(name => scope.Model.GetAliasInfo(name, scope.CancellationToken) is null)
            && scope.Model.Compilation.GetTypeByMetadataName("System.DateTimeOffset") is { } offset)
        {
            scope.Offer("Declare it as DateTimeOffset", "offset", names.Select(name => new TextChange(
                name.Span, name.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax ? offset.Name : TypeName.At(scope, offset, name.SpanStart))));
        }
    }

    private static IPropertySymbol? PropertyOf(FixScope scope, TypeSyntax type) => type.Parent switch
    {
        PropertyDeclarationSyntax property => scope.Model.GetDeclaredSymbol(property, scope.CancellationToken),
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } parameter =>
            scope.Model.GetDeclaredSymbol(record, scope.CancellationToken)?.GetMembers(parameter.Identifier.ValueText).OfType<IPropertySymbol>().FirstOrDefault(),
        _ => null,
    };

    private static bool IsGivenByAnother(IPropertySymbol property) =>
        property.IsOverride
        || property.IsVirtual
        || property.IsAbstract
        || property.ContainingType.AllInterfaces.Any(implemented => implemented.GetMembers(property.Name)
            .Any(member => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(member), property)));
}
