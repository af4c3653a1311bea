using Braze.Messaging;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Configuration["Braze:RestEndpoint"] = args[0];
builder.Configuration["Braze:ApiKey"] = "any-key";
builder.Services.AddBraze(builder.Configuration.GetSection("Braze"), BrazeCampaigns.All);
builder.WebHost.UseUrls("http://127.0.0.1:0");

await using WebApplication app = builder.Build();
app.MapPost("/orders/{number}/ship", async (string number, IBrazeClient braze, CancellationToken cancellationToken) =>
{
    TriggerSendResult result = await new OrderShipped(number, 79.90m)
        .SendAsync(braze, externalUserId: "user-42", cancellationToken: cancellationToken);
    return $"{(int)result.StatusCode} {result.Message}";
});

// What a browser does later.
await app.StartAsync();
using var http = new HttpClient();
HttpResponseMessage answer = await http.PostAsync(app.Urls.Single() + "/orders/A-1001/ship", content: null);
Console.WriteLine(await answer.Content.ReadAsStringAsync());
await app.StopAsync();
