namespace Braze.Messaging;

/// <summary>A user's gender (<c>gender</c>).</summary>
public enum Gender
{
    /// <summary>Male (<c>M</c>).</summary>
    Male,

    /// <summary>Female (<c>F</c>).</summary>
    Female,

    /// <summary>Other (<c>O</c>).</summary>
    Other,

    /// <summary>Not applicable (<c>N</c>).</summary>
    NotApplicable,

    /// <summary>The user prefers not to say (<c>P</c>).</summary>
    PreferNotToSay,
}
