using Braze.Generators.Tests.Analyzers.Snippets;
using static Braze.Generators.Tests.Analyzers.Snippets.LongText;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1005: An identifier is empty, too long or not valid Unicode.</summary>
public sealed class BRZ1005 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Constants
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: @\"  \"|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: (string)\"\"|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: String.Empty|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: $\"{Ids.None}{Empty}\"|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: true ? \"\" : \"u1\"|});"),

        // Values of conditions
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: count switch { 1 => \"\", _ => \" \" }|});"),

        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: \"\"|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:\"  \"|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: string.Empty|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: Empty|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: Blank|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: Ids.None|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: $\"{Empty}\"|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: Empty + \" \"|});"),
        Refused("await order.SendAsync(braze, {|BRZ1005:externalUserId: flag ? \"\" : \" \"|});"),
        Refused("var user = \"\"; await order.SendAsync(braze, {|BRZ1005:externalUserId: user|});"),
        Refused("const string user = \"\\t\"; await order.SendAsync(braze, {|BRZ1005:externalUserId: user|});"),
        Refused("await order.SendAsync(braze, userAlias: new UserAlias({|BRZ1005:\"\"|}, \"l\"));"),
        Refused("await order.SendAsync(braze, userAlias: new(\"n\", {|BRZ1005:AliasLabel: \" \"|}));"),
        Refused("_ = new UserAlias({|BRZ1005:null!|}, \"l\");"),
        Refused("_ = alias with { {|BRZ1005:AliasName = \"\"|} };"),
        Refused($"_ = new UserAlias({{|BRZ1005:{Literal}|}}, \"l\");"),
        Refused($"_ = new UserAlias(\"n\", {{|BRZ1005:{Cjk}|}});"),
        Refused("_ = Recipient.ForExternalUserId({|BRZ1005:\"\"|});"),
        Refused("_ = Recipient.ForAlias(aliasLabel: \"l\", {|BRZ1005:aliasName: \"\"|});"),
        Refused("_ = Recipient.ForEmail({|BRZ1005:\"\"|}, Prioritization.Identified);"),
        Refused("_ = Recipient.ForBrazeId({|BRZ1005:brazeId: \" \"|});"),
        Refused("_ = new Recipient { {|BRZ1005:ExternalUserId = \"\"|} };"),
        Refused("{|BRZ1005:recipient.Email = \"\"|};"),
        Refused($"_ = new UserAlias({{|BRZ1005:flag ? {Literal} : \"\"|}}, \"l\");"),
        Refused("string user; if (flag) { user = \"\"; } else { user = \" \"; } await order.SendAsync(braze, {|BRZ1005:externalUserId: user|});"),

        // Nested functions
        Refused("string user = \"\"; Func<Task> send = () => order.SendAsync(braze, {|BRZ1005:externalUserId: user|}); await send();"),

        // Values that are passed on
        Refused("string text = \"a\"; text = \"\"; await order.SendAsync(braze, {|BRZ1005:externalUserId: text|});"),
        Refused("int number = 3; string text = \"\"; number += 2; await order.SendAsync(braze, {|BRZ1005:externalUserId: text|});"),
        Refused("UserAlias other = new(\"n\", {|BRZ1005:\"\"|}); await order.SendAsync(braze, userAlias: other);"),

        .. In(SnippetCode.Member,
        [
            Refused("private static readonly IReadOnlyList<Recipient> Everybody = [Recipient.ForExternalUserId({|BRZ1005:\"\"|})];"),
        ]),

        Accepted("await order.SendAsync(braze, externalUserId: \"u\");"),
        Accepted("await order.SendAsync(braze, externalUserId: Somebody);"),
        Accepted("await order.SendAsync(braze, externalUserId: Nobody);"),
        Accepted("await order.SendAsync(braze, externalUserId: Changing);"),
        Accepted("await order.SendAsync(braze, externalUserId: id.Trim());"),
        Accepted("await order.SendAsync(braze, externalUserId: $\"{Empty}{id}\");"),
        Accepted("await order.SendAsync(braze, externalUserId: flag ? \"\" : id);"),
        Accepted("await order.SendAsync(braze, externalUserId: maybeId ?? \"\");"),
        Accepted("await order.SendAsync(braze, userAlias: new UserAlias(\"n\", id));"),
        Accepted($"_ = new UserAlias({Literal[..^2]}\", \"l\");"),
        Accepted($"_ = new UserAlias(\"n\", {Cjk[..^2]}\");"),
        Accepted($"_ = Recipient.ForExternalUserId({Literal});"),
        Accepted("_ = new UserAlias(new string('x', 300), \"l\");"),
        Accepted("_ = new Recipient { ExternalUserId = null, UserAlias = alias };"),
    ];
}
