namespace Braze.Generators.Tests.Fuzzing;

/// <summary>Correct declarations of every supported kind, from which mutations start.</summary>
internal static class Declarations
{
    public static readonly string[] All =
    [
        """
        using System;
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using Braze.Messaging;

        namespace Acme.Orders;

        /// <summary>Sent when an order leaves the warehouse.</summary>
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber, decimal? Total, [property: TriggerProperty("when")] DateTimeOffset? Eta = null)
        {
            public required IReadOnlyList<Line> Lines { get; init; }

            [TriggerProperty(WriteNull = true, AllowLiquid = true)]
            public State? State { get; set; }

            [TriggerPropertyIgnore]
            public object? Tag { get; set; }
        }

        public sealed record Line(string Sku, int Count, State State, IReadOnlyList<Line>? Parts = null);

        public enum State { New, [JsonStringEnumMemberName("is-there")] Delivered = 4, Late = Delivered }
        """,
        """
        using System;
        using System.Collections.Generic;
        using Braze.Messaging;

        namespace Acme.@event
        {
            public abstract class Message<T>
            {
                public T? Body { get; set; }

                public virtual string @class => "m";

                public abstract Guid Id { get; }
            }

            public static partial class Campaigns
            {
                public partial interface IInner<TOther>
                {
                    [TriggerCampaign(Ids.Order)]
                    internal sealed partial class Order(string number) : Message<List<Box<int?>>>
                    {
                        public string Number { get; } = number;

                        public override Guid Id => Guid.Empty;

                        public override string @class => "o";

                        public Dictionary<string, int>.KeyCollection? this[int index] => null;

                        string? Größe { get; set; }
                    }
                }
            }

            public readonly record struct Box<T>(T Value) where T : new();

            public static class Ids
            {
                public const string Order = "0f2c8a4e" + "-7d3a-4b9e-a4f4-1f6f0b9f2a11";
            }
        }
        """,
        """
        using System.Text.Json.Serialization;
        using Braze.Messaging;

        [TriggerCampaign(campaignId: "d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3")]
        partial class Welcome
        {
            [JsonPropertyName("first_name")] public string? Name { get; init; }

            [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public object? Hidden { get; init; }
        }

        partial class Welcome : IHasPrice
        {
            public double[][]? Grid => null;

            decimal IHasPrice.Price => 1m;

            public static int Count;
        }

        internal interface IHasPrice { decimal Price { get; } }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        internal partial class Goodbye : Welcome
        {
            public new int Name => 1;

            public System.Uri? Link { get; set; }

            public Welcome? Before { get; set; }
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Text.Json;
        using Braze.Messaging;

        namespace Acme.Loyalty
        {
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
            public partial class PointsEarned
            {
                public IReadOnlyDictionary<Tier, List<int?>>? ByTier { get; init; }

                public Dictionary<Guid, Dictionary<string, DateTime>> Dates { get; } = new();

                public ImmutableArray<Perks>? Perks { get; init; }

                [TriggerProperty("sum", Converter = typeof(SumConverter), WriteNull = true)]
                public Sum? Total { get; init; }

                public JsonElement Raw { get; init; }

                public Visits? Visits { get; init; }

                public ArraySegment<TimeSpan> Times => default;

                private sealed class SumConverter : TriggerPropertyConverter<Sum>
                {
                    public override void Write(TriggerPropertyWriter writer, Sum value) => writer.WriteInt32Value(value.Points);
                }
            }

            [Flags] public enum Perks : byte { None = 0, Gift = 1, Express = 2, All = Gift | Express, [Obsolete("gone", true)] Old = 128 }

            public enum Tier : long { Silver = -1, Gold = long.MaxValue }

            public readonly struct Sum { public int Points => 1; public int Pending => 2; }

            public sealed class Visits : List<Visits.Visit> { public record Visit(Uri Page, [property: Obsolete] char Grade, Half Score); }
        }
        """,
    ];
}
