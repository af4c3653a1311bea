using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>An element of a collection.</summary>
/// <param name="Value">The element.</param>
/// <param name="View">From where it is judged.</param>
/// <param name="IsPattern">
/// Whether any number of elements are made so, none among them: what a lambda returns that is called for each of something.
/// </param>
internal sealed record Element(IOperation Value, Viewpoint View, bool IsPattern = false);
