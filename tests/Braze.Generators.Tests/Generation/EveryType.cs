using Braze.Generators.Values;

namespace Braze.Generators.Tests.Generation;

/// <summary>A campaign with all supported types in C# 9, for a project without implicit usings.</summary>
internal static class EveryType
{
    private static readonly string[] Scalars =
    [
        .. PropertyTypes.All.Select(static type => $"global::{type.Namespace}.{type.Name}"), "State", "Perks", "SmallPerks", "Line", "Point",
    ];

    private static readonly string[] Shapes =
    [
        "{0}", "global::System.Collections.Generic.List<{0}>", "global::System.Collections.Generic.IEnumerable<{0}>",
        "global::System.Collections.Immutable.ImmutableArray<{0}>", "global::System.Collections.Generic.IReadOnlySet<{0}>",
        "global::System.Collections.Generic.Dictionary<string, {0}>",
        "global::System.Collections.Generic.IReadOnlyDictionary<State, global::System.Collections.Generic.List<{0}>>",
        "global::System.Collections.Generic.IDictionary<global::System.Guid, {0}>", "global::System.Collections.Immutable.ImmutableDictionary<ushort, {0}>",
        "global::System.ArraySegment<{0}>", "Box<{0}>", "global::System.ArraySegment<{0}>?", "global::System.Collections.Immutable.ImmutableArray<{0}>?",
    ];

    public static string Source(string @namespace) => $$"""
        namespace {{@namespace.Replace("global", "@global", StringComparison.Ordinal)}}
        {
            /// <summary>Sent when an order leaves the warehouse.</summary>
            [global::Braze.Messaging.TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
            public sealed partial class OrderShipped
            {
                {{string.Join("\n        ", Properties())}}
                [global::Braze.Messaging.TriggerProperty(WriteNull = true, AllowLiquid = true)] public string Text { get; set; } = "";
                [global::Braze.Messaging.TriggerProperty(WriteNull = true)] public State? NullableState { get; set; }
                [global::Braze.Messaging.TriggerProperty(Converter = typeof(PointConverter))] public Point Converted { get; set; }
                [global::Braze.Messaging.TriggerProperty(Converter = typeof(PointConverter), WriteNull = true)] public Point? NullableConverted { get; set; }
                [global::Braze.Messaging.TriggerPropertyIgnore] public object Cache { get; set; } = new object();
            }

            public sealed class Line { public string Name { get; set; } = ""; public Line[] Parts { get; set; } = new Line[0]; public Box<Line> Box { get; set; } = new Box<Line>(); }

            public struct Point { public int X { get; set; } }

            public sealed class Box<T> { public global::System.Collections.Generic.List<T> Value { get; set; } = new global::System.Collections.Generic.List<T>(); }

            public enum State : sbyte { InTransit = -1, Delivered }

            [global::System.Flags] public enum Perks : ulong { None, Gift = 1, Top = 9223372036854775808, Both = 9223372036854775809, Wide = 6 }

            [global::System.Flags] public enum SmallPerks : sbyte { None, Gift = 1, Top = -128 }

            public sealed class PointConverter : global::Braze.Messaging.TriggerPropertyConverter<Point>
            {
                public override void Write(global::Braze.Messaging.TriggerPropertyWriter writer, Point value) => writer.WriteInt32Value(value.X);
            }
        }
        """;

    private static IEnumerable<string> Properties()
    {
        int number = 0;
        foreach (string scalar in Scalars)
        {
            foreach (string shape in Shapes)
            {
                yield return $"public {string.Format(null, shape, scalar)} P{number++} {{ get; set; }} = default!;";
            }
        }
    }
}
