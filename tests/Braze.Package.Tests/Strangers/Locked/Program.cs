using Braze.Messaging;

using var http = new HttpClient();
var braze = new BrazeClient(http, new BrazeOptions { RestEndpoint = new Uri(args[0]), ApiKey = "any-key" });
TriggerSendResult result = await new OrderShipped("A-1001", 79.90m).SendAsync(braze, externalUserId: "user-42");
Console.WriteLine($"{(int)result.StatusCode} {result.Message}");
