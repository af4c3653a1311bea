using Braze.Generators.Parsing;

namespace Braze.Generators.CodeFixes;

/// <summary>
/// BRZ1002 and BRZ1004: names the recipient, when a variable in reach plainly holds one. It offers no made-up identifier: Braze
/// answers success for a user that does not exist.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameRecipientCodeFixProvider : BrazeCodeFixProvider
{
    private static readonly ImmutableHashSet<string> IdentifierNames = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "externalUserId", "externalId", "userId", "customerId");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.NobodyIsReached, RuleIds.RecipientWithoutIdentifier);

    private protected override void Register(FixScope scope)
    {
        ExpressionSyntax? place = SendExpression.At(scope);
        foreach (ISymbol variable in VariablesInReach(scope))
        {
            if (TypeOf(variable) is not { } type || WireName(variable, type) is not { } identifier)
            {
                continue;
            }

            string parameter = identifier;
            string property = char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);
            ExpressionSyntax value = SyntaxFactory.IdentifierName(Emission.Identifier.Escape(variable.Name));
            string title = $"Send to '{variable.Name}' ({parameter})";
            switch (place)
            {
                case InvocationExpressionSyntax call when SendExpression.HasParameter(call, parameter, scope):
                    scope.Offer(title, variable.Name, editor => editor.SetArgument(call, parameter, value, scope));
                    break;
                case BaseObjectCreationExpressionSyntax creation when scope.Diagnostic.Id == RuleIds.RecipientWithoutIdentifier && parameter != "recipients":
                    scope.Offer(title, variable.Name, editor => editor.SetMember(creation, property, value));
                    break;
                case BaseObjectCreationExpressionSyntax creation when scope.Diagnostic.Id == RuleIds.NobodyIsReached && parameter == "recipients":
                    scope.Offer(title, variable.Name, editor => editor.SetMember(creation, property, value));
                    break;
            }
        }
    }

    private static IEnumerable<ISymbol> VariablesInReach(FixScope scope)
    {
        int position = scope.Diagnostic.Location.SourceSpan.Start;
        return scope.Model.LookupSymbols(position)
            .Where(symbol => symbol is IParameterSymbol || (symbol is ILocalSymbol && IsAssignedBefore(symbol, position)))
            .OrderBy(static symbol => symbol.Name, StringComparer.Ordinal);
    }

    /// <summary>A local that is in scope may be declared further down, or be the one that the call is assigned to.</summary>
    private static bool IsAssignedBefore(ISymbol local, int position) =>
        local.DeclaringSyntaxReferences is [{ Span.End: var end } reference]
        && end <= position
        && reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer: null };

    private static ITypeSymbol? TypeOf(ISymbol variable) => (variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type;

    /// <summary>What a variable can be given as: the parameter's name, or <see langword="null"/>.</summary>
    private static string? WireName(ISymbol variable, ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String ? IdentifierNames.Contains(variable.Name) ? "externalUserId" : null
        : type.Is(KnownNames.Namespace, "UserAlias") ? "userAlias"
        : IsRecipients(type) ? "recipients"
        : null;

    private static bool IsRecipients(ITypeSymbol type) =>
        type.AllInterfaces.Concat([type]).OfType<INamedTypeSymbol>().Any(static candidate =>
            candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            && candidate.TypeArguments[0].Is(KnownNames.Namespace, "Recipient"));
}
