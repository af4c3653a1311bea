namespace Braze.Package.Tests;

/// <summary>A fact about packages from a commit. It is skipped with a reason when there is no Git repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        if (!WorkingCopy.IsPossible)
        {
            Skip = "This is not a Git repository, or Git is not installed.";
        }
    }
}
