namespace Braze.Generators.CodeFixes;

/// <summary>One repair of one diagnostic.</summary>
/// <param name="Title">What it does, as the menu shows it.</param>
/// <param name="Key">The equivalence key: the rule's id, and which of its repairs it is.</param>
/// <param name="Changes">The changes, in order; they do not overlap.</param>
/// <param name="IsForAPerson">Whether only a person may choose it, since it lets more people be messaged than the code names.</param>
internal sealed record Repair(string Title, string Key, IReadOnlyCollection<TextChange> Changes, bool IsForAPerson);
