using System.Collections;
using System.Diagnostics;
using System.Text;

namespace OrderNotifications.Tests;

/// <summary>One run of the built sample in a process of its own, as a user starts it.</summary>
internal sealed record SampleRun(int ExitCode, string[] Output, string[] Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public string Everything => string.Join('\n', [.. Output, .. Errors]);

    /// <summary>The lines about requests to a campaign.</summary>
    public string[] RequestsOf(string campaign) => [.. Output.Where(line => line.StartsWith(campaign + " ", StringComparison.Ordinal))];

    /// <summary>A number of the totals; those of a dry run stand among the errors, beside the bodies.</summary>
    public int Total(string name)
    {
        string line = Assert.Single(Output.Concat(Errors), line => line.StartsWith(name + " ", StringComparison.Ordinal) && line.Length == 19);
        return int.Parse(line[name.Length..], System.Globalization.CultureInfo.InvariantCulture);
    }

    public static async Task<SampleRun> StartAsync(string workingDirectory, string[] arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OrderNotifications.dll"), .. arguments])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Isolate(start.Environment);
        foreach ((string name, string value) in settings)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new SampleRun(process.ExitCode, Lines(await output), Lines(await errors));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>What the machine has configured for Braze, the host's environment or a proxy is not what is tested.</summary>
    private static void Isolate(IDictionary<string, string?> environment)
    {
        foreach (string name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(static variable => (string)variable.Key))
        {
            if (name.StartsWith("Braze", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("_ENVIRONMENT", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("_PROXY", StringComparison.OrdinalIgnoreCase))
            {
                environment.Remove(name);
            }
        }
    }

    private static string[] Lines(string text) => text.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);
}
