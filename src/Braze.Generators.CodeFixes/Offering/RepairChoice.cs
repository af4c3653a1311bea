namespace Braze.Generators.CodeFixes;

/// <summary>Who may choose a repair.</summary>
internal enum RepairChoice
{
    /// <summary>A person or a tool: it is what the code says already.</summary>
    Certain,

    /// <summary>A person: it is one of several things that could be meant.</summary>
    ForAPerson,

    /// <summary>
    /// A person who looks for it, since it lets more people be messaged, and perhaps all: it stands below all other repairs, so that a hasty
    /// Enter does not take it.
    /// </summary>
    ReachesMore,
}
