using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1002
{
    [Theory]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(client: braze, sendId: id);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, null, null, null, false, null);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, externalUserId: default, userAlias: default(UserAlias), audience: (Audience?)null);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, broadcast: default);")]
    [InlineData("const bool Everybody = false; await order.{|BRZ1002:SendAsync|}(braze, broadcast: Everybody);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, broadcast: !true);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, recipients: []);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, recipients: new Recipient[0]);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, recipients: new Recipient[] { });")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, recipients: Array.Empty<Recipient>());")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, recipients: (IReadOnlyCollection<Recipient>)Enumerable.Empty<Recipient>());")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, recipients: new List<Recipient>());")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, recipients: [.. Array.Empty<Recipient>(), .. new List<Recipient>()]);")]
    [InlineData("var list = new List<Recipient>(capacity: 8); await order.{|BRZ1002:SendAsync|}(braze, recipients: list);")]
    [InlineData("List<Recipient> list = []; if (list.Count == 0) { await order.{|BRZ1002:SendAsync|}(braze, recipients: list); }")]
    [InlineData("await (order?.{|BRZ1002:SendAsync|}(braze) ?? Task.FromResult<TriggerSendResult>(null!));")]
    [InlineData("await new OrderShipped(id)\n.{|BRZ1002:SendAsync|}(\nbraze);")]
    [InlineData("Func<Task> send = async () => await order.{|BRZ1002:SendAsync|}(braze).ConfigureAwait(false);")]
    public Task A_call_without_a_recipient_is_reported_at_the_method(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("await braze.SendAsync<OrderShipped>({|BRZ1002:[]|});")]
    [InlineData("await braze.SendAsync({|BRZ1002:recipients: new Recipient<OrderShipped>[0]|});")]
    [InlineData("await BrazeClientExtensions.SendAsync<OrderShipped>({|BRZ1002:recipients: []|}, client: braze, audience: audience);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, recipients: [], audience: audience);")]
    [InlineData("await order.SendAsync(braze, {|BRZ1007:audience: flag ? audience : null|});")]
    [InlineData("await braze.SendAsync({|BRZ1002:new List<Recipient<OrderShipped>>()|});")]
    [InlineData("var list = new List<Recipient<OrderShipped>>(); await braze.SendAsync({|BRZ1002:list|});")]
    public Task An_empty_list_of_addressed_campaigns_is_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("await order.SendAsync(braze, id);")]
    [InlineData("await order.SendAsync(braze, maybeId);")]
    [InlineData("await order.SendAsync(braze, userAlias: maybeAlias);")]
    [InlineData("await order.SendAsync(braze, broadcast: true);")]
    [InlineData("await order.SendAsync(braze, broadcast: flag);")]
    [InlineData("await order.SendAsync(braze, recipients: many);")]
    [InlineData("await order.SendAsync(braze, recipients: maybeMany);")]
    [InlineData("await order.SendAsync(braze, recipients: [recipient]);")]
    [InlineData("await order.SendAsync(braze, recipients: [.. many]);")]
    [InlineData("await order.SendAsync(braze, recipients: [.. maybeMany ?? []]);")]
    [InlineData("await order.SendAsync(braze, recipients: new Recipient[many.Count]);")]
    [InlineData("await order.SendAsync(braze, recipients: many.ToList());")]
    [InlineData("await order.SendAsync(braze, recipients: new List<Recipient>(many));")]
    [InlineData("await order.SendAsync(braze, recipients: many.Count == 0 ? null : many);")]
    [InlineData("await order.BroadcastAsync(braze);")]
    [InlineData("await braze.SendAsync([order.To(recipient)]);")]
    [InlineData("await braze.SendAsync(many.Select(one => order.To(one)).ToList());")]
    [InlineData("Func<IBrazeClient, Task> send = client => order.SendAsync(client, id);")]
    [InlineData("string name = nameof(order.SendAsync);")]
    public Task A_call_that_can_have_a_recipient_is_not_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("list.Add(recipient);")]
    [InlineData("list.AddRange(many);")]
    [InlineData("list.Insert(0, recipient);")]
    [InlineData("list?.Add(recipient);")]
    [InlineData("if (flag) { list.Add(recipient); }")]
    [InlineData("foreach (Recipient one in many) { list.Add(one); }")]
    [InlineData("foreach (Recipient one in many) list.Add(one);")]
    [InlineData("for (int i = 0; i < 3; i++) { list.Add(new() { ExternalUserId = $\"{i}\" }); }")]
    [InlineData("many.ToList().ForEach(list.Add);")]
    [InlineData("many.ToList().ForEach(one => list.Add(one));")]
    [InlineData("Change(list);")]
    [InlineData("list = many.ToList();")]
    [InlineData("list = flag ? list : many.ToList();")]
    [InlineData("ICollection<Recipient> same = list; same.Add(recipient);")]
    [InlineData("(list, _) = (many.ToList(), 1);")]
    [InlineData("void Fill() => list.Add(recipient); Fill();")]
    [InlineData("using (var scope = new System.IO.MemoryStream()) { list.Add(recipient); }")]
    public Task A_list_that_can_be_filled_is_not_reported(string statements) =>
        Verify.VerifyAsync(SendCode.Method($"var list = new List<Recipient>(); {statements} await order.SendAsync(braze, recipients: list);"));

    [Fact]
    public Task A_collection_type_of_the_user_can_fill_itself() => Verify.VerifyAsync("""
        public sealed class AllCustomers : List<Recipient>
        {
            public AllCustomers() => Add(Recipient.ForExternalUserId("u1"));
        }

        public static class Array
        {
            public static Recipient[] Empty() => [Recipient.ForExternalUserId("u1")];
        }

        public static class Orders
        {
            public static Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, recipients: new AllCustomers());

            public static Task Send(OrderShipped order, IBrazeClient braze) => order.SendAsync(braze, recipients: Array.Empty());
        }
        """ + SendCode.Campaign);

    [Fact]
    public Task A_call_inside_the_campaign_is_reported_and_the_users_overload_is_not() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber, string Customer)
        {
            public Task SendAsync(IBrazeClient client, bool urgent) => urgent ? SendAsync(client, Customer) : {|BRZ1002:SendAsync|}(client);
        }

        public static class Orders
        {
            public static Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, urgent: true);
        }
        """);
}
