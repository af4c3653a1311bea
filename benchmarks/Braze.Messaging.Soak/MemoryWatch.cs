using System.Diagnostics;

namespace Braze.Messaging.Soak;

/// <summary>Records how much memory the run uses, including garbage, and how much of it is in use.</summary>
internal sealed class MemoryWatch
{
    private readonly List<long> _inUse = [];

    /// <summary>The peak size of the managed heap in bytes, including garbage.</summary>
    public long PeakHeap { get; private set; }

    /// <summary>The peak memory of the process in bytes.</summary>
    public static long PeakWorkingSet
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>The bytes in use at each tenth of the run, without garbage.</summary>
    public IReadOnlyList<long> InUse => _inUse;

    public void Sample() => PeakHeap = Math.Max(PeakHeap, GC.GetTotalMemory(forceFullCollection: false));

    public void SampleInUse() => _inUse.Add(GC.GetTotalMemory(forceFullCollection: true));
}
