namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>
/// Sends to the recipient in a variable in scope. It offers no placeholder for an identifier, because Braze reports success for a
/// user who does not exist.
/// </summary>
internal static class NamedRecipient
{
    private static readonly ImmutableHashSet<string> IdentifierNames = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "externalUserId", "externalId", "userId", "customerId");

    /// <summary>Offers each variable that can be passed to a call, a request or a recipient.</summary>
    public static void Offer(FixScope scope, ExpressionSyntax place)
    {
        // A variable that the code already passes is not replaced by another one.
        if (TargetSyntax.IsGivenByVariable(place, scope))
        {
            return;
        }

        (ISymbol Variable, string Parameter, Func<string, IEnumerable<TextChange>> Change)[] candidates =
        [
            .. from variable in VariableReach.Find(place, scope)
               let parameter = GetParameter(variable, GetVariableType(variable))
               where parameter is not null
               let change = GetChange(place, parameter, scope)
               where change is not null
               select (variable, parameter, change),
        ];
        foreach ((ISymbol variable, string parameter, Func<string, IEnumerable<TextChange>> change) in candidates)
        {
            // Only a person knows which of several variables is intended, whether a nullable variable holds a recipient, and
            // whether everyone in an audience is to be messaged.
            RepairChoice choice = candidates.Length > 1
                || scope.Diagnostic.Id == RuleIds.AudienceWithoutBroadcast
                || GetVariableType(variable).NullableAnnotation == NullableAnnotation.Annotated
                    ? RepairChoice.ForAPerson
                    : RepairChoice.Certain;
            string title = $"Send to '{variable.Name}' ({parameter})";
            scope.Offer(title, variable.Name, change(Identifier.Escape(variable.Name)), choice);

            // Some words are keywords only in some places: 'await', 'from'.
            scope.Offer(title, variable.Name, change("@" + variable.Name), choice);
        }
    }

    /// <summary>
    /// Gets a function that creates the changes for the name of a variable; <see langword="null"/> when the variable cannot be
    /// passed.
    /// </summary>
    private static Func<string, IEnumerable<TextChange>>? GetChange(ExpressionSyntax place, string parameter, FixScope scope)
    {
        string property = char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);
        bool isRecipient = scope.Diagnostic.Id == RuleIds.RecipientWithoutIdentifier;
        return place switch
        {
            InvocationExpressionSyntax call when SendExpression.HasParameter(call, parameter, scope) =>
                name => ReplaceEmpty(scope, place, SendExpression.FindArgument(call, parameter, scope), $"{parameter}: {name}")
                    ?? SendExpression.SetArgument(call, parameter, name, scope),

            // A recipient has an identifier and no recipients; a request has recipients and no identifier.
            BaseObjectCreationExpressionSyntax creation when isRecipient != (parameter == "recipients") =>
                name => ReplaceEmpty(scope, place, creation.Initializer?.FindMember(property), $"{property} = {name}")
                    ?? SendExpression.SetMember(creation, property, name, scope),
            _ => null,
        };
    }

    /// <summary>
    /// Replaces an argument or member that is written but empty: the one for the same parameter, or else the first. The other empty ones are
    /// removed. <see langword="null"/> when there is none.
    /// </summary>
    private static IEnumerable<TextChange>? ReplaceEmpty(FixScope scope, ExpressionSyntax place, SyntaxNode? own, string added)
    {
        IReadOnlyList<SyntaxNode> empty = TargetSyntax.FindEmpty(place, scope);
        if (empty.Count == 0)
        {
            return null;
        }

        SyntaxNode replaced = own ?? empty[0];
        SyntaxNode[] others = [.. empty.Where(node => node != replaced)];
        TextChange[] names = replaced is ArgumentSyntax ? [.. Removal.NameLaterArguments(scope, replaced == own ? others : [.. others.Prepend(replaced)])] : [];

        // An argument without a name keeps its position and needs no name, unless one before it is removed.
        bool keepsPosition = replaced is ArgumentSyntax { NameColon: null } && replaced == own && !Array.Exists(names, name => name.Span.Start == replaced.SpanStart);
        return
        [
            new TextChange(replaced.Span, keepsPosition ? added.Substring(added.IndexOf(':') + 2) : added),
            .. others.Length > 0 ? Removal.Remove(scope, others) : [],
            .. names.Where(name => name.Span.Start != replaced.SpanStart),
        ];
    }

    private static ITypeSymbol GetVariableType(ISymbol variable) => (variable as ILocalSymbol)?.Type ?? ((IParameterSymbol)variable).Type;

    /// <summary>The parameter that takes a variable; <see langword="null"/> when there is none.</summary>
    private static string? GetParameter(ISymbol variable, ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String ? IdentifierNames.Contains(variable.Name) ? "externalUserId" : null
        : type.Is(KnownNames.Namespace, "UserAlias") ? "userAlias"
        : IsRecipients(type) ? "recipients"
        : null;

    private static bool IsRecipients(ITypeSymbol type) =>
        type.AllInterfaces.Concat([type]).OfType<INamedTypeSymbol>().Any(static candidate =>
            candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            && candidate.TypeArguments[0].Is(KnownNames.Namespace, "Recipient"));
}
