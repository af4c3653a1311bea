using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Braze.Messaging.Tests;

public sealed class LoggingTests : LoopbackTest
{
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
    [InlineData(201, 1)]
    [InlineData(400, 1)]
    [InlineData(503, 1)]
    public async Task A_send_is_one_line_and_none_is_the_HTTP_clients(int status, int lines)
    {
        Server.Answers(status, LoopbackServer.SuccessBody);
        using var log = new CapturedLog();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(log));
        services.AddBraze(options => (options.RestEndpoint, options.ApiKey) = (Server.Address, ApiKey));
        await using (ServiceProvider provider = services.BuildServiceProvider())
        {
            await Record.ExceptionAsync(() => provider.GetRequiredService<IBrazeClient>().SendAsync(RequestToOne()));
        }

        Assert.Equal(lines, log.Text.Split('\n').Count(static line => line.StartsWith("Information: ", StringComparison.Ordinal) || line.StartsWith("Warning: ", StringComparison.Ordinal) || line.StartsWith("Error: ", StringComparison.Ordinal)));
        Assert.DoesNotContain("HTTP request", log.Text, StringComparison.Ordinal);
        Assert.Contains(status == 201 ? "Braze accepted campaign (no name) (" : "ampaign (no name) (", log.Text, StringComparison.Ordinal);
    }
}
