using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Braze.Messaging.Tests;

public sealed class LoggingTests : LoopbackTest
{
    private static readonly string[] Levels = ["Information: ", "Warning: ", "Error: ", "Critical: "];

    [Theory]
    [InlineData(201, """{"message":"success"}""")]
    [InlineData(401, $$"""{"message":"Invalid API key: {{ApiKey}}"}""")]
    [InlineData(500, $"<html>{ApiKey}</html>")]
    public async Task The_log_of_the_HTTP_client_when_it_is_asked_for_has_neither_the_key_nor_a_user(int status, string body)
    {
        Server.Answers(status, body);
        using var log = new CapturedLog();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddBraze(options =>
        {
            options.RestEndpoint = Server.Address;
            options.ApiKey = ApiKey;
        }).AddDefaultLogger();
        await using (ServiceProvider provider = services.BuildServiceProvider())
        {
            await Record.ExceptionAsync(() => TriggerCampaign.SendAsync(
                new OrderShipped("secret-order", 1m), provider.GetRequiredService<IBrazeClient>(), "secret-user", null, null, false, null, null, null, default));
        }

        Assert.Equal($"Bearer {ApiKey}", Assert.Single(Server.Requests).Headers["Authorization"]);
        Assert.Contains("Trace: Request Headers:", log.Text, StringComparison.Ordinal);
        Assert.Contains("Authorization", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ApiKey, log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(201, "Information: Braze accepted campaign (no name) (")]
    [InlineData(400, "Warning: Campaign (no name) (")]
    [InlineData(503, "Error: Campaign (no name) (")]
    public async Task A_send_logs_one_line_and_the_HTTP_client_logs_none(int status, string line)
    {
        Server.Answers(status, LoopbackServer.SuccessBody);
        using var log = new CapturedLog();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(log));
        services.AddBraze(options => (options.RestEndpoint, options.ApiKey) = (Server.Address, ApiKey));
        await using (ServiceProvider provider = services.BuildServiceProvider())
        {
            await Record.ExceptionAsync(() => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()));
        }

        string[] entries = [.. log.Text.Split('\n').Where(static line => Levels.Any(level => line.StartsWith(level, StringComparison.Ordinal)))];
        Assert.Single(entries);
        Assert.DoesNotContain("HTTP request", log.Text, StringComparison.Ordinal);
        Assert.StartsWith(line, entries[0], StringComparison.Ordinal);
    }
}
