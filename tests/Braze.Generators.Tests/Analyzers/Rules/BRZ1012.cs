using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1012: A recipient is in a request twice.</summary>
public sealed class BRZ1012 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(\"u1\"), {|BRZ1012:Recipient.ForExternalUser(\"u1\")|}]);"),
        Refused("await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(id), {|BRZ1012:new() { ExternalUserId = id }|}]);"),
        Refused("await order.SendAsync(braze, recipients: new[] { recipient, {|BRZ1012:recipient|} });"),
        Refused("await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"n\", \"l\"), {|BRZ1012:new() { UserAlias = new(\"n\", \"l\") }|}]);"),
        Refused("await order.SendAsync(braze, recipients: new List<Recipient> { new() { BrazeId = \"b\" }, recipient, {|BRZ1012:new() { BrazeId = \"b\" }|} });"),
        Refused("await braze.SendEachAsync([order.To(Recipient.ForExternalUser(\"u1\")), {|BRZ1012:new OrderShipped(\"A\").To(Recipient.ForExternalUser(\"u1\"))|}]);"),
        Refused("var list = new HashSet<Recipient> { recipient }.ToList(); list.Add(Recipient.ForExternalUser(\"u1\")); list.Add({|BRZ1012:Recipient.ForExternalUser(\"u1\")|}); await order.SendAsync(braze, recipients: list);"),
        Refused("await order.SendAsync(braze, recipients: [.. new HashSet<Recipient>(), Recipient.ForExternalUser(\"u1\"), {|BRZ1012:Recipient.ForExternalUser(\"u1\")|}]);"),
        Refused("var list = new List<Recipient>(); list.Add(recipient); list.Add({|BRZ1012:recipient|}); await order.SendAsync(braze, recipients: list);"),
        Refused("var list = new List<Recipient>(); list.Add(Recipient.ForExternalUser(id)); if (flag) { list.Add({|BRZ1012:new() { ExternalUserId = id }|}); } await order.SendAsync(braze, recipients: list);"),
        Refused("var list = new List<Recipient>(); if (flag) { list.Add(Recipient.ForExternalUser(\"u1\")); } list.Add({|BRZ1012:Recipient.ForExternalUser(\"u1\")|}); await order.SendAsync(braze, recipients: list);"),
        Refused("await order.SendAsync(braze, recipients: [new() { UserAlias = alias }, {|BRZ1012:new() { UserAlias = alias }|}]);"),
        Refused("await order.SendAsync(braze, recipients: [.. new[] { Recipient.ForExternalUser(id) }, {|BRZ1012:Recipient.ForExternalUser(id)|}]);"),
        Refused("await order.SendAsync(braze, recipients: new List<Recipient> { Recipient.ForExternalUser(id), {|BRZ1012:Recipient.ForExternalUser(id)|} });"),
        Refused("await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.Create(recipient, {|BRZ1012:recipient|}));"),
        Refused("id = id.Trim(); await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(id), {|BRZ1012:new() { ExternalUserId = id }|}]); id = id.Trim();"),
        Refused("Func<Task> send = () => order.SendAsync(braze, recipients: [recipient, {|BRZ1012:recipient|}]); await send();"),

        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(\"u1\"), Recipient.ForExternalUser(\"U1\")]);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(\"u1\"), Recipient.ForBrazeId(\"u1\")]);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"a\", \"b\"), Recipient.ForAlias(\"b\", \"a\")]);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"a\", \"b\"), Recipient.ForAlias(aliasLabel: \"a\", aliasName: \"b\")]);"),
        Accepted("await order.SendAsync(braze, recipients: [recipient, recipient with { ExternalUserId = id }]);"),
        Accepted("await order.SendAsync(braze, recipients: [Find(id), Find(id)]);"),
        Accepted("string user = \"a\"; var list = new List<Recipient>(); list.Add(Recipient.ForExternalUser(user)); user = \"b\"; list.Add(Recipient.ForExternalUser(user)); await order.SendAsync(braze, recipients: list);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(flag ? \"a\" : \"b\"), Recipient.ForExternalUser(flag ? \"b\" : \"a\")]);"),
        Accepted("HashSet<Recipient> set = [Recipient.ForExternalUser(\"u1\"), Recipient.ForExternalUser(\"u1\")]; await order.SendAsync(braze, recipients: set);"),
        Accepted("var set = new HashSet<Recipient>(); set.Add(Recipient.ForExternalUser(\"u1\")); set.Add(Recipient.ForExternalUser(\"u1\")); await order.SendAsync(braze, recipients: set);"),
        Accepted("ICollection<Recipient> set = new HashSet<Recipient>(); set.Add(recipient); set.Add(recipient); await order.SendAsync(braze, recipients: [.. set]);"),
        Accepted("System.Collections.Immutable.ImmutableHashSet<Recipient> set = [Recipient.ForExternalUser(id), Recipient.ForExternalUser(id)]; await order.SendAsync(braze, recipients: set);"),
        Accepted("CappedList list = [Recipient.ForExternalUser(\"u1\"), Recipient.ForExternalUser(\"u1\")]; await order.SendAsync(braze, recipients: list);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(id), new Dictionary<string, string>().TryGetValue(\"x\", out id!) ? Find(\"z\") : Find(\"y\"), Recipient.ForExternalUser(id)]);"),
        Accepted("await order.SendAsync(braze, recipients: [recipient, (recipient = Find(id)) with { }, recipient]);"),
        Accepted("string Next() => id += \"1\"; await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(id), Find(Next()), Recipient.ForExternalUser(id)]);"),
        Accepted("var list = new List<Recipient>(); list.Add(recipient); recipient = Find(id); list.Add(recipient); await order.SendAsync(braze, recipients: list);"),
        Accepted("var list = new List<Recipient>(); list.Add(Recipient.ForExternalUser(id)); while (id.Length < count) { id += \"1\"; } list.Add(Recipient.ForExternalUser(id)); await order.SendAsync(braze, recipients: list);"),
        Accepted("Recipient[] one = [Recipient.ForExternalUser(id)]; id = id + \"1\"; await order.SendAsync(braze, recipients: [.. one, Recipient.ForExternalUser(id)]);"),
        Accepted("var list = new List<Recipient>(); if (flag) { list.Add(Recipient.ForExternalUser(\"u1\")); } if (!flag) { list.Add(Recipient.ForExternalUser(\"u1\")); } await order.SendAsync(braze, recipients: list);"),
    ];
}
