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

        (ISymbol Variable, string Parameter, Func<string, IEnumerable<TextChange>> Change)[] inReach =
        [
            .. VariableReach.At(place, scope)
                .Select(variable => (variable, parameter: WireName(variable, TypeOf(variable))))
                .Where(static pair => pair.parameter is not null)
                .Select(pair => (pair.variable, pair.parameter!, change: ChangeOf(place, pair.variable, pair.parameter!, scope)))
                .Where(static found => found.change is not null)
                .Select(static found => (found.variable, found.Item2, found.change!)),
        ];
        foreach ((ISymbol variable, string parameter, Func<string, IEnumerable<TextChange>> change) in inReach)
        {
            string title = $"Send to '{variable.Name}' ({parameter})";

            // Which of several is meant is a guess, and so is that one which may be null is somebody.
            bool isForAPerson = inReach.Length > 1 || TypeOf(variable).NullableAnnotation == NullableAnnotation.Annotated;
            scope.Offer(title, variable.Name, change(Identifier.Escape(variable.Name)), isForAPerson);

            // Some words are keywords in some places alone: 'await', 'from'.
            scope.Offer(title, variable.Name, change("@" + variable.Name), isForAPerson);
        }
    }

    /// <summary>How a variable is given, by its name; <see langword="null"/> where it cannot be, or is already.</summary>
    private static Func<string, IEnumerable<TextChange>>? ChangeOf(ExpressionSyntax place, ISymbol variable, string parameter, FixScope scope)
    {
        string property = char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);
        return place switch
        {
            InvocationExpressionSyntax call when SendExpression.HasParameter(call, parameter, scope)
                && !IsName(SendExpression.ArgumentFor(call, parameter, scope)?.Expression, variable) =>
                name => SendExpression.SetArgument(call, parameter, name, scope),
            BaseObjectCreationExpressionSyntax creation when IsRecipient(scope) != (parameter == "recipients")
                && !IsName(SendExpression.Member(creation, property)?.Right, variable) =>
                name => SendExpression.SetMember(creation, property, name, scope),
            _ => null,
        };
    }

    /// <summary>Whether a recipient is reported; otherwise it is a request, which has recipients and no identifier.</summary>
    private static bool IsRecipient(FixScope scope) => scope.Diagnostic.Id == RuleIds.RecipientWithoutIdentifier;

    /// <summary>Whether the variable is what is given already: an empty list, which names nobody.</summary>
    private static bool IsName(ExpressionSyntax? written, ISymbol variable) =>
        written is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Name;

    private static ITypeSymbol TypeOf(ISymbol variable) => (variable as ILocalSymbol)?.Type ?? ((IParameterSymbol)variable).Type;

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
