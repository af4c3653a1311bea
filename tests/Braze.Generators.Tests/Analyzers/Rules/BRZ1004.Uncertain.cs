using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1004
{
    [Theory]
    [InlineData("[new() { ExternalUserId = id }]")]
    [InlineData("[new() { ExternalUserId = maybeId }]")]
    [InlineData("[new() { ExternalUserId = maybeId, UserAlias = maybeAlias }]")]
    [InlineData("[new() { UserAlias = alias }]")]
    [InlineData("[Recipient.ForExternalUserId(id)]")]
    [InlineData("[Recipient.ForAlias(id, id) with { }]")]
    [InlineData("[recipient, Find(id), Shared, many.First()]")]
    [InlineData("[recipient with { ExternalUserId = null }]")]
    [InlineData("[recipient with { ExternalUserId = null, UserAlias = null }]")]
    [InlineData("[flag ? new Recipient() : recipient]")]
    [InlineData("[flag switch { true => new Recipient(), false => recipient }]")]
    [InlineData("new List<Recipient>(many)")]
    [InlineData("many.Select(one => new Recipient { ExternalUserId = one.ExternalUserId }).ToList()")]
    public Task A_recipient_that_may_have_an_identifier_is_not_reported(string recipients) =>
        Verify.VerifyAsync(SendCode.Method($"await order.SendAsync(braze, recipients: {recipients});"));

    [Theory]
    [InlineData("r.ExternalUserId = id;")]
    [InlineData("r.ExternalUserId ??= id;")]
    [InlineData("r.ExternalUserId += id;")]
    [InlineData("(r.ExternalUserId, r.UserAlias) = (id, null);")]
    [InlineData("r = recipient;")]
    [InlineData("r = flag ? r : recipient;")]
    [InlineData("(r, flag) = (recipient, true);")]
    [InlineData("if (flag) { r.ExternalUserId = id; }")]
    [InlineData("if (flag) { r = recipient; }")]
    [InlineData("foreach (string one in new[] { id }) { r.ExternalUserId = one; }")]
    [InlineData("try { r.ExternalUserId = id; } catch (Exception) { }")]
    [InlineData("Change(r);")]
    [InlineData("Change(1, r);")]
    [InlineData("void Set(ref Recipient one) => one = recipient; Set(ref r);")]
    [InlineData("void Set(out Recipient one) => one = recipient; Set(out r);")]
    [InlineData("void Set() => r.ExternalUserId = id; Set();")]
    [InlineData("Set(); void Set() { r.ExternalUserId = id; }")]
    [InlineData("Action set = () => r.ExternalUserId = id; set();")]
    [InlineData("Action set = delegate { r = recipient; }; set();")]
    [InlineData("var other = r; other.ExternalUserId = id;")]
    [InlineData("var pair = (r, 1); pair.r.ExternalUserId = id;")]
    [InlineData("if (r is { } same) { same.ExternalUserId = id; }")]
    [InlineData("foreach (Recipient one in new[] { r }) { one.ExternalUserId = id; }")]
    [InlineData("if (flag) { goto send; } r.ExternalUserId = id; send:")]
    [InlineData("lock (r) { Change(); }")]
    [InlineData("new Action<Recipient>(one => one.ExternalUserId = id)(r);")]
    public Task A_local_that_may_have_an_identifier_is_not_reported(string statements) =>
        Verify.VerifyAsync(SendCode.Method($"var r = new Recipient(); {statements} await order.SendAsync(braze, recipients: [r]);"));

    [Theory]
    [InlineData("var r = new Recipient(); while (flag) { await order.SendAsync(braze, recipients: [r]); r.ExternalUserId = id; }")]
    [InlineData("var r = new Recipient(); Func<Task> send = () => order.SendAsync(braze, recipients: [r]); r.ExternalUserId = id; await send();")]
    [InlineData("var r = new Recipient(); Task SendIt() => order.SendAsync(braze, recipients: [r]); r.ExternalUserId = id; await SendIt();")]
    [InlineData("var r = new Recipient(); again: await order.SendAsync(braze, recipients: [r]); r.ExternalUserId = id; if (flag) { goto again; }")]
    [InlineData("var r = new Recipient(); try { r.ExternalUserId = id; } finally { await order.SendAsync(braze, recipients: [r]); }")]
    [InlineData("for (var r = new Recipient(); ; r.ExternalUserId = id) { await order.SendAsync(braze, recipients: [r]); }")]
    public Task A_send_that_may_run_after_a_later_change_is_not_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("var list = new List<Recipient> { new() }; list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list);")]
    [InlineData("var list = new List<Recipient> { new() }; var first = list[0]; first.ExternalUserId = id; await order.SendAsync(braze, recipients: list);")]
    [InlineData("var list = new List<Recipient> { new() }; list[0] = recipient; await order.SendAsync(braze, recipients: list);")]
    [InlineData("var list = new List<Recipient> { new() }; list.Clear(); list.Add(recipient); await order.SendAsync(braze, recipients: list);")]
    [InlineData("var list = new List<Recipient> { new() }; list.ForEach(one => one.ExternalUserId = id); await order.SendAsync(braze, recipients: list);")]
    [InlineData("var list = new[] { new Recipient() }; list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list);")]
    [InlineData("var r = new Recipient(); var list = new List<Recipient> { r }; r.ExternalUserId = id; await order.SendAsync(braze, recipients: list);")]
    [InlineData("var r = new Recipient(); var list = new List<Recipient>(); list.Add(r); r.ExternalUserId = id; await order.SendAsync(braze, recipients: list);")]
    [InlineData("var r = new Recipient(); var s = r; r.ExternalUserId = id; await order.SendAsync(braze, recipients: [s]);")]
    [InlineData("var r = new Recipient(); var request = new TriggerSendRequest(\"id\") { Recipients = [r] }; r.ExternalUserId = id; await braze.SendRequestAsync(request);")]
    [InlineData("var r = new Recipient(); var request = new TriggerSendRequest(\"id\") { Recipients = [r] }; Change(r); await braze.SendRequestAsync(request with { SendId = id });")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = [new()] }; request.Recipients.First().ExternalUserId = id; await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = [new()] }; var all = request.Recipients; Change(all); await braze.SendRequestAsync(request);")]
    public Task The_content_of_a_list_or_request_may_change_until_it_is_sent(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("var r = new Recipient();")]
    [InlineData("Change(new Recipient());")]
    [InlineData("var list = new List<Recipient> { new() };")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = [new()] }; Change(request);")]
    public Task A_recipient_that_is_not_sent_is_not_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Fact]
    public Task A_local_with_a_reference_to_it_is_not_reported() => Verify.VerifyAsync("""
        public static class Orders
        {
            public static Task Send(IBrazeClient braze, OrderShipped order, string id)
            {
                var r = new Recipient();
                ref Recipient other = ref r;
                other.ExternalUserId = id;
                return order.SendAsync(braze, recipients: [r]);
            }

            public static Task SendOther(IBrazeClient braze, OrderShipped order, Recipient recipient)
            {
                var r = new Recipient();
                ref Recipient other = ref r;
                r = recipient;
                return order.SendAsync(braze, recipients: [other]);
            }
        }
        """ + SendCode.Campaign);
}
