using System.Globalization;

namespace Braze.Messaging.Tests;

public sealed class HttpMessageTests : LoopbackTest
{
    [Fact]
    public async Task It_is_a_POST_to_the_path_without_a_trailing_slash()
    {
        await Client.SendRequestAsync(RequestToOne());

        RecordedRequest request = Assert.Single(Server.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/campaigns/trigger/send", request.Target);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("//")]
    public async Task A_slash_after_the_host_is_not_repeated_in_the_path(string endpoint)
    {
        await ClientOf(new Uri(Server.Address.AbsoluteUri.TrimEnd('/') + endpoint)).SendRequestAsync(RequestToOne());

        Assert.Equal("/campaigns/trigger/send", Assert.Single(Server.Requests).Target);
    }

    [Fact]
    public async Task The_content_is_JSON_of_a_known_length()
    {
        await Client.SendRequestAsync(RequestTo(Recipient.ForExternalUserId("Zoë 🎁")));

        RecordedRequest request = Assert.Single(Server.Requests);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal(request.Body.Length.ToString(CultureInfo.InvariantCulture), request.Headers["Content-Length"]);
        Assert.DoesNotContain("Transfer-Encoding", request.Headers);
        Assert.Equal((byte)'{', request.Body[0]);
    }

    [Fact]
    public async Task The_header_carries_the_key_and_the_body_does_not()
    {
        await Client.SendRequestAsync(RequestToOne());

        RecordedRequest request = Assert.Single(Server.Requests);
        Assert.Equal($"Bearer {ApiKey}", request.Headers["Authorization"]);
        Assert.DoesNotContain("api_key", request.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ApiKey, request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_body_starts_with_the_key_with_the_old_authentication()
    {
        BrazeOptions options = OptionsOf(Server.Address);
        options.Authentication = BrazeAuthentication.RequestBody;
        using var httpClient = new HttpClient();
        await new BrazeClient(httpClient, options).SendRequestAsync(RequestToOne());

        RecordedRequest request = Assert.Single(Server.Requests);
        Assert.DoesNotContain("Authorization", request.Headers);
        Assert.Equal(
            $$"""{"api_key":"{{ApiKey}}","campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"external_user_id":"user-1"}]}""",
            request.Text);
    }

    [Fact]
    public async Task A_new_key_is_used_for_the_next_request()
    {
        BrazeOptions options = OptionsOf(Server.Address);
        using var httpClient = new HttpClient();
        var client = new BrazeClient(httpClient, options);

        await client.SendRequestAsync(RequestToOne());
        options.ApiKey = "rotated";
        await client.SendRequestAsync(RequestToOne());

        Assert.Equal([$"Bearer {ApiKey}", "Bearer rotated"], Server.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task Options_that_become_invalid_send_nothing()
    {
        BrazeOptions options = OptionsOf(Server.Address);
        using var httpClient = new HttpClient();
        var client = new BrazeClient(httpClient, options);

        foreach (string? key in (string?[])[null, "", "a\nb"])
        {
            options.ApiKey = key;
            await Assert.ThrowsAsync<BrazeOptionsException>(() => client.SendRequestAsync(RequestToOne()));
        }

        options.ApiKey = ApiKey;
        options.RestEndpoint = null;
        await Assert.ThrowsAsync<BrazeOptionsException>(() => client.SendRequestAsync(RequestToOne()));

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task The_same_request_can_be_sent_again()
    {
        TriggerSendRequest request = RequestToOne();

        await Client.SendRequestAsync(request);
        await Client.SendRequestAsync(request);

        Assert.Equal(2, Server.Requests.Count);
        Assert.Equal(Server.Requests[0].Text, Server.Requests[1].Text);
    }
}
