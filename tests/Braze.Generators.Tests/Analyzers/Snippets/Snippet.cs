namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>Code of a user, and whether a rule reports it.</summary>
/// <param name="Code">The code. Expected reports are marked as for the verifier: <c>{|BRZ1001:userAlias: alias|}</c>.</param>
/// <param name="IsRefused">Whether a rule reports it.</param>
/// <param name="Surroundings">The code around it.</param>
internal sealed record Snippet(string Code, bool IsRefused, Surroundings Surroundings);
