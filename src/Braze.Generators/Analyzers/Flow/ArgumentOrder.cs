using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>The order of arguments: an operation has them as they are written, which is another with names.</summary>
internal static class ArgumentOrder
{
    /// <summary>The arguments in the order of the parameters.</summary>
    public static ImmutableArray<IArgumentOperation> ByParameter(this ImmutableArray<IArgumentOperation> arguments)
    {
        for (int index = 0; index < arguments.Length; index++)
        {
            if (arguments[index].Parameter?.Ordinal != index)
            {
                return arguments.Sort(static (left, right) => Comparer<int?>.Default.Compare(left.Parameter?.Ordinal, right.Parameter?.Ordinal));
            }
        }

        return arguments;
    }
}
