using System.Diagnostics;

namespace Braze.Messaging.Soak;

/// <summary>Takes down how much memory the run uses, garbage included, and how much of it is in use.</summary>
internal sealed class MemoryWatch
{
    private readonly List<long> _inUse = [];

    /// <summary>The most bytes that the managed heap had, garbage included.</summary>
    public long PeakHeap { get; private set; }

    /// <summary>The most bytes of memory that the process had.</summary>
    public static long PeakWorkingSet
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>The bytes in use at each tenth of the run, garbage not included.</summary>
    public IReadOnlyList<long> InUse => _inUse;

    public void Sample() => PeakHeap = Math.Max(PeakHeap, GC.GetTotalMemory(forceFullCollection: false));

    public void SampleInUse() => _inUse.Add(GC.GetTotalMemory(forceFullCollection: true));
}
