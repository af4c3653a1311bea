using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Braze.Messaging.Testing.Tests;

/// <summary>Tests the checks that come before those of the body's fields.</summary>
public sealed class EnvelopeTests
{
    private const string Broadcast = $$"""{"campaign_id":"{{RawCall.CampaignId}}","broadcast":true}""";

    private readonly FakeBraze _fake = new(RawCall.Key);

    [Theory]
    [InlineData("POST", "https://rest.braze.example/campaigns/trigger/sends")]
    [InlineData("POST", "https://rest.braze.example/")]
    [InlineData("POST", "https://rest.braze.example/Campaigns/trigger/send")]
    [InlineData("POST", "https://rest.braze.example//campaigns/trigger/send")]
    [InlineData("GET", RawCall.Address)]
    [InlineData("PUT", RawCall.Address)]
    public async Task Another_method_or_path_is_an_invalid_URL(string method, string address)
    {
        using HttpRequestMessage request = RawCall.Post(Broadcast);
        request.Method = new HttpMethod(method);
        request.RequestUri = new Uri(address);

        Assert.Equal((HttpStatusCode.NotFound, "Invalid URL", ""), await RawCall.SendAsync(_fake, request));
        Assert.Equal((method, HttpStatusCode.NotFound), (_fake.Requests[0].Method, _fake.Requests[0].StatusCode));
    }

    [Fact]
    public async Task A_trailing_slash_is_forbidden()
    {
        using HttpRequestMessage request = RawCall.Post(Broadcast);
        request.RequestUri = new Uri(RawCall.Address + "/");

        Assert.Equal((HttpStatusCode.Forbidden, "Access Denied", ""), await RawCall.SendAsync(_fake, request));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task Another_content_type_is_not_supported(string? contentType)
    {
        using HttpRequestMessage request = RawCall.Post(Broadcast);
        request.Content!.Headers.ContentType = contentType is null ? null : new MediaTypeHeaderValue(contentType);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "Unsupported Media Type", ""), await RawCall.SendAsync(_fake, request));
        Assert.Equal(contentType, _fake.Requests[0].ContentType);
    }

    [Fact]
    public async Task No_content_at_all_is_not_supported()
    {
        using HttpRequestMessage request = RawCall.Post("");
        request.Content = null;

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await RawCall.SendAsync(_fake, request)).Status);
    }

    [Fact]
    public async Task A_content_type_with_a_charset_is_accepted()
    {
        using HttpRequestMessage request = RawCall.Post(Broadcast);

        Assert.Equal((HttpStatusCode.Created, "success", ""), await RawCall.SendAsync(_fake, request));
        Assert.Equal("application/json; charset=utf-8", _fake.Requests[0].ContentType);
    }

    [Fact]
    public async Task Four_megabytes_pass_and_one_byte_more_does_not()
    {
        const int FourMegabytes = 4 * 1024 * 1024;

        Assert.Equal(HttpStatusCode.Created, (await RawCall.SendBodyAsync(_fake, Broadcast.PadRight(FourMegabytes))).Status);
        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, "Request Entity Too Large", ""),
            await RawCall.SendBodyAsync(_fake, Broadcast.PadRight(FourMegabytes + 1)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("test-key")]
    [InlineData("Bearer  test-key")]
    [InlineData("Bearer \"test-key\"")]
    [InlineData("bearer test-key")]
    [InlineData("Basic test-key")]
    [InlineData("Bearer another-key")]
    [InlineData("Bearer ")]
    public async Task A_header_that_is_not_Bearer_and_the_key_is_refused(string? authorization)
    {
        using HttpRequestMessage request = RawCall.Post(Broadcast);
        request.Headers.Authorization = null;
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var client = new HttpClient(_fake.CreateHandler());
        using HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("""{"message":"Invalid API key: non-existent"}""", await response.Content.ReadAsStringAsync());
        Assert.All(
            ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"],
            name => Assert.Equal([""], response.Headers.GetValues(name)));
    }

    [Theory]
    [InlineData("""{"api_key":"another-key","broadcast":true}""")]
    [InlineData("""{"api_key":17,"broadcast":true}""")]
    [InlineData("""{"api_key":null,"broadcast":true}""")]
    public async Task A_key_in_the_body_that_is_not_the_key_is_refused(string body)
    {
        using HttpRequestMessage request = RawCall.Post(body);
        request.Headers.Authorization = null;

        Assert.Equal(HttpStatusCode.Unauthorized, (await RawCall.SendAsync(_fake, request)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{'broadcast':true}")]
    [InlineData("""{"broadcast":true} {}""")]
    [InlineData("""{"campaign_id":"\ud83d","broadcast":true}""")]
    public async Task A_body_that_is_not_JSON_is_a_parse_error(string body)
    {
        using var client = new HttpClient(_fake.CreateHandler());
        using HttpRequestMessage request = RawCall.Post(body);
        using HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("""{"error":"Error while parsing request body. Please check your syntax"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_body_in_another_encoding_is_a_parse_error()
    {
        using HttpRequestMessage request = RawCall.Post("");
        request.Content = new ByteArrayContent(Encoding.Latin1.GetBytes("""{"broadcast":true,"trigger_properties":{"name":"Jürgen"}}"""))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        };

        Assert.Equal(HttpStatusCode.BadRequest, (await RawCall.SendAsync(_fake, request)).Status);
        Assert.Contains("J\uFFFDrgen", _fake.Requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentNullException>(() => new FakeBraze(null!));
        Assert.Throws<ArgumentException>(() => new FakeBraze(""));
        Assert.Throws<ArgumentNullException>(() => new FakeBraze("key", null!));
        Assert.Throws<ArgumentNullException>(() => _fake.Answer(null!, "/", null, null, []));
        Assert.Throws<ArgumentNullException>(() => _fake.Answer("POST", null!, null, null, []));
        Assert.Throws<ArgumentNullException>(() => _fake.Answer("POST", "/", null, null, null!));
    }
}
