using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>Finds what is certain about a value.</summary>
internal static partial class ValueFacts
{
    private const int MaxPossibilities = 16;

    /// <summary>
    /// Finds every value that an expression can have: the branches of a condition, the values of a local on each path, the value of
    /// a field that never changes. An expression that cannot be followed is its own value. A rule checks whether all of them are
    /// wrong.
    /// </summary>
    public static ImmutableArray<IOperation> Possibilities(IOperation value, Viewpoint view)
    {
        var all = ImmutableArray.CreateBuilder<IOperation>();
        Add(value, view, all);
        return all.Count is > 0 and <= MaxPossibilities ? all.ToImmutable() : ImmutableArray.Create(Operand.Unwrap(value));
    }

    /// <summary>Whether the value is certainly the constant <paramref name="expected"/>.</summary>
    public static bool IsConstant(IOperation value, bool expected, Viewpoint view) =>
        Possibilities(value, view).All(possibility => possibility.ConstantValue is { HasValue: true, Value: bool constant } && constant == expected);

    /// <summary>Gets the strings that the value can be; default when one of them is not a constant, or is null.</summary>
    public static ImmutableArray<string> StringsOf(IOperation value, Viewpoint view)
    {
        ImmutableArray<IOperation> possibilities = Possibilities(value, view);
        ImmutableArray<string> texts = possibilities.Select(StringOf).OfType<string>().ToImmutableArray();
        return texts.Length == possibilities.Length ? texts : default;
    }

    /// <summary>Gets the constants that the value can be; default when it can be something else.</summary>
    public static ImmutableArray<object?> ConstantsOf(IOperation value, Viewpoint view)
    {
        ImmutableArray<IOperation> possibilities = Possibilities(value, view);
        return possibilities.All(static possibility => possibility.ConstantValue.HasValue)
            ? possibilities.Select(static possibility => possibility.ConstantValue.Value).ToImmutableArray()
            : default;
    }

    /// <summary>Gets the only constant that the value can be; <see langword="null"/> when it is not constant, or can be several.</summary>
    public static object? ConstantOf(IOperation value, Viewpoint view) =>
        Possibilities(value, view) is [{ ConstantValue: { HasValue: true, Value: var constant } }] ? constant : null;

    /// <summary>Gets the constant string, which includes <c>string.Empty</c>.</summary>
    public static string? StringOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => string.Empty,
        _ => null,
    };

    /// <summary>Whether the value is a constant that its enum does not define.</summary>
    public static bool IsUndefined(IOperation value) =>
        value is { ConstantValue: { HasValue: true, Value: { } constant }, Type: { } type }
        && type.WithoutNullable() is { TypeKind: TypeKind.Enum } declared
        && !declared.GetMembers().OfType<IFieldSymbol>().Any(field => constant.Equals(field.ConstantValue));

    private static void Add(IOperation value, Viewpoint view, ImmutableArray<IOperation>.Builder all)
    {
        value = Operand.Unwrap(value);
        if (all.Count > MaxPossibilities)
        {
            return;
        }

        switch (value)
        {
            case { ConstantValue.HasValue: true }:
                all.Add(value);
                break;
            case IThrowOperation:
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse, IsRef: false } conditional:
                if (conditional.Condition.ConstantValue is not { HasValue: true, Value: false })
                {
                    Add(conditional.WhenTrue, view, all);
                }

                if (conditional.Condition.ConstantValue is not { HasValue: true, Value: true })
                {
                    Add(whenFalse, view, all);
                }

                break;
            case ISwitchExpressionOperation { Arms: var arms }:
                foreach (ISwitchExpressionArmOperation arm in arms)
                {
                    Add(arm.Value, view, all);
                }

                break;
            case ICoalesceOperation coalesce:
                AddCoalesced(coalesce, view, all);
                break;

            // Only an immutable value: the variable could be used to change any other object from here on.
            case ISimpleAssignmentOperation { Value: var assigned, IsRef: false, Type: var type } when LocalEvents.IsImmutable(type):
                Add(assigned, view, all);
                break;
            case ILocalReferenceOperation local:
                AddLocal(local, view, all);
                break;
            case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } when InitialValueOf(field, value) is { } initial
                && LocalEvents.IsImmutable(field.Type):
                // Two fields can refer to each other.
                if (!view.Flow.Enter(initial, AddInitial, static () => false))
                {
                    all.Add(value);
                }

                break;

                bool AddInitial()
                {
                    Add(initial, view, all);
                    return true;
                }

            default:
                all.Add(value);
                break;
        }
    }

    private static void AddCoalesced(ICoalesceOperation coalesce, Viewpoint view, ImmutableArray<IOperation>.Builder all)
    {
        bool isCertain = true;
        foreach (IOperation possibility in Possibilities(coalesce.Value, view))
        {
            isCertain &= IsNotNull(possibility, view);
            if (!IsNull(possibility))
            {
                all.Add(possibility);
            }
        }

        if (!isCertain)
        {
            Add(coalesce.WhenNull, view, all);
        }
    }

    private static void AddLocal(ILocalReferenceOperation local, Viewpoint view, ImmutableArray<IOperation>.Builder all)
    {
        LocalPaths paths = view.Flow.PathsOf(local, view.At);

        // Whether the value is shared with a copy is known only for the local.
        bool isFollowed = !paths.IsUnknown
            && paths.Paths.All(static path => path.Length == 1)
            && !view.Flow.IsShared(local)
            && view.Flow.Enter(local, AddPaths, static () => false);
        if (!isFollowed)
        {
            all.Add(local);
        }

        bool AddPaths()
        {
            foreach (ImmutableArray<IOperation> path in paths.Paths)
            {
                Add(path[0], view, all);
            }

            return true;
        }
    }

    /// <summary>Finds the initial value of a field in the same file. For other fields, that would be expensive.</summary>
    private static IOperation? InitialValueOf(IFieldSymbol field, IOperation use)
    {
        foreach (SyntaxReference reference in field.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == use.Syntax.SyntaxTree
                && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer }
                && use.SemanticModel?.GetOperation(initializer) is IFieldInitializerOperation { Value: var value }
                && !IsAssignedElsewhere(field, reference))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Whether a static constructor can assign another value to the field.</summary>
    private static bool IsAssignedElsewhere(IFieldSymbol field, SyntaxReference reference) =>
        field.ContainingType.StaticConstructors is [{ DeclaringSyntaxReferences: [var constructor] }]
        && (constructor.SyntaxTree != reference.SyntaxTree
            || constructor.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == field.Name));
}
