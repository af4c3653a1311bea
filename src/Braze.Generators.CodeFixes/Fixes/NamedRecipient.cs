using Braze.Generators.Parsing;

namespace Braze.Generators.CodeFixes;

/// <summary>
/// Names the recipient, when a variable in reach plainly holds one. It offers no made-up identifier: Braze answers success for a user that
/// does not exist.
/// </summary>
internal static class NamedRecipient
{
    private static readonly ImmutableHashSet<string> IdentifierNames = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "externalUserId", "externalId", "userId", "customerId");

    /// <summary>Offers each variable that a call, a request or a recipient can name.</summary>
    public static void Offer(FixScope scope, ExpressionSyntax place)
    {
        // An empty variable that is named is to be filled, and not to be replaced or put beside another one.
        if (TargetSyntax.IsGivenByVariable(place, scope))
        {
            return;
        }

        (ISymbol Variable, string Parameter, Func<string, IEnumerable<TextChange>> Change)[] inReach =
        [
            .. VariableReach.At(place, scope)
                .Select(variable => (variable, parameter: WireName(variable, TypeOf(variable))))
                .Where(static pair => pair.parameter is not null)
                .Select(pair => (pair.variable, pair.parameter!, change: ChangeOf(place, pair.parameter!, scope)))
                .Where(static found => found.change is not null)
                .Select(static found => (found.variable, found.Item2, found.change!)),
        ];
        foreach ((ISymbol variable, string parameter, Func<string, IEnumerable<TextChange>> change) in inReach)
        {
            string title = $"Send to '{variable.Name}' ({parameter})";

            // Which of several is meant is a guess, and so is that one which may be null is somebody.
            // And where there is an audience, it is all in it who may be meant.
            bool isForAPerson = inReach.Length > 1
                || scope.Diagnostic.Id == RuleIds.AudienceWithoutBroadcast
                || TypeOf(variable).NullableAnnotation == NullableAnnotation.Annotated;
            scope.Offer(title, variable.Name, change(Identifier.Escape(variable.Name)), isForAPerson);

            // Some words are keywords in some places alone: 'await', 'from'.
            scope.Offer(title, variable.Name, change("@" + variable.Name), isForAPerson);
        }
    }

    /// <summary>How a variable is given, by its name; <see langword="null"/> where it cannot be.</summary>
    private static Func<string, IEnumerable<TextChange>>? ChangeOf(ExpressionSyntax place, string parameter, FixScope scope)
    {
        string property = char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);
        return place switch
        {
            InvocationExpressionSyntax call when SendExpression.HasParameter(call, parameter, scope) =>
                name => InPlaceOfNobody(scope, place, SendExpression.ArgumentFor(call, parameter, scope), $"{parameter}: {name}")
                    ?? SendExpression.SetArgument(call, parameter, name, scope),
            BaseObjectCreationExpressionSyntax creation when IsRecipient(scope) != (parameter == "recipients") =>
                name => InPlaceOfNobody(scope, place, SendExpression.Member(creation, property), $"{property} = {name}")
                    ?? SendExpression.SetMember(creation, property, name, scope),
            _ => null,
        };
    }

    /// <summary>
    /// Puts the name where nobody is named: what it stands for, or the first that names nobody; the others go. <see langword="null"/> where
    /// nothing is written that names nobody.
    /// </summary>
    private static IEnumerable<TextChange>? InPlaceOfNobody(FixScope scope, ExpressionSyntax place, SyntaxNode? own, string named)
    {
        IReadOnlyList<SyntaxNode> nobody = TargetSyntax.NamingNobody(place, scope);
        if (nobody.Count == 0)
        {
            return null;
        }

        SyntaxNode replaced = own ?? nobody[0];
        SyntaxNode[] others = [.. nobody.Where(node => node != replaced)];

        TextChange[] names = replaced is ArgumentSyntax ? [.. Removal.NameLaterArguments(scope, replaced == own ? others : [.. others.Prepend(replaced)])] : [];

        // An argument that has its place and no name needs none, unless one before it goes.
        bool isAtItsPlace = replaced is ArgumentSyntax { NameColon: null } && replaced == own && !Array.Exists(names, name => name.Span.Start == replaced.SpanStart);
        return
        [
            new TextChange(replaced.Span, isAtItsPlace ? named.Substring(named.IndexOf(':') + 2) : named),
            .. others.Length > 0 ? Removal.Remove(scope, others) : [],
            .. names.Where(name => name.Span.Start != replaced.SpanStart),
        ];
    }

    /// <summary>Whether a recipient is reported; otherwise it is a request, which has recipients and no identifier.</summary>
    private static bool IsRecipient(FixScope scope) => scope.Diagnostic.Id == RuleIds.RecipientWithoutIdentifier;

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
