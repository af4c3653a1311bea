using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Braze.Generators.Properties;
using Braze.Generators.Values;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2005: no null is given to a property whose type says that it is never null.</summary>
/// <remarks>
/// A property may get its value later: null stands in for it until then (<c>new Order { Number = null! }</c>). So it is reported only where
/// the object is in sight until it is sent, and nobody else can change it.
/// </remarks>
internal static class NullInValue
{
    private const int MaxDepth = 8;

    /// <summary>Reports a null in an object that is made, or in what is assigned to one.</summary>
    /// <param name="site">Where a property gets its value.</param>
    /// <param name="given">The creation, copy or assignment that the place is in.</param>
    /// <param name="types">The runtime's types.</param>
    /// <param name="flow">The member that it is in.</param>
    public static Diagnostic? Of(PropertySite site, IOperation given, KnownTypes types, BodyFlow flow)
    {
        // In an assignment the object was made before, and may get another value after.
        if (given is ISimpleAssignmentOperation
            || site.Property.Type.IsValueType
            || !site.Candidates.Any(static value => value.ConstantValue is { HasValue: true, Value: null })
            || !IsNeverNull(site, given)
            || !ValueFacts.IsAbsent(site.Value, site.View)
            || !IsSentAsMade(given, types, flow))
        {
            return null;
        }

        SyntaxNode place = site.Value.Syntax;
        return Finding.Of(ValueRules.NullInValue, place.Parent is PostfixUnaryExpressionSyntax suppressed ? suppressed : place, site.Property.Name);
    }

    /// <summary>Whether the type of what is given, be it the property or an element in it, says that it is never null.</summary>
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

    /// <summary>Whether null in a property itself is refused: not where an attribute says what becomes of it, nor in what replaces nothing by it.</summary>
    private static bool IsRefusedIn(IPropertySymbol property, ITypeSymbol? given)
    {
        PropertyAttributes attributes = PropertyAttributes.Read(property);
        bool isOverride = given is INamedTypeSymbol { Name: KnownNames.Generated.Overrides, ContainingType: { } campaign } && campaign.IsOrDerivesFrom(property.ContainingType);
        return !isOverride && !attributes.WriteNull && !attributes.MaybeNull;
    }

    /// <summary>Whether an object is sent, if it is, as it was made.</summary>
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
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => flow.Operations.Of(local).OfType<ILocalReferenceOperation>().All(use => IsOnlySent(use, types)),
            _ => IsOnlySent(value, types),
        };
    }

    /// <summary>Whether a use of an object sends it, or makes it one of a recipient.</summary>
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
        return call is not null && SendMethods.Of(call.TargetMethod, types) != SendMethod.None;
    }
}
