namespace Braze.Package.Tests;

/// <summary>A fact that runs a program for .NET Framework, on Mono where that is not Windows'; it is skipped, and says so, without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NetFrameworkFactAttribute : FactAttribute
{
    public NetFrameworkFactAttribute()
    {
        if (!OperatingSystem.IsWindows() && !InstalledPrograms.Has("mono", "../lib/mono/4.5/Facades/netstandard.dll"))
        {
            Skip = "Programs for .NET Framework cannot be run here: mono is not installed, or not with the assemblies that stand for .NET Standard.";
        }
    }
}
