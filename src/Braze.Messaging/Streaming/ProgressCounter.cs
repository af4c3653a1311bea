namespace Braze.Messaging;

/// <summary>Counts recipients and reports the progress.</summary>
internal sealed class ProgressCounter(IProgress<SendProgress>? progress)
{
    private SendProgress _counts;

    public void AddRead(int recipients) => Report(_counts with { Read = _counts.Read + recipients });

    public void AddEnded(BatchStatus status, int recipients) => Report(status switch
    {
        BatchStatus.Accepted or BatchStatus.AcceptedWithErrors => _counts with { Accepted = _counts.Accepted + recipients },
        BatchStatus.Refused => _counts with { Refused = _counts.Refused + recipients },
        BatchStatus.NotSent => _counts with { NotSent = _counts.NotSent + recipients },
        _ => _counts with { Unknown = _counts.Unknown + recipients },
    });

    private void Report(SendProgress counts)
    {
        _counts = counts;
        progress?.Report(counts);
    }
}
