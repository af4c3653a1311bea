namespace Braze.Generators.Naming;

/// <summary>Something that is wrong with a key.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Property">The campaign's property by which it comes to be written.</param>
/// <param name="IsNested">Whether the key is of an object in the property, rather than the property's own.</param>
/// <param name="Arguments">What the rule's message shows.</param>
internal sealed record KeyProblem(DiagnosticDescriptor Rule, string Property, bool IsNested, object[] Arguments);
