namespace Braze.Package.Tests;

/// <summary>A fact about what is packed from a commit; it is skipped, and says so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        if (!WorkingCopy.IsPossible)
        {
            Skip = "This is no repository of git's, or git is not installed.";
        }
    }
}
