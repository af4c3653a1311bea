using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ2001: A value contains Liquid.</summary>
public sealed partial class BRZ2001 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("string text = \"plain\"; text = \"{{x}}\"; greeting.Text = {|BRZ2001:text|};"),
        Refused("_ = new OrderShipped({|BRZ2001:\"{{ x }}\"|});"),
        Refused("_ = new OrderShipped(\"A\", Note: {|BRZ2001:\"{% if x %}\"|});"),
        Refused("_ = new OrderShipped({|BRZ2001:Ids.Liquid|});"),
        Refused("_ = order with { Note = {|BRZ2001:$\"Hi {Ids.Liquid}\"|} };"),
        Refused("_ = new Greeting { Text = {|BRZ2001:\"{{x}}\"|} };"),
        Refused("greeting.Text = {|BRZ2001:\"{{x}}\"|};"),
        Refused("_ = new Quote(id, {|BRZ2001:\"{{x}}\"|});"),
        Refused("greeting.Sent = {|BRZ2001:\"{{x}}\"|};"),
        Refused("OrderShipped o = new({|BRZ2001:\"{{x}}\"|});"),
        Refused("_ = new OrderShipped({|BRZ2001:flag ? \"{{x}}\" : \"{% y %}\"|});"),
        Refused("string text = \"{{x}}\"; _ = new OrderShipped({|BRZ2001:text|});"),
        Refused("_ = new Greeting { Lines = [\"a\", {|BRZ2001:\"{{x}}\"|}] };"),
        Refused("_ = new Greeting { First = new Line({|BRZ2001:\"{{x}}\"|}) };"),
        Refused("_ = new OrderShipped.Overrides { Note = {|BRZ2001:\"{{x}}\"|} };"),
        Refused("_ = new OrderShipped(\"A\") { OrderNumber = {|BRZ2001:\"{{x}}\"|} };"),
        Refused("_ = new Greeting { First = new Line(\"a\") with { Sku = {|BRZ2001:\"{{x}}\"|} } };"),
        Refused("_ = new Greeting { First = new Line({|BRZ2001:\"{{x}}\"|}) with { Price = 1 } };"),
        Refused("_ = new Greeting { Names = new Dictionary<string, string> { [\"a\"] = {|BRZ2001:\"{{x}}\"|}, [\"b\"] = id } };"),
        Refused("_ = new Greeting { Names = new Dictionary<string, string> { { \"a\", {|BRZ2001:\"{{x}}\"|} } } };"),
        Refused("var line = new Line({|BRZ2001:\"{{x}}\"|}); _ = new Greeting { First = line };"),
        Refused("Line line = new({|BRZ2001:\"{{x}}\"|}), other = line with { Price = 2 }; Change(other); _ = new Greeting { First = line };"),
        Refused("string text = \"{{x}}\"; var line = new Line({|BRZ2001:text|}); text = \"ok\"; greeting.First = line;"),
        Refused("var line = new Line({|BRZ2001:\"{{x}}\"|}); _ = new Greeting { First = line with { Price = 2 } };"),
        Refused("var frame = new Frame { Color = {|BRZ2001:\"{{x}}\"|} }; _ = new Poster { Frame = frame };"),
        Refused("var frame = new Frame(); frame.Color = {|BRZ2001:\"{{x}}\"|}; _ = new Poster { Frame = frame };"),
        Refused("var frame = new Frame { Color = \"red\" }; frame.Color = {|BRZ2001:\"{{x}}\"|}; _ = new Poster { Frames = [frame] };"),
        Refused("var names = new Dictionary<string, string> { [\"a\"] = {|BRZ2001:\"{{x}}\"|} }; _ = new Greeting { Names = names };"),
        Refused("_ = new Poster { Frame = new() { Color = {|BRZ2001:\"{{x}}\"|} } };"),
        Refused("_ = new Poster { Frames = [new GoldFrame { Color = {|BRZ2001:\"{{x}}\"|} }] };"),
        Refused("_ = new SignedPoster { Title = {|BRZ2001:\"{{x}}\"|} };"),
        Refused("_ = new Concert({|BRZ2001:\"{{x}}\"|}, \"Berlin\");"),
        Refused("_ = new Concert(id, id) with { Title = {|BRZ2001:\"{{x}}\"|} };"),

        .. In(SnippetCode.Member,
        [
            Refused("public static OrderShipped Text = new({|BRZ2001:\"{{ x }}\"|});"),
        ]),

        // Strings
        Accepted("string text = \"{{x}}\"; text = text.Replace(\"{{\", \"\"); greeting.Text = text;"),
        Accepted("string text = \"{{x}}\"; if (flag) { text = id; } greeting.Text = text;"),
        Accepted("_ = new OrderShipped(\"A\") { Note = flag ? \"{{x}}\" : id };"),

        Accepted("_ = new OrderShipped(\"{ x }\");"),
        Accepted("_ = new OrderShipped(\"50 %} off\");"),
        Accepted("_ = new OrderShipped(flag ? \"{{x}}\" : \"plain\");"),
        Accepted("_ = new OrderShipped($\"{{ {id}\");"),
        Accepted("_ = new Greeting { Template = \"{{x}}\" };"),
        Accepted("_ = new Greeting { Comment = \"{{x}}\" };"),
        Accepted("greeting.Template = Ids.Liquid;"),
        Accepted("_ = new Line(\"{{x}}\");"),
        Accepted("string text = Ids.Liquid; Change(text);"),
        Accepted("_ = new OrderShipped(id);"),
        Accepted("_ = new OrderShipped(Ids.Liquid.Replace(\"{{\", \"\"));"),

        // The value that is sent differs from the value that is set
        Accepted("_ = new Quote(\"{{x}}\", id);"),
        Accepted("_ = new Quote(id, id) { Text = \"{{x}}\" };"),
        Accepted("_ = new OrderShipped(\"{{x}}\") { OrderNumber = \"plain\" };"),
        Accepted("_ = new Greeting { First = new Line(\"{{x}}\") with { Sku = \"plain\" } };"),
        Accepted("_ = new Greeting { Names = new Dictionary<string, string> { [\"a\"] = \"{{x}}\", [\"a\"] = \"plain\" } };"),
        Accepted("_ = new Greeting { Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"a\"] = \"{{x}}\", [\"A\"] = \"plain\" } };"),
        Accepted("_ = new Poster { Secret = \"{{x}}\", WriteOnly = \"{{x}}\", Cleaned = \"{{x}}\", Open = \"{{x}}\" };"),
        Accepted("Poster.Shared = \"{{x}}\";"),
        Accepted("var poster = new SignedPoster(); poster.Secret = \"{{x}}\"; poster.Signature = \"{{x}}\";"),
        Accepted("_ = new Poster { Frame = new() { Maker = \"{{x}}\" } };"),
        Accepted("_ = new Poster { Frame = new GoldFrame { Carat = \"{{x}}\" } };"),
        Accepted("_ = new Concert(id, \"{{x}}\");"),
        Accepted("_ = new Show(\"{{x}}\", 2026);"),
        Accepted("_ = new Quote(id, id) { Score = double.NaN };"),
    ];
}
