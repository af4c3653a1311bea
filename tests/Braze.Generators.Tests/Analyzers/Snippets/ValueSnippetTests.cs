using Microsoft.CodeAnalysis.CSharp;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>The values of a campaign's properties: BRZ2001 to BRZ2004.</summary>
public sealed class ValueSnippetTests
{
    private static readonly string TooLong = "\"" + new string('x', 51_300) + "\"";
    private static readonly string Borderline = "\"" + new string('x', 50_500) + "\"";
    private static readonly string Fits = "\"" + new string('x', 49_000) + "\"";

    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            // BRZ2001
            "_ = new OrderShipped({|BRZ2001:\"{{ x }}\"|});",
            "_ = new OrderShipped(\"A\", Note: {|BRZ2001:\"{% if x %}\"|});",
            "_ = new OrderShipped({|BRZ2001:Ids.Liquid|});",
            "_ = order with { Note = {|BRZ2001:$\"Hi {Ids.Liquid}\"|} };",
            "_ = new Greeting { Text = {|BRZ2001:\"{{x}}\"|} };",
            "greeting.Text = {|BRZ2001:\"{{x}}\"|};",
            "_ = new Quote(id, {|BRZ2001:\"{{x}}\"|});",
            "greeting.Sent = {|BRZ2001:\"{{x}}\"|};",
            "OrderShipped o = new({|BRZ2001:\"{{x}}\"|});",
            "_ = new OrderShipped({|BRZ2001:flag ? \"{{x}}\" : \"{% y %}\"|});",
            "string text = \"{{x}}\"; _ = new OrderShipped({|BRZ2001:text|});",
            "_ = new Greeting { Lines = [\"a\", {|BRZ2001:\"{{x}}\"|}] };",
            "_ = new Greeting { First = new Line({|BRZ2001:\"{{x}}\"|}) };",
            "_ = new OrderShipped.Overrides { Note = {|BRZ2001:\"{{x}}\"|} };",
            "_ = new OrderShipped(\"A\") { OrderNumber = {|BRZ2001:\"{{x}}\"|} };",
            "_ = new Greeting { First = new Line(\"a\") with { Sku = {|BRZ2001:\"{{x}}\"|} } };",
            "_ = new Greeting { First = new Line({|BRZ2001:\"{{x}}\"|}) with { Price = 1 } };",
            "_ = new Greeting { Names = new Dictionary<string, string> { [\"a\"] = {|BRZ2001:\"{{x}}\"|}, [\"b\"] = id } };",
            "_ = new Greeting { Names = new Dictionary<string, string> { { \"a\", {|BRZ2001:\"{{x}}\"|} } } };",
            "var line = new Line({|BRZ2001:\"{{x}}\"|}); _ = new Greeting { First = line };",
            "Line line = new({|BRZ2001:\"{{x}}\"|}), other = line with { Price = 2 }; Change(other); _ = new Greeting { First = line };",
            "string text = \"{{x}}\"; var line = new Line({|BRZ2001:text|}); text = \"ok\"; greeting.First = line;",
            "var line = new Line({|BRZ2001:\"{{x}}\"|}); _ = new Greeting { First = line with { Price = 2 } };",
            "var frame = new Frame { Color = {|BRZ2001:\"{{x}}\"|} }; _ = new Poster { Frame = frame };",
            "var frame = new Frame(); frame.Color = {|BRZ2001:\"{{x}}\"|}; _ = new Poster { Frame = frame };",
            "var frame = new Frame { Color = \"red\" }; frame.Color = {|BRZ2001:\"{{x}}\"|}; _ = new Poster { Frames = [frame] };",
            "var names = new Dictionary<string, string> { [\"a\"] = {|BRZ2001:\"{{x}}\"|} }; _ = new Greeting { Names = names };",
            "_ = new Poster { Frame = new() { Color = {|BRZ2001:\"{{x}}\"|} } };",
            "_ = new Poster { Frames = [new GoldFrame { Color = {|BRZ2001:\"{{x}}\"|} }] };",
            "_ = new SignedPoster { Title = {|BRZ2001:\"{{x}}\"|} };",
            "_ = new Concert({|BRZ2001:\"{{x}}\"|}, \"Berlin\");",
            "_ = new Concert(id, id) with { Title = {|BRZ2001:\"{{x}}\"|} };",

