using System.Diagnostics;

namespace Braze.Package.Tests;

/// <summary>The output and the exit code of a command.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public static async Task<CommandResult> RunAsync(string folder, string[] command, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A process that outlives the command would keep its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, output.ReplaceLineEndings("\n"));
    }

    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
