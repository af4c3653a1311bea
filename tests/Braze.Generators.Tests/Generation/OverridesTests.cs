using Braze.Messaging;
using Microsoft.CodeAnalysis;

namespace Braze.Generators.Tests.Generation;

/// <summary>The nested type whose properties are all optional, and replace some of a campaign's properties for one recipient.</summary>
public sealed class OverridesTests
{
    private static readonly RunningProject Project = RunningProject.Of("""
        namespace Acme;

        public abstract record Message(string Sender);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
        public sealed partial record Order(
            string Sender,
            string Number,
            int Count,
            int? Floor,
            State State,
            State? Previous,
            Point Point,
            Point? Other,
            Line Line,
            List<Line?> Lines,
            int[][] Matrix,
            IEnumerable<State?>? States,
            Uri Link,
            DateTimeOffset At,
            [property: TriggerProperty("note", WriteNull = true, AllowLiquid = true)] string? Note,
            string w = "w",
            bool @class = true) : Message(Sender)
        {
            [TriggerPropertyIgnore] public string Ignored => "";

            public static ITriggerProperties Nothing() => new Overrides();

            public static ITriggerProperties Everything() => new Overrides
            {
                Sender = "s",
                Number = "A-1",
                Count = 1,
                Floor = 2,
                State = Acme.State.InTransit,
                Previous = Acme.State.Delivered,
                Point = new Point(1, 2),
                Other = new Point(3, 4),
                Line = new Line("Tea"),
                Lines = [new Line("Tea"), null],
                Matrix = [[1], []],
                States = [Acme.State.InTransit, null],
                Link = new Uri("https://example.com/"),
                At = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero),
                Note = "{{x}}",
                w = "x",
                @class = false,
            };

            public static string[] Members() => [.. typeof(Overrides).GetProperties().Select(static property => $"{property.Name} {property.CanWrite}")];
        }

        public enum State { InTransit, Delivered }
        public readonly record struct Point(int X, int Y);
        public sealed record Line(string Name);
        """);

    [Fact]
    public void An_unset_property_replaces_nothing() =>
        Assert.Equal("{}", RunningProject.TriggerProperties(Project.Call<ITriggerProperties>("Acme.Order", "Nothing")));

    [Fact]
    public void A_set_property_is_written_like_that_of_the_campaign() => Assert.Equal(
        """{"sender":"s","number":"A-1","count":1,"floor":2,"state":"in_transit","previous":"delivered","point":{"x":1,"y":2},"other":{"x":3,"y":4},"line":{"name":"Tea"},"lines":[{"name":"Tea"},null],"matrix":[[1],[]],"states":["in_transit",null],"link":"https://example.com/","at":"2026-03-01T09:30:00+00:00","note":"{{x}}","w":"x","class":false}""",
        RunningProject.TriggerProperties(Project.Call<ITriggerProperties>("Acme.Order", "Everything")));

    [Fact]
    public void It_has_the_campaigns_trigger_properties_and_no_others() => Assert.Equal(
        "Sender True, Number True, Count True, Floor True, State True, Previous True, Point True, Other True, Line True, Lines True, Matrix True, States True, Link True, At True, Note True, w True, class True",
        string.Join(", ", Project.Call<string[]>("Acme.Order", "Members")));

    [Theory]
    [InlineData("new OrderDelivered(\"A-1\").SendAsync(braze, new[] { new Order.Overrides().To(user) })", "CS1503")]
    [InlineData("new Order(\"A-1\").SendAsync(braze, new[] { new Order(\"A-2\").To(user) })", "CS1503")]
    [InlineData("braze.SendAsync(new[] { new Order.Overrides().To(user) })", "CS0311")]
    [InlineData("new Order(\"A-1\").SendAsync(braze, [new Order.Overrides().To(user), new OrderDelivered.Overrides().To(user)])", "CS1729,CS1061,CS0029,CS0029")]
    [InlineData("new Order(\"A-1\").SendAsync(braze, new[] { new Order.Overrides().To(user) })", "")]
    public void Overrides_of_another_campaign_do_not_compile(string call, string error)
    {
        GeneratorRun run = GeneratorRun.Of($$"""
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
            public sealed partial record Order(string Number);

            [TriggerCampaign("d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3", Overrides = true)]
            public sealed partial record OrderDelivered(string Number);

            public static class Orders
            {
                public static Task Send(IBrazeClient braze, Recipient user) => {{call}};
            }
            """);

        Assert.Equal(error, string.Join(",", run.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id)));
    }

    [Fact]
    public void A_derived_campaign_accepts_the_overrides_of_both() => GeneratorRun.Of("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
        public partial record Order(string Number);

        [TriggerCampaign("d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3", Overrides = true)]
        public sealed partial record GiftOrder(string Number, string Greeting) : Order(Number);

        public sealed record PlainOrder(string Number) : Order(Number);

        public static class Orders
        {
            public static Task Send(IBrazeClient braze, Recipient user) => Task.WhenAll(
                new GiftOrder("A-1", "Hi").SendAsync(braze, [new GiftOrder.Overrides { Number = "A-2", Greeting = "Ho" }.To(user)]),
                new GiftOrder("A-1", "Hi").SendAsync(braze, [new Order.Overrides { Number = "A-2" }.To(user)]),
                new PlainOrder("A-1").SendAsync(braze, [new Order.Overrides { Number = "A-2" }.To(user)]));
        }
        """).AssertCompiles();

    [Fact]
    public void A_campaign_without_properties_has_none() =>
        Assert.DoesNotContain("Overrides", GeneratorRun.Of("""[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001", Overrides = true)] public partial class Order;""").SingleSource, StringComparison.Ordinal);

    [Fact]
    public void A_campaign_without_the_option_has_none()
    {
        GeneratorRun run = GeneratorRun.Of("""
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
            public sealed partial record Order(string Number);

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a12", Overrides = false)]
            public sealed partial record Other(string Number);
            """).AssertCompiles();

        Assert.All(run.Sources, static source => Assert.DoesNotContain("Overrides", source.SourceText.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_campaign_without_the_option_can_have_a_property_of_that_name()
    {
        RunningProject project = RunningProject.Of("""
            public abstract record Base { public string Overrides => "b"; }

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
            public sealed partial record Order(int Overrides);

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a12")]
            public sealed partial record Other : Base;

            public static class Factory { public static ITriggerProperties Own() => new Order(1); public static ITriggerProperties Inherited() => new Other(); }
            """);

        Assert.Equal("{\"overrides\":1}", project.TriggerProperties("Factory", "Own"));
        Assert.Equal("{\"overrides\":\"b\"}", project.TriggerProperties("Factory", "Inherited"));
    }
}
