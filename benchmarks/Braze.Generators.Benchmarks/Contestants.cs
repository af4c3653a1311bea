using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Braze.Generators.Benchmarks;

/// <summary>The measured generators, each with code that declares the same ten properties for it.</summary>
internal static class Contestants
{
    private const string Ten = """
        string OrderNumber, string CustomerName, decimal Total, string Currency, int ItemCount, bool IsGift,
        Uri TrackingUrl, DateTimeOffset? EstimatedArrival, Carrier Carrier, IReadOnlyList<string> Categories
        """;

    private const string Common = "global using System; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;\n";

    private const string Carrier = "\npublic enum Carrier { Dhl, Ups, FedEx }\n";

    private static readonly Func<int, string> Campaign = static _ => $$"""
        namespace Acme.Orders#;

        /// <summary>Sent when an order leaves the warehouse.</summary>
        [Braze.Messaging.TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped({{Ten}});
        {{Carrier}}
        """;

    public static readonly Contestant Floor = new("nothing (the floor)", static () => [new Floor().AsSourceGenerator()], Common, Campaign);

    public static readonly Contestant Braze = new("Braze.Generators", static () => [new TriggerCampaignGenerator().AsSourceGenerator()], Common, Campaign);

    public static readonly Contestant Refit = new("Refit", Packaged("Refit"), Common + "global using Refit;", static _ => $$"""
        namespace Acme.Orders#;

        public sealed record OrderShipped({{Ten}});

        public sealed record Request(string campaign_id, OrderShipped trigger_properties, IReadOnlyCollection<string>? recipients, bool broadcast);

        /// <summary>Sent when an order leaves the warehouse.</summary>
        public interface IOrderShipped
        {
            [Post("/campaigns/trigger/send")]
            Task<string> SendAsync([Body] Request request, [Authorize] string key, CancellationToken cancellationToken = default);
        }
        {{Carrier}}
        """);

    public static readonly Contestant[] Others =
    [
        new("LoggerMessage", Packaged("LoggerMessage"), Common + "global using Microsoft.Extensions.Logging;", static _ => $$"""
            namespace Acme.Orders#;

            public static partial class OrderShipped
            {
                [LoggerMessage(1, LogLevel.Information, "Order {OrderNumber} {CustomerName} {Total} {Currency} {ItemCount} {IsGift} {TrackingUrl} {EstimatedArrival} {Carrier} {Categories}")]
                public static partial void Shipped(ILogger logger, {{Ten}});
            }
            {{Carrier}}
            """),
        new("System.Text.Json", Packaged("Json"), Common + "global using System.Text.Json.Serialization;", static _ => $$"""
            namespace Acme.Orders#;

            public sealed record OrderShipped({{Ten}});

            [JsonSerializable(typeof(OrderShipped))]
            [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
            public sealed partial class OrderShipped#Json : JsonSerializerContext;
            {{Carrier}}
            """),
        new("Mapperly", Packaged("Mapperly"), Common + "global using Riok.Mapperly.Abstractions;", static _ => $$"""
            namespace Acme.Orders#;

            public sealed record OrderShipped({{Ten}});
            public sealed record OrderShippedDto({{Ten}});

            [Mapper]
            public static partial class OrderShippedMapper
            {
                public static partial OrderShippedDto Map(OrderShipped order);
            }
            {{Carrier}}
            """),
        new("CommunityToolkit.Mvvm", Packaged("Mvvm"), Common + "global using CommunityToolkit.Mvvm.ComponentModel;", static _ => $$"""
            namespace Acme.Orders#;

            public sealed partial class OrderShipped : ObservableObject
            {
                {{string.Concat(Ten.Split(',', StringSplitOptions.TrimEntries).Select(static property => Field(property.Split(' '))))}}
            }
            {{Carrier}}
            """),
    ];

    private static string Field(string[] property) =>
        $"[ObservableProperty] private {property[0]} _{char.ToLowerInvariant(property[1][0])}{property[1][1..]} = default!;\n        ";

    private static Func<IEnumerable<ISourceGenerator>> Packaged(string name)
    {
        Type[] generators = [.. Assembly.LoadFrom(Contestant.PathOf(name)).GetTypes().Where(static type => type.IsDefined(typeof(GeneratorAttribute)) && !type.IsAbstract)];
        return () => generators.Select(static type => Activator.CreateInstance(type) switch
        {
            IIncrementalGenerator incremental => incremental.AsSourceGenerator(),
            var other => (ISourceGenerator)other!,
        });
    }
}
