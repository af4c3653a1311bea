using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>Measures the processor time of child processes that have ended.</summary>
internal static class ChildProcessTime
{
    private const int Children = -1;

    /// <summary>Runs a process to its end, and returns its total processor time in user and system mode.</summary>
    public static TimeSpan Of(Process process, Action<Process> run)
    {
        TimeSpan before = OperatingSystem.IsWindows() ? default : OfChildren();
        run(process);
        process.WaitForExit();
        return OperatingSystem.IsWindows() ? process.TotalProcessorTime : OfChildren() - before;
    }

    private static TimeSpan OfChildren()
    {
        // The fields after the two times are not used. The buffer is large enough for them.
        long[] usage = new long[64];
        return GetUsage(Children, usage) == 0
            ? new TimeSpan((usage[0] + usage[2]) * TimeSpan.TicksPerSecond + (usage[1] + usage[3]) * TimeSpan.TicksPerMicrosecond)
            : throw new InvalidOperationException("The system does not report the processor time of child processes.");
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
