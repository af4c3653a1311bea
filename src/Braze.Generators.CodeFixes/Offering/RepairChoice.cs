namespace Braze.Generators.CodeFixes.Offering;

/// <summary>Who may choose a repair.</summary>
internal enum RepairChoice
{
    /// <summary>A person or a tool: the code already says what is meant.</summary>
    Certain,

    /// <summary>Only a person: the code could mean several things.</summary>
    ForAPerson,

    /// <summary>
    /// Only a person who looks for it: after the repair, more people can be messaged. The menu lists it after all other repairs, so that a
    /// hasty Enter does not choose it.
    /// </summary>
    ReachesMore,
}
