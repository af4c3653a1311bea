namespace Braze.Generators.Naming;

/// <summary>A problem with a key.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Property">The campaign's property that the key belongs to, or that contains the object with the key.</param>
/// <param name="IsNested">Whether the key belongs to an object in the property, and not to the property itself.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record KeyProblem(DiagnosticDescriptor Rule, string Property, bool IsNested, object[] Arguments);
