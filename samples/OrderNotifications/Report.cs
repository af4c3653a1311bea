using System.Globalization;
using Braze.Messaging;
using OrderNotifications.Orders;

namespace OrderNotifications;

/// <summary>Reports how each request ended, and the totals. It shows campaigns and numbers, and never a user.</summary>
/// <param name="output">The writer for requests and totals.</param>
/// <param name="bodies">The writer for the bodies of a dry run.</param>
/// <param name="errors">The writer for skipped lines.</param>
/// <param name="path">The path of the file, as the user passed it.</param>
/// <param name="answered">The outcome of a request that got an answer: accepted, or printed in a dry run.</param>
internal sealed class Report(TextWriter output, TextWriter bodies, TextWriter errors, string path, Outcome answered)
{
    private readonly OrderedDictionary<Outcome, int> _outcomes = new()
    {
        [answered] = 0,
        [Outcome.Refused] = 0,
        [Outcome.Unknown] = 0,
        [Outcome.Unsent] = 0,
    };

    private int _recipients;
    private int _skippedLines;

    /// <summary>Whether every line of the file was read and every request was answered.</summary>
    public bool IsClean => _skippedLines == 0 && _outcomes[answered] == _outcomes.Values.Sum();

    public void WriteHeader() => WriteLine("Campaign", "Recipients", "Status", "Dispatch ID");

    public void Answered(string campaign, int? recipients, TriggerSendResult result)
    {
        if (result.IsDryRun)
        {
            bodies.WriteLine(result.RequestBody);
        }

        string errors = result.Errors.Count == 0 ? "" : $" (with {result.Errors.Count} errors)";
        Write(campaign, recipients, answered, result.IsDryRun ? null : (int)result.StatusCode, result.DispatchId + errors);
    }

    public void Failed(string campaign, int? recipients, SendFailure failure)
    {
        Outcome outcome = failure.Status switch
        {
            BatchStatus.Refused => Outcome.Refused,
            BatchStatus.NotSent => Outcome.Unsent,
            _ => Outcome.Unknown,
        };
        Write(campaign, recipients, outcome, (int?)(failure.Exception as BrazeException)?.StatusCode, failure.Exception.Message);
    }

    public void Skipped(OrderFileLine line)
    {
        _skippedLines++;
        errors.WriteLine($"{path}:{line.Number}: {line.Problem} The line is skipped.");
    }

    public void WriteTotals()
    {
        output.WriteLine();
        WriteTotal("Requests", _outcomes.Values.Sum());
        WriteTotal("Recipients", _recipients);
        foreach ((Outcome outcome, int count) in _outcomes)
        {
            WriteTotal(outcome.ToString(), count);
        }

        WriteTotal("Lines skipped", _skippedLines);
    }

    private void Write(string campaign, int? recipients, Outcome outcome, int? status, string? detail)
    {
        _outcomes[outcome]++;
        _recipients += recipients ?? 0;
        string word = outcome.ToString().ToLowerInvariant();
        WriteLine(campaign, recipients?.ToString(CultureInfo.InvariantCulture) ?? "segment", status is null ? word : $"{status} {word}", detail);
    }

    private void WriteLine(string campaign, string recipients, string status, string? detail) =>
        output.WriteLine($"{campaign,-18} {recipients,10}  {status,-13} {detail}".TrimEnd());

    private void WriteTotal(string name, int count) => output.WriteLine($"{name,-13} {count,5}");
}
