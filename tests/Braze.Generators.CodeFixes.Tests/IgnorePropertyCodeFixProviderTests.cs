using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.CampaignDeclarationAnalyzer,
    Braze.Generators.CodeFixes.Fixes.IgnorePropertyCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class IgnorePropertyCodeFixProviderTests
{
    private const string Key = "BRZ0005:ignore";

    [Fact]
    public Task Excludes_a_property_and_keeps_its_attributes_and_comments() => Verify.VerifyAsync(
        """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class Order
        {
            public {|BRZ0005:object?|} First { get; set; }

            /// <summary>The second.</summary>
            public {|BRZ0005:object?|} Second { get; set; } // the second

            // The third
            [TriggerProperty("3")]
            [Obsolete]
            public {|BRZ0005:Dictionary<string, object>?|} Third { get; set; }

            public string? Number { get; set; } public {|BRZ0005:object?|} Fourth => null;
        }
        """,
        """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class Order
        {
            [TriggerPropertyIgnore]
            public object? First { get; set; }

            /// <summary>The second.</summary>
            [TriggerPropertyIgnore]
            public object? Second { get; set; } // the second

            // The third
            [TriggerPropertyIgnore]
            [TriggerProperty("3")]
            [Obsolete]
            public Dictionary<string, object>? Third { get; set; }

            public string? Number { get; set; } [TriggerPropertyIgnore] public object? Fourth => null;
        }
        """,
        Key);

    [Fact]
    public Task Excludes_a_positional_property() => Verify.VerifyAsync(
        """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(string Number, {|BRZ0005:object|} First, [property: TriggerProperty("b")] {|BRZ0005:object?|} Second = null);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public partial record Parcel(
            {|BRZ0005:object|} First, // the first
            // the second
            {|BRZ0005:object|} Second,
            string Number);
        """,
        """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(string Number, [property: TriggerPropertyIgnore] object First, [property: TriggerPropertyIgnore] [property: TriggerProperty("b")] object? Second = null);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public partial record Parcel(
            [property: TriggerPropertyIgnore] object First, // the first
            // the second
            [property: TriggerPropertyIgnore] object Second,
            string Number);
        """,
        Key);

    [Fact]
    public Task Names_the_attribute_in_full_where_it_is_not_in_scope() => Verify.VerifyAsync(
        """
        namespace Acme
        {
            public sealed class TriggerPropertyIgnoreAttribute : System.Attribute;

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record Order({|BRZ0005:object|} First)
            {
                public {|BRZ0005:object|} Second => First;
            }
        }
        """,
        """
        namespace Acme
        {
            public sealed class TriggerPropertyIgnoreAttribute : System.Attribute;

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record Order([property: Braze.Messaging.TriggerPropertyIgnore] object First)
            {
                [Braze.Messaging.TriggerPropertyIgnore]
                public object Second => First;
            }
        }
        """,
        Key);

    [Fact]
    public Task Names_the_attribute_in_full_in_a_file_without_the_using() => Verify.VerifyWithoutUsingsAsync(
        """
        [Braze.Messaging.TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order({|BRZ0005:object|} First)
        {
            public {|BRZ0005:object|} Second => First;
        }
        """,
        """
        [Braze.Messaging.TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order([property: Braze.Messaging.TriggerPropertyIgnore] object First)
        {
            [Braze.Messaging.TriggerPropertyIgnore]
            public object Second => First;
        }
        """,
        Key);

    [Fact]
    public Task Names_the_attribute_from_the_root_where_its_namespace_is_hidden() => Verify.VerifyAsync(
        """
        namespace Acme.Braze
        {
            public sealed class TriggerPropertyIgnoreAttribute : System.Attribute;

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record Order({|BRZ0005:object|} First);
        }
        """,
        """
        namespace Acme.Braze
        {
            public sealed class TriggerPropertyIgnoreAttribute : System.Attribute;

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record Order([property: global::Braze.Messaging.TriggerPropertyIgnore] object First);
        }
        """,
        Key);

    [Fact]
    public Task Names_the_attribute_with_its_suffix_where_the_name_without_it_is_taken() => Verify.VerifyAsync(
        """
        namespace Acme
        {
            public sealed class TriggerPropertyIgnore : System.Attribute;

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record Order({|BRZ0005:object|} First);
        }
        """,
        """
        namespace Acme
        {
            public sealed class TriggerPropertyIgnore : System.Attribute;

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record Order([property: TriggerPropertyIgnoreAttribute] object First);
        }
        """,
        Key);

    [Fact]
    public Task Is_not_offered_for_an_inherited_property() => Verify.VerifyNoFixAsync("""
        public abstract record Message(object Payload);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record {|BRZ0005:Order|}(string Number) : Message(Number);
        """);
}
