namespace Braze.Package.Tests;

/// <summary>
/// A fact that runs a program for .NET Framework, or on Mono when the system is not Windows. It is skipped with a reason when
/// neither is installed.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NetFrameworkFactAttribute : FactAttribute
{
    public NetFrameworkFactAttribute()
    {
        if (!OperatingSystem.IsWindows() && !InstalledPrograms.Has("mono", "../lib/mono/4.5/Facades/netstandard.dll"))
        {
            Skip = "Programs for .NET Framework cannot run here: Mono is not installed, or the facade assemblies for .NET Standard are missing.";
        }
    }
}