            // BRZ2002
            "_ = new OrderShipped({|BRZ2002:price.ToString()|});",
            "_ = new OrderShipped({|BRZ2002:weight.ToString(\"N2\")|});",
            "_ = new OrderShipped({|BRZ2002:date.ToString()|});",
            "_ = new OrderShipped({|BRZ2002:date.ToString(\"d MMM yyyy\")|});",
            "_ = new OrderShipped({|BRZ2002:date.DateTime.ToShortDateString()|});",
            "_ = new OrderShipped({|BRZ2002:$\"{price} EUR\"|});",
            "_ = new OrderShipped({|BRZ2002:$\"on {date:d}\"|});",
            "_ = new OrderShipped({|BRZ2002:count.ToString(\"C\")|});",
            "_ = new OrderShipped({|BRZ2002:string.Format(\"{0} EUR\", price)|});",
            "greeting.Text = {|BRZ2002:price.ToString(\"C\")|};",
            "string text = {|BRZ2002:price.ToString()|}; _ = new OrderShipped(text);",
            "_ = new Greeting { Lines = [{|BRZ2002:price.ToString()|}] };",
            "_ = new OrderShipped({|BRZ2002:id + price|});",
            "_ = new OrderShipped(\"from \" + {|BRZ2002:date.ToString(\"d\")|} + \" on\");",
            "_ = new OrderShipped({|BRZ2002:string.Format(\"{1} of {0:N2}\", price, count)|});",
            "_ = new OrderShipped({|BRZ2002:string.Format(\"{0}{1}{2}{3}\", id, id, id, weight)|});",
            "_ = new OrderShipped(\"A\", {|BRZ2002:(flag ? price : (decimal?)null)?.ToString()|});",
            "_ = new OrderShipped({|BRZ2002:price.ToString(\"0.00\")|});",
            "_ = new OrderShipped({|BRZ2002:$\"{weight:P0}\"|});",
            "_ = new OrderShipped({|BRZ2002:$\"{(decimal)box} EUR\"|});",
            "_ = new OrderShipped({|BRZ2002:$\"{(double)price} EUR\"|});",
            "_ = new OrderShipped($\"Total: {{|BRZ2002:price.ToString(\"N2\")|}} EUR\");",
            "_ = new OrderShipped($\"on {{|BRZ2002:date.ToString(\"d MMMM\")|}}\");",
            "_ = new OrderShipped($\"{{|BRZ2002:price.ToString(\"N2\")|}} of {{|BRZ2002:weight.ToString()|}}\");",
            "_ = new Greeting { Names = new Dictionary<string, string>() { [\"price\"] = {|BRZ2002:$\"{price:N2}\"|} } };",
            "_ = new Greeting { Names = new Dictionary<string, string> { { \"price\", {|BRZ2002:price.ToString()|} } } };",
            "var names = new Dictionary<string, string> { [\"price\"] = {|BRZ2002:$\"{price:N2}\"|} }; _ = new Greeting { Names = names };",
            "_ = new Extras { Extra = new() { [\"price\"] = {|BRZ2002:$\"{price:N2}\"|} } };",
            "var extra = new Dictionary<string, string>(); extra[\"price\"] = {|BRZ2002:$\"{price:N2}\"|}; extra.Add(\"note\", {|BRZ2001:\"{{x}}\"|}); _ = new Extras { Extra = extra };",
            "var extra = new Dictionary<string, string> { [\"number\"] = id }; extra[\"price\"] = {|BRZ2002:price.ToString()|}; await new Extras { Extra = extra }.SendAsync(braze, id);",
            "var text = {|BRZ2002:$\"{price}\"|}; var extra = new Dictionary<string, string> { [\"price\"] = text }; text = id; _ = new Extras { Extra = extra };",
            "_ = new Extras { Nested = new() { [\"prices\"] = [{|BRZ2002:$\"{price:N2}\"|}, \"EUR\"] } };",
            "_ = new Extras { Nested = new() { [\"prices\"] = new List<string> { {|BRZ2002:price.ToString(\"N2\")|} } } };",
            "_ = new Greeting { Lines = new[] { {|BRZ2002:$\"{date:d}\"|} } }; _ = new Greeting { Lines = new List<string> { {|BRZ2002:$\"{weight}\"|} } };",
            "_ = new Greeting { First = new Line({|BRZ2002:$\"{price:N2}\"|}) }; var line = new Line({|BRZ2002:$\"{price:N2}\"|}); greeting.First = line;",

