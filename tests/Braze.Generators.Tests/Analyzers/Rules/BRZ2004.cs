using Braze.Generators.Tests.Analyzers.Snippets;
using static Braze.Generators.Tests.Analyzers.Snippets.LongText;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ2004: The properties are larger than Braze accepts.</summary>
public sealed class BRZ2004 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused($"_ = new {{|BRZ2004:OrderShipped|}}({TooLong});"),
        Refused($"_ = new {{|BRZ2004:OrderShipped|}}({Borderline});"),
        Refused($"_ = new {{|BRZ2004:Greeting|}} {{ Text = {Fits}, Template = {Fits} }};"),

        Accepted($"_ = new OrderShipped({Fits});"),
        Accepted($"_ = new OrderShipped({Fits}, {Fits[..900]}\");"),
        Accepted($"_ = new OrderShipped({Fits}) {{ OrderNumber = {Fits} }};"),
        Accepted($"_ = new Greeting {{ Text = {Fits}, Comment = {Fits} }};"),
        Accepted($"string text = {TooLong}; Change(text);"),
    ];
}
