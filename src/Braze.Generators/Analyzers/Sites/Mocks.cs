using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>
/// Detects calls that send nothing because they configure or verify a mock, such as <c>braze.Received(1).SendAsync(…)</c>. Calls in
/// expression trees are skipped in any case.
/// </summary>
internal static class Mocks
{
    private static readonly ImmutableHashSet<string> Libraries = ImmutableHashSet.Create("NSubstitute", "Moq", "FakeItEasy", "Rhino", "Telerik", "TypeMock", "Imposter");

    /// <summary>Whether a call is on the result of a mocking library, or in a lambda that is passed to one.</summary>
    public static bool IsMockCall(CallSite call)
    {
        if (IsMade(call.Call.Instance) || IsMade(call.Find("client")?.Value))
        {
            return true;
        }

        for (IOperation? function = OperationTree.FunctionOf(call.Call); function is not null; function = OperationTree.FunctionOf(function))
        {
            if (Operand.CallWith(function) is { TargetMethod: var method } && IsMockingLibrary(method))
            {
                return true;
            }
        }

        return false;

        bool IsMade(IOperation? value) => value is not null && GivenTo(value).Any(static given =>
            Operand.Unwrap(given) is IInvocationOperation { TargetMethod: var method } && IsMockingLibrary(method) && method.Name is not ("For" or "ForPartsOf" or "Of" or "Fake"));

        IEnumerable<IOperation> GivenTo(IOperation value) =>
            Operand.Unwrap(value) is ILocalReferenceOperation { Local: var local } ? call.Flow.GivenTo(local) : ValueFacts.Possibilities(value, call.View);
    }

    private static bool IsMockingLibrary(IMethodSymbol method)
    {
        INamespaceSymbol? root = method.ContainingNamespace;
        while (root is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            root = root.ContainingNamespace;
        }

        return root is { IsGlobalNamespace: false } && Libraries.Contains(root.Name);
    }
}
