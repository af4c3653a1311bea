namespace Braze.Generators.CodeFixes;

/// <summary>One repair of one diagnostic.</summary>
/// <param name="Title">What it does, as the menu shows it.</param>
/// <param name="Key">The equivalence key: the rule's id, and which of its repairs it is.</param>
/// <param name="Changes">The changes, in order; they do not overlap.</param>
/// <param name="Choice">Who may choose it.</param>
internal sealed record Repair(string Title, string Key, IReadOnlyCollection<TextChange> Changes, RepairChoice Choice);
