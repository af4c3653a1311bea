using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ2003: A number cannot be written as JSON.</summary>
public sealed class BRZ2003 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("_ = new OrderShipped(\"A\", Weight: {|BRZ2003:double.NaN|});"),
        Refused("_ = order with { Weight = {|BRZ2003:double.PositiveInfinity|} };"),
        Refused("_ = order with { Weight = {|BRZ2003:float.NaN|} };"),
        Refused("_ = order with { Weight = {|BRZ2003:1.0 / 0|} };"),
        Refused("_ = order with { Weight = {|BRZ2003:flag ? double.NaN : double.NegativeInfinity|} };"),
        Refused("_ = Filter.Number(\"orders\").EqualTo({|BRZ2003:double.NaN|});"),
        Refused("_ = new UserAttributes { [\"score\"] = {|BRZ2003:double.NaN|} };"),
        Refused("_ = Filter.Number(\"orders\").LessThan({|BRZ2003:(float)1e300|});"),
        Refused("_ = order with { Weight = {|BRZ2003:(float)1e300|} };"),
        Refused("_ = order with { Weight = {|BRZ2003:(double)float.NaN|} };"),
        Refused("_ = new UserAttributes { [\"score\"] = CustomAttributeValue.Increment({|BRZ2003:double.NaN|}) };"),

        Accepted("_ = new OrderShipped(\"A\", Weight: weight);"),
        Accepted("_ = order with { Weight = 1.0 / 3 };"),
        Accepted("_ = order with { Weight = null };"),
        Accepted("_ = order with { Weight = flag ? double.NaN : 0 };"),
        Accepted("_ = Filter.Number(\"orders\").EqualTo(weight);"),
        Accepted("double nothing = double.NaN; Change(nothing);"),
        Accepted("_ = new UserAttributes { [\"score\"] = CustomAttributeValue.Increment(flag ? double.NaN : weight) };"),
    ];
}