            // BRZ2002, where a number may be negative: a hint.
            "_ = new OrderShipped({|BRZ2002:count.ToString()|});",
            "_ = new OrderShipped({|BRZ2002:$\"{count} pieces of {id}\"|});",
            "_ = new OrderShipped({|BRZ2002:string.Format(\"{0} of {1}\", id, count)|});",
            "_ = new OrderShipped({|BRZ2002:weight.ToString(\"F0\")|});",
            "_ = new OrderShipped({|BRZ2002:$\"{price:0000} EUR\"|});",
            "_ = new OrderShipped({|BRZ2002:string.Format(\"{0:0} of {1}\", price, count)|});",
            "_ = new OrderShipped({|BRZ2002:string.Format(\"{{0}} {1}\", price, count)|});",
            "_ = new OrderShipped({|BRZ2002:id + count + flag|});",
            "_ = new OrderShipped({|BRZ2002:$\"{(int)price} EUR\"|});",
            "_ = new OrderShipped({|BRZ2002:$\"{(long)(price * 100)}\"|});",
            "_ = new OrderShipped({|BRZ2002:\"no. \" + (int)price|});",
            "_ = new OrderShipped({|BRZ2002:(int)price + \"/\" + count|});",
            "_ = new OrderShipped({|BRZ2002:string.Format(\"{0}\", (int)weight)|});",
            "_ = new OrderShipped({|BRZ2002:$\"{checked((int)price)}\"|});",
            "_ = new OrderShipped($\"{date.ToString(\"O\")} {id.ToString()} {{|BRZ2002:count.ToString()|}}\");",
            "_ = new OrderShipped({|BRZ2002:count.ToString(\"#\")|});",
            "_ = new OrderShipped({|BRZ2002:count.ToString(\"0.##\")|});",
            "_ = new OrderShipped({|BRZ2002:count.ToString(\"0,\")|});",
            "_ = new OrderShipped({|BRZ2002:count.ToString(\"No. 0\")|});",
            "_ = new OrderShipped({|BRZ2002:price.ToString(\"0 EUR\")|});",
            "_ = new OrderShipped({|BRZ2002:$\"{count} points\"|}); _ = new OrderShipped({|BRZ2002:$\"{(decimal)count} EUR\"|});",
            "_ = new OrderShipped({|BRZ2002:count + \" points\"|});",
            "_ = new OrderShipped({|BRZ2002:string.Format(\"{0}\", count)|});",
            "_ = new OrderShipped({|BRZ2002:count.ToString(\"D5\")|}); _ = new OrderShipped({|BRZ2002:price.ToString(\"0\")|}); _ = new OrderShipped({|BRZ2002:price.ToString(\"F0\")|});",
            "long balance = count - 1; _ = new OrderShipped({|BRZ2002:balance.ToString()|}); _ = new OrderShipped({|BRZ2002:(-5).ToString()|});",
            "int? points = flag ? count : null; _ = new OrderShipped({|BRZ2002:$\"{points}\"|});",
            "System.Numerics.BigInteger sum = count; _ = new OrderShipped({|BRZ2002:sum.ToString()|}); Int128 big = count; _ = new OrderShipped({|BRZ2002:$\"{big}\"|});",

