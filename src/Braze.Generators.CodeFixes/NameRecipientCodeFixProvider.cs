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
        if (SendExpression.At(scope) is not { } place)
        {
            return;
        }

        (ISymbol Variable, string Parameter)[] inReach =
        [
            .. VariableReach.At(place, scope)
                .Select(static variable => (variable, parameter: TypeOf(variable) is { } type ? WireName(variable, type) : null))
                .Where(static pair => pair.parameter is not null)
                .Select(static pair => (pair.variable, pair.parameter!)),
        ];
        foreach ((ISymbol variable, string parameter) in inReach)
        {
            string property = char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);
            string value = Identifier.Escape(variable.Name);
            string title = $"Send to '{variable.Name}' ({parameter})";

            // Which of several is meant is a guess.
            bool isForAPerson = inReach.Length > 1;
            switch (place)
            {
                case InvocationExpressionSyntax call when SendExpression.HasParameter(call, parameter, scope)
                    && !IsName(SendExpression.ArgumentFor(call, parameter, scope)?.Expression, variable):
                    scope.Offer(title, variable.Name, SendExpression.SetArgument(call, parameter, value, scope), isForAPerson);
                    break;
                case BaseObjectCreationExpressionSyntax creation when IsRecipient(scope) != (parameter == "recipients")
                    && !IsName(SendExpression.Member(creation, property)?.Right, variable):
                    scope.Offer(title, variable.Name, SendExpression.SetMember(creation, property, value, scope), isForAPerson);
                    break;
            }
        }
    }

    /// <summary>Whether a recipient is reported; otherwise it is a request, which has recipients and no identifier.</summary>
    private static bool IsRecipient(FixScope scope) => scope.Diagnostic.Id == RuleIds.RecipientWithoutIdentifier;

    /// <summary>Whether the variable is what is given already: an empty list, which names nobody.</summary>
    private static bool IsName(ExpressionSyntax? written, ISymbol variable) =>
        written is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Name;

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
