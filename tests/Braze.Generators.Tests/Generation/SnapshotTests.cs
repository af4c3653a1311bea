using Snapshooter.Xunit;

namespace Braze.Generators.Tests.Generation;

/// <summary>Whole generated files. A changed snapshot is reviewed like code.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void A_record_with_scalars() => GeneratorRun.Of("""
        namespace Acme.Orders;

        /// <summary>Sent when an order leaves the warehouse.</summary>
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber, decimal Total, DateTimeOffset? Eta = null);
        """).AssertCompiles().SingleSource.MatchSnapshot();

    [Fact]
    public void The_list_of_campaigns() => GeneratorRun.Of("namespace Acme.Orders; [TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")] public sealed partial record OrderShipped;")
        .AssertCompiles().List!.MatchSnapshot();

    [Fact]
    public void A_class_with_nested_objects_lists_and_enums() => GeneratorRun.Of("""
        using System.Text.Json.Serialization;

        namespace Acme.Orders
        {
            public static partial class Messages
            {
                [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
                internal sealed partial class OrderConfirmed
                {
                    public required IReadOnlyList<Line> Lines { get; init; }

                    [TriggerProperty("ship_to", WriteNull = true)]
                    public Address? Address { get; init; }

                    [JsonPropertyName("state")]
                    public State? OrderState { get; init; }

                    public string[]? Tags { get; init; }

                    [TriggerPropertyIgnore]
                    public object? Cache { get; init; }
                }
            }

            public sealed record Line(string Name, int Quantity, decimal UnitPrice);

            public sealed record Address(string Street, string @class);

            public enum State
            {
                New,
                [JsonStringEnumMemberName("paid-in-full")]
                Paid,
                Settled = Paid,
            }
        }
        """).AssertCompiles().SingleSource.MatchSnapshot();
}
