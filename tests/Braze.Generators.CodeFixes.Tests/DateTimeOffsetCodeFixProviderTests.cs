using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.CampaignDeclarationAnalyzer,
    Braze.Generators.CodeFixes.Fixes.DateTimeOffsetCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class DateTimeOffsetCodeFixProviderTests
{
    private const string Key = "BRZ0011:offset";

    [Fact]
    public Task Changes_the_type_of_properties_and_parameters_only() => Verify.VerifyAsync(
        """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order({|BRZ0011:DateTime|} Ordered, /* soon */ {|BRZ0011:System.DateTime?|} Eta = null)
        {
            public {|BRZ0011:global::System.DateTime|} Paid { get; set; } = DateTime.UtcNow; // now

            public {|BRZ0011:Dictionary<string, DateTime>?|} Events { get; init; }

            public static Order Create() => new(DateTime.Now);
        }
        """,
        """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(DateTimeOffset Ordered, /* soon */ System.DateTimeOffset? Eta = null)
        {
            public global::System.DateTimeOffset Paid { get; set; } = DateTime.UtcNow; // now

            public Dictionary<string, DateTimeOffset>? Events { get; init; }

            public static Order Create() => new(DateTime.Now);
        }
        """,
        Key);

    [Theory]
    [InlineData("[TriggerProperty(\"date\")] public override {|BRZ0011:DateTime|} Date => default;")]
    [InlineData("public override DateTimeOffset Other => default; public {|BRZ0011:DateTime|} At => default;")]
    [InlineData("public virtual {|BRZ0011:DateTime|} Third => default;")]
    [InlineData("public {|BRZ0011:Time|} Fourth => default;")]
    [InlineData("public {|BRZ0011:Line?|} Fifth => default;")]
    public Task Is_not_offered_where_another_declaration_gives_the_type(string member) => Verify.VerifyNoFixAsync($$"""
        using Time = System.DateTime;

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class Order : Message, IAt
        {
            {{member}}
        {{(member.Contains(" At ", StringComparison.Ordinal) ? "" : "    [TriggerPropertyIgnore] public DateTime At => default;")}}
        }

        public abstract class Message
        {
            [TriggerPropertyIgnore]
            public virtual DateTime Date => default;

            [TriggerPropertyIgnore]
            public virtual DateTimeOffset Other => default;
        }

        public interface IAt { DateTime At { get; } }

        public record Line(DateTime Date);
        """);

    [Fact]
    public Task Is_not_offered_for_an_inherited_property() => Verify.VerifyNoFixAsync("""
        public abstract record Message(DateTime Date);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record {|BRZ0011:Order|}(string Number) : Message(default(DateTime));
        """);

    [Theory]
    [InlineData("private DateTime _eta; public {|BRZ0011:DateTime|} Eta { get => default; set => _eta = value; }")]
    [InlineData("public {|BRZ0011:DateTime|} Eta { get; init; } = new(2026, 1, 1);")]
    [InlineData("public {|BRZ0011:{|BRZ0012:IReadOnlyList<DateTime>|}|} Etas { get; } = new List<DateTime>();")]
    [InlineData("public {|BRZ0011:{|BRZ0012:DateTime[]|}|} Etas => [DateTime.UtcNow]; public static DateTime First(Order order) => order.Etas[0];")]
    [InlineData("public {|BRZ0011:DateTime|} Eta { get; init; } [TriggerPropertyIgnore] public string Text => Eta.ToShortDateString();")]
    public Task Is_not_offered_where_the_file_needs_a_DateTime(string members) => Verify.VerifyNoFixAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class Order
        {
            {{members}}
        }
        """);

    [Theory]
    [InlineData("using DateTime = System.DateTime; using Braze.Messaging;", "public partial record Order({|BRZ0011:DateTime|} Eta);")]
    [InlineData("", "public partial record Order(DateTime Eta) { public {|BRZ0011:DateTime|} Eta { get; init; } = Eta; }")]
    [InlineData("", "public partial record Order({|BRZ0011:DateTime|} Eta) : Dated(Eta); public abstract record Dated([property: TriggerPropertyIgnore] DateTime Date);")]
    [InlineData("", "public partial class Order { public partial {|BRZ0011:DateTime|} Eta { get; } } partial class Order { public partial DateTime Eta => default; }")]
    public Task Is_not_offered_where_another_part_names_the_type(string usings, string declarations) => Verify.VerifyNoFixAsync($$"""
        {{usings}}
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        {{declarations}}
        """);

    [Fact]
    public Task Names_the_type_in_full_where_its_name_is_taken() => Verify.VerifyAsync(
        """
        namespace Acme
        {
            public sealed class DateTimeOffset;

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record Order({|BRZ0011:DateTime|} Eta);
        }
        """,
        """
        namespace Acme
        {
            public sealed class DateTimeOffset;

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record Order(System.DateTimeOffset Eta);
        }
        """,
        Key);
}