            "var p = {|BRZ2002:price.ToString(\"N2\")|}; _ = new OrderShipped($\"{p} EUR\");",
            "_ = new OrderShipped(string.Format(\"{0}\", {|BRZ2002:price.ToString(\"N2\")|}));",
            "_ = new OrderShipped({|BRZ2002:string.Format(arg0: price, format: \"{0}\")|});",
            "_ = new OrderShipped({|BRZ2002:price.ToString(\"N2\")|}.Trim());",
            "_ = new OrderShipped({|BRZ2002:price.ToString(\"N2\")|}.PadLeft(12));",
            "_ = new OrderShipped({|BRZ2002:price.ToString(\"N2\", null)|});",
            "_ = new OrderShipped({|BRZ2002:$\"{count:#,##0}\"|});",
            "_ = new OrderShipped({|BRZ2002:count.ToString(\"#,##0\")|});",
            "_ = new OrderShipped({|BRZ2002:count.ToString(\"0.00\")|});",
            "_ = new OrderShipped({|BRZ2002:price.ToString(\"0.## EUR\")|});",
            "_ = new OrderShipped(\"a\" + id + (id + {|BRZ2002:price.ToString()|}));",

            // BRZ2003
            "_ = new OrderShipped(\"A\", Weight: {|BRZ2003:double.NaN|});",
            "_ = order with { Weight = {|BRZ2003:double.PositiveInfinity|} };",
            "_ = order with { Weight = {|BRZ2003:float.NaN|} };",
            "_ = order with { Weight = {|BRZ2003:1.0 / 0|} };",
            "_ = order with { Weight = {|BRZ2003:flag ? double.NaN : double.NegativeInfinity|} };",
            "_ = Filter.Number(\"orders\").EqualTo({|BRZ2003:double.NaN|});",
            "_ = new UserAttributes { [\"score\"] = {|BRZ2003:double.NaN|} };",
            "_ = Filter.Number(\"orders\").LessThan({|BRZ2003:(float)1e300|});",
            "_ = order with { Weight = {|BRZ2003:(float)1e300|} };",
            "_ = order with { Weight = {|BRZ2003:(double)float.NaN|} };",
            "_ = new UserAttributes { [\"score\"] = CustomAttributeValue.Increment({|BRZ2003:double.NaN|}) };",

