namespace Braze.Generators.Analyzers.Flow;

/// <summary>Something that happens to a local variable, or to the object in it.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Reference">The reference to the variable; the declarator for its initial value.</param>
/// <param name="Operation">The value that is assigned, or the step.</param>
/// <param name="Place">The operation with whose evaluation it happens.</param>
internal sealed record LocalEvent(LocalEventKind Kind, IOperation Reference, IOperation Operation, IOperation Place);
