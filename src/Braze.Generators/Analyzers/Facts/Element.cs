using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>An element of a collection.</summary>
/// <param name="Value">The element.</param>
/// <param name="View">The viewpoint from which it is judged.</param>
/// <param name="IsPattern">
/// Whether it stands for any number of elements, including none. It is then the result of a lambda that is called for each element
/// of a collection.
/// </param>
internal sealed record Element(IOperation Value, Viewpoint View, bool IsPattern = false);
