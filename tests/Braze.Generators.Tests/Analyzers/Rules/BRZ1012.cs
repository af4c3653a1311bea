using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1012: A recipient is listed twice.</summary>
public sealed class BRZ1012 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(\"u1\"), {|BRZ1012:Recipient.ForExternalUserId(\"u1\")|}]);"),
        Refused("await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), {|BRZ1012:new() { ExternalUserId = id }|}]);"),
        Refused("await order.SendAsync(braze, recipients: new[] { recipient, {|BRZ1012:recipient|} });"),
        Refused("await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"n\", \"l\"), {|BRZ1012:new() { UserAlias = new(\"n\", \"l\") }|}]);"),
        Refused("await order.SendAsync(braze, recipients: new List<Recipient> { new() { BrazeId = \"b\" }, recipient, {|BRZ1012:new() { BrazeId = \"b\" }|} });"),
        Refused("await braze.SendAsync([order.To(Recipient.ForExternalUserId(\"u1\")), {|BRZ1012:new OrderShipped(\"A\").To(Recipient.ForExternalUserId(\"u1\"))|}]);"),
        Refused("var list = new HashSet<Recipient> { recipient }.ToList(); list.Add(Recipient.ForExternalUserId(\"u1\")); list.Add({|BRZ1012:Recipient.ForExternalUserId(\"u1\")|}); await order.SendAsync(braze, recipients: list);"),
        Refused("await order.SendAsync(braze, recipients: [.. new HashSet<Recipient>(), Recipient.ForExternalUserId(\"u1\"), {|BRZ1012:Recipient.ForExternalUserId(\"u1\")|}]);"),
        Refused("var list = new List<Recipient>(); list.Add(recipient); list.Add({|BRZ1012:recipient|}); await order.SendAsync(braze, recipients: list);"),
        Refused("var list = new List<Recipient>(); list.Add(Recipient.ForExternalUserId(id)); if (flag) { list.Add({|BRZ1012:new() { ExternalUserId = id }|}); } await order.SendAsync(braze, recipients: list);"),
        Refused("var list = new List<Recipient>(); if (flag) { list.Add(Recipient.ForExternalUserId(\"u1\")); } list.Add({|BRZ1012:Recipient.ForExternalUserId(\"u1\")|}); await order.SendAsync(braze, recipients: list);"),
        Refused("await order.SendAsync(braze, recipients: [new() { UserAlias = alias }, {|BRZ1012:new() { UserAlias = alias }|}]);"),
        Refused("await order.SendAsync(braze, recipients: [.. new[] { Recipient.ForExternalUserId(id) }, {|BRZ1012:Recipient.ForExternalUserId(id)|}]);"),
        Refused("await order.SendAsync(braze, recipients: new List<Recipient> { Recipient.ForExternalUserId(id), {|BRZ1012:Recipient.ForExternalUserId(id)|} });"),
        Refused("await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.Create(recipient, {|BRZ1012:recipient|}));"),
        Refused("id = id.Trim(); await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), {|BRZ1012:new() { ExternalUserId = id }|}]); id = id.Trim();"),
        Refused("Func<Task> send = () => order.SendAsync(braze, recipients: [recipient, {|BRZ1012:recipient|}]); await send();"),

        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"U1\")]);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(\"u1\"), Recipient.ForBrazeId(\"u1\")]);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"a\", \"b\"), Recipient.ForAlias(\"b\", \"a\")]);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"a\", \"b\"), Recipient.ForAlias(aliasLabel: \"a\", aliasName: \"b\")]);"),
        Accepted("await order.SendAsync(braze, recipients: [recipient, recipient with { ExternalUserId = id }]);"),
        Accepted("await order.SendAsync(braze, recipients: [Find(id), Find(id)]);"),
        Accepted("string user = \"a\"; var list = new List<Recipient>(); list.Add(Recipient.ForExternalUserId(user)); user = \"b\"; list.Add(Recipient.ForExternalUserId(user)); await order.SendAsync(braze, recipients: list);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(flag ? \"a\" : \"b\"), Recipient.ForExternalUserId(flag ? \"b\" : \"a\")]);"),
        Accepted("HashSet<Recipient> set = [Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"u1\")]; await order.SendAsync(braze, recipients: set);"),
        Accepted("var set = new HashSet<Recipient>(); set.Add(Recipient.ForExternalUserId(\"u1\")); set.Add(Recipient.ForExternalUserId(\"u1\")); await order.SendAsync(braze, recipients: set);"),
        Accepted("ICollection<Recipient> set = new HashSet<Recipient>(); set.Add(recipient); set.Add(recipient); await order.SendAsync(braze, recipients: [.. set]);"),
        Accepted("System.Collections.Immutable.ImmutableHashSet<Recipient> set = [Recipient.ForExternalUserId(id), Recipient.ForExternalUserId(id)]; await order.SendAsync(braze, recipients: set);"),
        Accepted("CappedList list = [Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"u1\")]; await order.SendAsync(braze, recipients: list);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), new Dictionary<string, string>().TryGetValue(\"x\", out id!) ? Find(\"z\") : Find(\"y\"), Recipient.ForExternalUserId(id)]);"),
        Accepted("await order.SendAsync(braze, recipients: [recipient, (recipient = Find(id)) with { }, recipient]);"),
        Accepted("string Next() => id += \"1\"; await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), Find(Next()), Recipient.ForExternalUserId(id)]);"),
        Accepted("var list = new List<Recipient>(); list.Add(recipient); recipient = Find(id); list.Add(recipient); await order.SendAsync(braze, recipients: list);"),
        Accepted("var list = new List<Recipient>(); list.Add(Recipient.ForExternalUserId(id)); while (id.Length < count) { id += \"1\"; } list.Add(Recipient.ForExternalUserId(id)); await order.SendAsync(braze, recipients: list);"),
        Accepted("Recipient[] one = [Recipient.ForExternalUserId(id)]; id = id + \"1\"; await order.SendAsync(braze, recipients: [.. one, Recipient.ForExternalUserId(id)]);"),
        Accepted("var list = new List<Recipient>(); if (flag) { list.Add(Recipient.ForExternalUserId(\"u1\")); } if (!flag) { list.Add(Recipient.ForExternalUserId(\"u1\")); } await order.SendAsync(braze, recipients: list);"),
    ];
}
