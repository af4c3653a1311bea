namespace Braze.Generators.CodeFixes.Offering;

/// <summary>One repair of one diagnostic.</summary>
/// <param name="Title">What the repair does, as the menu shows it.</param>
/// <param name="Key">The equivalence key: the rule's ID, and the repair's key within the rule.</param>
/// <param name="Changes">The changes, in order. They do not overlap.</param>
/// <param name="Choice">Who may choose the repair.</param>
internal sealed record Repair(string Title, string Key, IReadOnlyCollection<TextChange> Changes, RepairChoice Choice);
