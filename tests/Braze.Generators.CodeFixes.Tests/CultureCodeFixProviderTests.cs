using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.CultureCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class CultureCodeFixProviderTests
{
    [Theory]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:1.5m.ToString()|});",
        "_ = new OrderShipped(1.5m.ToString(System.Globalization.CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:DateTime.Now.ToString(\"d\")|});",
        "_ = new OrderShipped(DateTime.Now.ToString(\"d\", System.Globalization.CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:string.Format(\"{0}\", 1.5m)|});",
        "_ = new OrderShipped(string.Format(System.Globalization.CultureInfo.InvariantCulture, \"{0}\", 1.5m));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:$\"{1.5m} EUR\"|});",
        "_ = new OrderShipped(FormattableString.Invariant($\"{1.5m} EUR\"));")]
    [InlineData(
        "_ = new OrderShipped($\"{{|BRZ2002:1.5m.ToString(\"N2\")|}} EUR\");",
        "_ = new OrderShipped($\"{1.5m.ToString(\"N2\", System.Globalization.CultureInfo.InvariantCulture)} EUR\");")]
    [InlineData(
        "_ = new OrderShipped(id + {|BRZ2002:1.5m.ToString()|});",
        "_ = new OrderShipped(id + 1.5m.ToString(System.Globalization.CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:1.5m.ToString((IFormatProvider?)null)|});",
        "_ = new OrderShipped(1.5m.ToString(System.Globalization.CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:1.5m.ToString(\"N2\", null)|});",
        "_ = new OrderShipped(1.5m.ToString(\"N2\", System.Globalization.CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:1.5m.ToString(provider: null)|});",
        "_ = new OrderShipped(1.5m.ToString(provider: System.Globalization.CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:$\"{id.AsSpan(0, 1)} {1.5m}\"|});",
        "_ = new OrderShipped(string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{id.AsSpan(0, 1)} {1.5m}\"));")]
    public Task Writes_in_the_invariant_culture(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ2002:invariant");

    [Theory]
    [InlineData("decimal? price = id.Length; _ = new OrderShipped({|BRZ2002:price.ToString()|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:DateTime.Now.ToShortDateString()|});")]
    public Task Offers_nothing_where_it_would_not_compile(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    /// <summary>With one of them changed, nothing would be reported any more.</summary>
    [Theory]
    [InlineData("_ = new OrderShipped(flag ? {|BRZ2002:$\"{1.5m}\"|} : $\"{1.5m} EUR\");")]
    [InlineData("_ = new OrderShipped(id switch { \"\" => {|BRZ2002:1.5m.ToString()|}, _ => 2.5m.ToString() });")]
    [InlineData("string text; if (flag) { text = {|BRZ2002:$\"{1.5m}\"|}; } else { text = $\"{2.5m}\"; } _ = new OrderShipped(text);")]
    public Task Offers_nothing_for_one_of_several_texts(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    [Fact]
    public Task Names_the_culture_in_full_where_its_namespace_is_hidden() => Verify.VerifyAsync(
        """
        public class Prices
        {
            public string System => "ERP";

            public OrderShipped Send() => new({|BRZ2002:1.5m.ToString()|});
        }
        """ + SendCode.Campaign,
        """
        public class Prices
        {
            public string System => "ERP";

            public OrderShipped Send() => new(1.5m.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }
        """ + SendCode.Campaign,
        "BRZ2002:invariant");
}
