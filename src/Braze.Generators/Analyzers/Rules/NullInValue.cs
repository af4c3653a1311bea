using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Braze.Generators.Properties;
using Braze.Generators.Values;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2005: a property with a non-nullable type is not set to null.</summary>
/// <remarks>
/// A property can get its value later, with null as a placeholder until then (<c>new Order { Number = null! }</c>). So it is
/// reported only where no other code can change the object until it is sent.
/// </remarks>
internal sealed class NullInValue() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ2005",
        RuleCategories.Value,
        "A property that is never null is set to null",
        "'{0}' is set to null, although its type is not nullable, so the request is refused when it is sent; set it to a value, or make its type nullable",
        DiagnosticSeverity.Warning);

    private const int MaxDepth = 8;

    protected override Diagnostic? Analyze(Site site)
    {
        // The object of an assignment was created earlier, and can get another value later.
        if (site is not PropertySite { Property.Type.IsValueType: false, Given: not ISimpleAssignmentOperation } value
            || !ValueFacts.IsAbsent(value.Value, value.View)
            || !IsNeverNull(value, value.Given)
            || !IsSentAsMade(value.Given, value.Types, value.View.Flow))
        {
            return null;
        }

        SyntaxNode place = value.Value.Syntax;
        return Report(place.Parent is PostfixUnaryExpressionSyntax suppressed ? suppressed : place, value.Property.Name);
    }

    /// <summary>Whether the type of the property, or of the element that is set, is non-nullable.</summary>
    private static bool IsNeverNull(PropertySite site, IOperation given)
    {
        ITypeSymbol? type = site.Value.Type ?? (site.Value.Parent as IConversionOperation)?.Type;
        ITypeSymbol? place = site.Property.Type;
        for (int depth = 0; place is not null && depth < MaxDepth; depth++)
        {
            if (SymbolEqualityComparer.Default.Equals(place, type))
            {
                return place is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } && (depth > 0 || IsRefusedIn(site.Property, given.Type));
            }

            place = SequenceType.ElementOf(place) is { } element ? SequenceType.Entry(element)?.Value ?? element : null;
        }

        return false;
    }

    /// <summary>
    /// Whether null in the property itself is refused. It is not when an attribute specifies how null is sent, and not in
    /// overrides, where null replaces nothing.
    /// </summary>
    private static bool IsRefusedIn(IPropertySymbol property, ITypeSymbol? given)
    {
        PropertyAttributes attributes = PropertyAttributes.Read(property);
        bool isOverride = given is INamedTypeSymbol { Name: KnownNames.Generated.Overrides, ContainingType: { } campaign } && campaign.IsOrDerivesFrom(property.ContainingType);
        return !isOverride && !attributes.WriteNull && !attributes.MaybeNull;
    }

    /// <summary>Whether an object is not changed between its creation and its send.</summary>
    private static bool IsSentAsMade(IOperation made, KnownTypes types, BodyFlow flow)
    {
        IOperation value = made;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IExpressionStatementOperation => true,
            ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => flow.Operations.ReferencesTo(local).OfType<ILocalReferenceOperation>().All(use => IsOnlySent(use, types)),
            _ => IsOnlySent(value, types),
        };
    }

    /// <summary>Whether a use of an object sends it, or assigns it to a recipient.</summary>
    private static bool IsOnlySent(IOperation use, KnownTypes types)
    {
        IOperation value = use;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        IInvocationOperation? call = value.Parent switch
        {
            IInvocationOperation invocation when ReferenceEquals(invocation.Instance, value) => invocation,
            IArgumentOperation { Parent: IInvocationOperation invocation } => invocation,
            _ => null,
        };
        return call is not null && SendMethods.Identify(call.TargetMethod, types) != SendMethod.None;
    }
}
