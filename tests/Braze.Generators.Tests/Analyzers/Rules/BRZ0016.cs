using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0016: The property of a derived type is not sent.</summary>
public sealed class BRZ0016
{
    private const string Campaign = """

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class Order { public string Number { get; set; } = ""; public virtual string Title => ""; }
        """;

    [Theory]
    [InlineData("public sealed class Express : Order { public string {|BRZ0016:Courier|} { get; set; } = \"\"; }")]
    [InlineData("public sealed class Express : Order { public new int {|BRZ0016:Number|} => 1; }")]
    [InlineData("public abstract class Fast : Order { public int Speed => 1; } public sealed class {|BRZ0016:Express|} : Fast;")]
    [InlineData("public class Fast : Order { public int {|BRZ0016:Speed|} => 1; } public sealed class Express : Fast { public int {|BRZ0016:More|} => 1; }")]
    [InlineData("public abstract class Fast : Order { public abstract int Speed { get; } } public sealed class Express : Fast { public override int {|BRZ0016:Speed|} => 1; }")]
    [InlineData("public sealed class Express<T> : Order { public T? {|BRZ0016:Value|} { get; set; } }")]
    [InlineData("public sealed class Express : Order { public override string Title => \"x\"; }")]
    [InlineData("public sealed class Express : Order { internal string Courier => \"\"; public static int Count => 1; public int this[int index] => index; }")]
    [InlineData("public sealed class Express : Order { [TriggerPropertyIgnore] public string Courier => \"\"; }")]
    [InlineData("[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000002\")] public sealed partial class Express : Order { public string Courier => \"\"; }")]
    [InlineData("public abstract class Fast : Order { public int Speed => 1; } [TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000002\")] public sealed partial class Express : Fast;")]
    [InlineData("public sealed class Express : Order, ITriggerProperties { public string Courier => \"\"; void ITriggerProperties.WriteTo(TriggerPropertyWriter writer) { } }")]
    [InlineData("public class Other { public int Value => 1; } public sealed class More : Other { public int Own => 1; }")]
    public Task A_property_that_a_derived_type_adds_is_reported_where_it_is_added(string code) => Verify.VerifyAsync(code + Campaign);

    [Fact]
    public Task A_property_that_the_compiler_adds_to_a_record_is_not_reported() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(string Number);

        public sealed record Express(string Number, string {|BRZ0016:Courier|}) : Order(Number);
        """);
}
