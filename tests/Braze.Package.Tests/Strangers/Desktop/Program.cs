using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Acme.Orders;
using Braze.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public static class Program
{
    public static async Task Main(string[] args)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string> { ["RestEndpoint"] = args[0], ["ApiKey"] = "any-key" })
            .Build();
        var services = new ServiceCollection();
        services.AddBraze(configuration);
        using (ServiceProvider provider = services.BuildServiceProvider())
        {
            TriggerSendResult result = await Warehouse.ShipAsync(provider.GetRequiredService<IBrazeClient>(), "user-42");
            Console.WriteLine((int)result.StatusCode + " " + result.Message);
        }
    }
}
