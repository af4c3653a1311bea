using Braze.Messaging;
using Braze.Messaging.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrderNotifications.Orders;

namespace OrderNotifications;

/// <summary>Reads the file, sends its requests, and reports how they ended.</summary>
internal static class NotifyCommand
{
    private const int Success = 0;
    private const int NotAllSent = 1;
    private const int CannotStart = 2;
    private const int Cancelled = 130;

    public static async Task<int> RunAsync(string path, bool dryRun, CancellationToken cancellationToken)
    {
        try
        {
            using StreamReader file = File.OpenText(path);
            HostApplicationBuilder builder = Host.CreateApplicationBuilder();
            builder.Logging.ClearProviders();
            await using EmbeddedFakeBraze? fake = await AddBrazeAsync(builder, dryRun, cancellationToken);

            using IHost host = builder.Build();
            BrazeOptions options = host.Services.GetRequiredService<IOptions<BrazeOptions>>().Value;
            TextWriter output = dryRun ? Console.Error : Console.Out;
            output.WriteLine(
                dryRun ? "Dry run: the bodies are printed, and nothing is sent."
                : fake is not null ? "Braze:ApiKey is not configured, so a fake Braze inside this process answers."
                : $"Sending to {options.RestEndpoint!.Host}.");
            output.WriteLine();

            var report = new Report(output, Console.Out, Console.Error, path, answered: dryRun ? Outcome.Printed : Outcome.Accepted);
            var notifier = new Notifier(host.Services.GetRequiredService<IBrazeClient>(), report);
            return await NotifyAsync(notifier, report, file, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OptionsValidationException)
        {
            Console.Error.WriteLine(exception.Message);
            return CannotStart;
        }
    }

    private static async Task<int> NotifyAsync(Notifier notifier, Report report, TextReader file, CancellationToken cancellationToken)
    {
        report.WriteHeader();
        try
        {
            await notifier.NotifyAsync(OrderFile.ReadAsync(file, cancellationToken), cancellationToken);
            return report.IsClean ? Success : NotAllSent;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Canceled: the rest of the file is not sent.");
            return Cancelled;
        }
        finally
        {
            report.WriteTotals();
        }
    }

    /// <summary>Registers the client as any application does, and starts a fake Braze if no key is configured.</summary>
    /// <returns>The fake that was started, or <see langword="null"/> if none was.</returns>
    private static async Task<EmbeddedFakeBraze?> AddBrazeAsync(HostApplicationBuilder builder, bool dryRun, CancellationToken cancellationToken)
    {
        IConfigurationSection section = builder.Configuration.GetSection("Braze");
        IHttpClientBuilder httpClient = builder.Services.AddBraze(section);
        if (dryRun)
        {
            section[nameof(BrazeOptions.DryRun)] = bool.TrueString;
            return null;
        }

        if (!string.IsNullOrEmpty(section["ApiKey"]))
        {
            return null;
        }

        string apiKey = Guid.NewGuid().ToString();
        EmbeddedFakeBraze fake = await EmbeddedFakeBraze.StartAsync(new FakeBraze(apiKey), cancellationToken);
        Configure(section, fake.Address, apiKey);

        // A proxy for the internet does not reach the loopback address of this machine.
        httpClient.ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { UseProxy = false });
        return fake;
    }

    private static void Configure(IConfigurationSection section, string restEndpoint, string apiKey)
    {
        section[nameof(BrazeOptions.RestEndpoint)] = restEndpoint;
        section[nameof(BrazeOptions.ApiKey)] = apiKey;
    }
}