            // BRZ2004
            $"_ = new {{|BRZ2004:OrderShipped|}}({TooLong});",
            $"_ = new {{|BRZ2004:OrderShipped|}}({Borderline});",
            $"_ = new {{|BRZ2004:Greeting|}} {{ Text = {Fits}, Template = {Fits} }};",
        ]);

    [Fact]
    public Task Right() => SnippetRun.VerifyAsync(
        [
            // Near BRZ2001
            "_ = new OrderShipped(\"{ x }\");",
            "_ = new OrderShipped(\"50 %} off\");",
            "_ = new OrderShipped(flag ? \"{{x}}\" : \"plain\");",
            "_ = new OrderShipped($\"{{ {id}\");",
            "_ = new Greeting { Template = \"{{x}}\" };",
            "_ = new Greeting { Comment = \"{{x}}\" };",
            "greeting.Template = Ids.Liquid;",
            "_ = new Line(\"{{x}}\");",
            "string text = Ids.Liquid; Change(text);",
            "_ = new OrderShipped(id);",
            "_ = new OrderShipped(Ids.Liquid.Replace(\"{{\", \"\"));",

            // Near BRZ2002
            "_ = new OrderShipped($\"{users.Count} of {id.Length}\" + 5 + users.Count()); _ = new OrderShipped($\"{5}\");",
            "_ = new OrderShipped(((uint)count).ToString()); byte level = 1; _ = new OrderShipped($\"{level}\"); _ = new OrderShipped($\"{date.Year}-{date.Month:00}\");",
            "_ = new OrderShipped(Math.Abs(count).ToString()); _ = new OrderShipped(count.ToString(\"X\")); _ = new OrderShipped((users.Count + 1).ToString(\"D6\"));",
            "_ = new OrderShipped(count.ToString(System.Globalization.CultureInfo.InvariantCulture)); _ = new OrderShipped(flag ? count.ToString() : id);",
            "var extra = new Dictionary<string, string> { [\"text\"] = \"{{x}}\" }; extra[\"text\"] = id; _ = new Extras { Extra = extra };",
            "var extra = new Dictionary<string, string> { [\"text\"] = \"{{x}}\" }; extra[id] = id; _ = new Extras { Extra = extra };",
            "var extra = new Dictionary<string, string>(); extra.Add(\"text\", \"{{x}}\"); extra.Remove(\"text\"); _ = new Extras { Extra = extra };",
            "var extra = new Dictionary<string, string>(); if (flag) { extra.Add(\"text\", \"{{x}}\"); } _ = new Extras { Extra = extra };",
            "var extra = new Dictionary<string, string>(); extra.Add(\"text\", \"{{x}}\"); Change(extra); _ = new Extras { Extra = extra };",
            "var text = id; var extra = new Dictionary<string, string>(); extra[\"text\"] = text; text = \"{{x}}\"; _ = new Extras { Extra = extra };",
            "var text = id; var frame = new Frame(); frame.Color = text; text = \"{{x}}\"; _ = new Poster { Frame = frame };",
            "_ = new Extras { Extra = new() { [\"price\"] = flag ? $\"{price:N2}\" : id, [\"sum\"] = FormattableString.Invariant($\"{price:N2}\") } };",
            "var line = new Line(\"{{x}}\"); line = new Line(id); _ = new Greeting { First = line }; Change(line);",
            "var line = flag ? new Line(\"{{x}}\") : new Line(id); _ = new Greeting { First = line };",
            "var line = new Line(\"{{x}}\"); _ = new Greeting { First = line with { Sku = id } };",
            "var frame = new Frame { Color = \"{{x}}\" }; frame.Color = \"red\"; _ = new Poster { Frame = frame };",
            "var frame = new Frame { Color = \"{{x}}\" }; Change(frame); _ = new Poster { Frame = frame };",
            "var frame = new Frame { Color = \"{{x}}\" }; if (flag) { frame.Color = id; } _ = new Poster { Frame = frame };",
            "var names = new Dictionary<string, string> { [\"a\"] = \"{{x}}\" }; names[\"a\"] = id; _ = new Greeting { Names = names };",
            "_ = new OrderShipped(price.ToString(System.Globalization.CultureInfo.InvariantCulture));",
            "_ = new OrderShipped(price.ToString(\"N2\", System.Globalization.CultureInfo.GetCultureInfo(\"de-DE\")));",
            "_ = new OrderShipped(date.ToString(\"O\"));",
            "_ = new OrderShipped(date.ToString(\"yyyy-MM-dd\"));",
            "_ = new OrderShipped($\"{date:O}\");",
            "_ = new OrderShipped(FormattableString.Invariant($\"{price} EUR\"));",
            "_ = new OrderShipped(string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{price} EUR\"));",
            "_ = new OrderShipped(string.Format(System.Globalization.CultureInfo.InvariantCulture, \"{0}\", price));",
            "_ = new OrderShipped(id.ToString());",
            "_ = new OrderShipped(Guid.NewGuid().ToString(\"N\"));",
            "_ = new Greeting { Comment = price.ToString() };",
            "_ = new Line(price.ToString());",
            "string text = price.ToString(); Change(text);",
            "_ = new OrderShipped(flag ? price.ToString() : id);",
            "_ = new OrderShipped(date.ToString(\"yyyy'/'MM\"));",
            "_ = new OrderShipped(string.Format(\"{0:yyyy-MM-dd}\", date));",
            "_ = new OrderShipped(string.Format(id, price));",
            "_ = new OrderShipped(id + date.ToString(\"O\"));",
            "_ = new Quote(price.ToString(), id);",
            "_ = new OrderShipped($\"{(char)weight}\");",
            "_ = new OrderShipped($\"{(DayOfWeek)(int)weight}\");",
            "_ = new OrderShipped($\"{price.ToString(\"N2\", System.Globalization.CultureInfo.InvariantCulture)} EUR\");",
            "var p = price.ToString(\"N2\"); p = id; _ = new OrderShipped($\"{p} EUR\");",
            "_ = new OrderShipped($\"{(flag ? price.ToString() : id)} EUR\");",
            "_ = new OrderShipped(price.ToString(\"0.00\").Replace(',', '.'));",
            "_ = new OrderShipped(price.ToString(\"N2\")[..1]);",
            "_ = new OrderShipped($\"{FormattableString.Invariant($\"{price}\")} EUR\");",
            "_ = new OrderShipped(string.Format(\"{0}\", id, price.ToString()));",

            // What is sent is not what is given
            "_ = new Quote(\"{{x}}\", id);",
            "_ = new Quote(id, id) { Text = \"{{x}}\" };",
            "_ = new OrderShipped(\"{{x}}\") { OrderNumber = \"plain\" };",
            "_ = new Greeting { First = new Line(\"{{x}}\") with { Sku = \"plain\" } };",
            "_ = new Greeting { Names = new Dictionary<string, string> { [\"a\"] = \"{{x}}\", [\"a\"] = \"plain\" } };",
            "_ = new Greeting { Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"a\"] = \"{{x}}\", [\"A\"] = \"plain\" } };",
            "_ = new Poster { Secret = \"{{x}}\", WriteOnly = \"{{x}}\", Cleaned = \"{{x}}\", Open = \"{{x}}\" };",
            "Poster.Shared = \"{{x}}\";",
            "var poster = new SignedPoster(); poster.Secret = \"{{x}}\"; poster.Signature = \"{{x}}\";",
            "_ = new Poster { Frame = new() { Maker = \"{{x}}\" } };",
            "_ = new Poster { Frame = new GoldFrame { Carat = \"{{x}}\" } };",
            "_ = new Concert(id, \"{{x}}\");",
            "_ = new Show(\"{{x}}\", 2026);",
            "_ = new Quote(id, id) { Score = double.NaN };",

            // Near BRZ2003
            "_ = new OrderShipped(\"A\", Weight: weight);",
            "_ = order with { Weight = 1.0 / 3 };",
            "_ = order with { Weight = null };",
            "_ = order with { Weight = flag ? double.NaN : 0 };",
            "_ = Filter.Number(\"orders\").EqualTo(weight);",
            "double nothing = double.NaN; Change(nothing);",
            "_ = new UserAttributes { [\"score\"] = CustomAttributeValue.Increment(flag ? double.NaN : weight) };",

            // Near BRZ2004
            $"_ = new OrderShipped({Fits});",
            $"_ = new OrderShipped({Fits}, {Fits[..900]}\");",
            $"_ = new OrderShipped({Fits}) {{ OrderNumber = {Fits} }};",
            $"_ = new Greeting {{ Text = {Fits}, Comment = {Fits} }};",
            $"string text = {TooLong}; Change(text);",
        ]);

    [Fact]
    public async Task What_the_other_part_of_a_property_does_is_not_looked_at()
    {
        const LanguageVersion CSharp13 = (LanguageVersion)1300;
        if (Enum.IsDefined(CSharp13))
        {
            await Verify.VerifyAsync(
                """
                [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
                public sealed partial class Poster
                {
                    private string? _title;

                    public partial string? Title { get; set; }

                    public partial string? Title { get => _title; set => _title = value?.Replace("{", ""); }

                    public static Poster Make() => new() { Title = "{{x}}" };
                }
                """);
        }
    }
}
