namespace Braze.Generators.CodeFixes.Offering;

/// <summary>Who may choose a repair.</summary>
internal enum RepairChoice
{
    /// <summary>A person or a tool, because the code already shows the intention.</summary>
    Certain,

    /// <summary>Only a person, because several repairs are possible.</summary>
    ForAPerson,

    /// <summary>
    /// Only a person, and explicitly, because more people can be messaged after the repair. The menu lists it after all other
    /// repairs, so it is not chosen by accident.
    /// </summary>
    ReachesMore,
}
