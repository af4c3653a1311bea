using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.CultureCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class CultureCodeFixProviderTests
{
    [Theory]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:1.5m.ToString()|});",
        "_ = new OrderShipped(1.5m.ToString(CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:DateTime.Now.ToString(\"dd/MM/yyyy\")|});",
        "_ = new OrderShipped(DateTime.Now.ToString(\"dd/MM/yyyy\", CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:string.Format(\"{0}\", 1.5m)|});",
        "_ = new OrderShipped(string.Format(CultureInfo.InvariantCulture, \"{0}\", 1.5m));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:$\"{1.5m} EUR\"|});",
        "_ = new OrderShipped(FormattableString.Invariant($\"{1.5m} EUR\"));")]
    [InlineData(
        "_ = new OrderShipped($\"{{|BRZ2002:1.5m.ToString(\"N2\")|}} EUR\");",
        "_ = new OrderShipped($\"{1.5m.ToString(\"N2\", CultureInfo.InvariantCulture)} EUR\");")]
    [InlineData(
        "_ = new OrderShipped(id + {|BRZ2002:1.5m.ToString()|});",
        "_ = new OrderShipped(id + 1.5m.ToString(CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:1.5m.ToString((IFormatProvider?)null)|});",
        "_ = new OrderShipped(1.5m.ToString(CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:1.5m.ToString(\"N2\", null)|});",
        "_ = new OrderShipped(1.5m.ToString(\"N2\", CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:1.5m.ToString(provider: null)|});",
        "_ = new OrderShipped(1.5m.ToString(provider: CultureInfo.InvariantCulture));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:$\"{id.AsSpan(0, 1)} {1.5m}\"|});",
        "_ = new OrderShipped(string.Create(CultureInfo.InvariantCulture, $\"{id.AsSpan(0, 1)} {1.5m}\"));")]
    [InlineData(
        "_ = new OrderShipped({|BRZ2002:1.5m.ToString()|}); _ = new OrderShipped({|BRZ2002:$\"{1.5m} EUR\"|}); _ = new OrderShipped({|BRZ2002:1.5f.ToString()|});",
        "_ = new OrderShipped(1.5m.ToString(CultureInfo.InvariantCulture)); _ = new OrderShipped(FormattableString.Invariant($\"{1.5m} EUR\")); _ = new OrderShipped(1.5f.ToString(CultureInfo.InvariantCulture));")]
    public Task Formats_with_the_invariant_culture(string statements, string fixedStatements) =>
        Verify.VerifyAsync(
            SendCode.Method(statements),
            (fixedStatements.Contains("CultureInfo", StringComparison.Ordinal) ? "using System.Globalization;\n\n" : "") + SendCode.Method(fixedStatements),
            "BRZ2002:invariant");

    /// <summary>
    /// The invariant culture produces strings that are not suitable for a customer: "¤9.90", "12.00 %", the month before the day,
    /// English names.
    /// </summary>
    [Theory]
    [InlineData("_ = new OrderShipped({|BRZ2002:$\"Now {1.5m:C}\"|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:$\"{1.5m} or {1.5m:c0}\"|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:$\"{3:C}\"|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:1.5m.ToString(\"C2\")|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:1.5m.ToString(\"#,##0.00 ¤\")|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:1.5m.ToString(\"C\", null)|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:string.Format(\"{0,8:C}\", 1.5m)|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:string.Format(\"¤ {0}\", 1.5m)|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:$\"{0.12m:P}\"|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:DateTime.Now.ToString()|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:DateTime.Now.ToString(\"D\")|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:$\"{DateTime.Now:d MMMM}\"|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:$\"{1.5m} {box}\"|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:$\"{1.5m} {1.5m.ToString(\"C\")}\"|});")]
    [InlineData("decimal? price = 1.5m; _ = new OrderShipped({|BRZ2002:$\"{1.5m} {price?.ToString(\"C\")}\"|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:$\"{1.5m} {string.Format(\"{0:C}\", 1.5m)}\"|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:$\"{1.5m} {DateTime.Now.ToShortDateString()}\"|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:$\"{1.5m} {\"x\" + 2.5m}\"|});")]
    [InlineData("var price = 1.5m.ToString(\"C\"); _ = new OrderShipped({|BRZ2002:$\"{1.5m} {price}\"|});")]
    [InlineData("const string Money = \"C\"; _ = new OrderShipped({|BRZ2002:1.5m.ToString(Money)|});")]
    [InlineData("const string Money = \"{0:C}\"; _ = new OrderShipped({|BRZ2002:string.Format(Money, 1.5m)|});")]
    public Task Offers_nothing_where_the_result_is_not_readable(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("using Braze.Messaging;\n", "using System.Globalization;\nusing Braze.Messaging;\n")]
    [InlineData("// Header\n\nusing System;\nusing System.Text;\nusing Braze.Messaging;\n\n", "// Header\n\nusing System;\nusing System.Globalization;\nusing System.Text;\nusing Braze.Messaging;\n\n")]
    [InlineData("using System;\nusing static System.Math;\n", "using System;\nusing System.Globalization;\nusing static System.Math;\n")]
    [InlineData("// Header\n\n/// <summary>Orders.</summary>\n", "// Header\n\nusing System.Globalization;\n\n/// <summary>Orders.</summary>\n")]
    [InlineData("// Orders\n", "using System.Globalization;\n\n// Orders\n")]
    public Task Adds_the_using_to_the_other_directives(string before, string after) => Verify.VerifyAsync(
        before + SendCode.Method("_ = new OrderShipped({|BRZ2002:1.5m.ToString()|});"),
        after + SendCode.Method("_ = new OrderShipped(1.5m.ToString(CultureInfo.InvariantCulture));"),
        "BRZ2002:invariant");

    [Theory]
    [InlineData("decimal? price = id.Length; _ = new OrderShipped({|BRZ2002:price.ToString()|});")]
    [InlineData("_ = new OrderShipped({|BRZ2002:DateTime.Now.ToShortDateString()|});")]
    public Task Offers_nothing_where_it_would_not_compile(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    /// <summary>If one of them is changed, nothing is reported any more.</summary>
    [Theory]
    [InlineData("_ = new OrderShipped(flag ? {|BRZ2002:$\"{1.5m}\"|} : $\"{1.5m} EUR\");")]
    [InlineData("_ = new OrderShipped(id switch { \"\" => {|BRZ2002:1.5m.ToString()|}, _ => 2.5m.ToString() });")]
    [InlineData("string text; if (flag) { text = {|BRZ2002:$\"{1.5m}\"|}; } else { text = $\"{2.5m}\"; } _ = new OrderShipped(text);")]
    public Task Offers_nothing_for_one_of_several_strings(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    [Fact]
    public Task Adds_a_using_where_the_namespace_is_hidden() => Verify.VerifyAsync(
        """
        public class Prices
        {
            public string System => "ERP";

            public OrderShipped Send() => new({|BRZ2002:1.5m.ToString()|});
        }
        """ + SendCode.Campaign,
        """
        using System.Globalization;

        public class Prices
        {
            public string System => "ERP";

            public OrderShipped Send() => new(1.5m.ToString(CultureInfo.InvariantCulture));
        }
        """ + SendCode.Campaign,
        "BRZ2002:invariant");
}
