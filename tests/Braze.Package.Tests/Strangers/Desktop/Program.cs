using System;
using System.Net.Http;
using System.Threading.Tasks;
using Acme.Orders;
using Braze.Messaging;

public static class Program
{
    public static async Task Main(string[] args)
    {
        using (var http = new HttpClient())
        {
            var braze = new BrazeClient(http, new BrazeOptions { RestEndpoint = new Uri(args[0]), ApiKey = "any-key" });
            TriggerSendResult result = await Warehouse.ShipAsync(braze, "user-42");
            Console.WriteLine((int)result.StatusCode + " " + result.Message);
        }
    }
}
