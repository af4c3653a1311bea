using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1002
{
    [Theory]
    [InlineData("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\"));")]
    [InlineData("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(campaignId: id) { SendId = id, Recipients = null, Audience = null });")]
    [InlineData("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(id) { Recipients = [], Audience = audience });")]
    [InlineData("await braze.SendRequestAsync(request: new {|BRZ1002:TriggerSendRequest|}(\"id\") { Recipients = [], Broadcast = false });")]
    [InlineData("await braze.SendRequestAsync(cancellationToken: default, request: new {|BRZ1002:Braze.Messaging.TriggerSendRequest|}(\"id\"));")]
    [InlineData("await braze.SendRequestAsync({|BRZ1002:new TriggerSendRequest(\"id\") with { Broadcast = false }|});")]
    [InlineData("await braze.SendRequestAsync({|BRZ1002:new TriggerSendRequest(\"id\") { Broadcast = true } with { Broadcast = false }|});")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); await braze.SendRequestAsync({|BRZ1002:request|});")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Broadcast = true }; request.Broadcast = false; await braze.SendRequestAsync({|BRZ1002:request|});")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); request = request with { SendId = id }; await braze.SendRequestAsync({|BRZ1002:request|});")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); if (!request.Broadcast) { await braze.SendRequestAsync({|BRZ1002:request|}); }")]
    [InlineData("var list = new List<Recipient>(); await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") { Recipients = list });")]
    [InlineData("await (braze?.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\")) ?? Task.FromResult<TriggerSendResult>(null!));")]
    public Task A_request_without_a_recipient_is_reported_where_it_is_sent(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true });")]
    [InlineData("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = flag });")]
    [InlineData("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = many });")]
    [InlineData("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = maybeMany });")]
    [InlineData("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") with { Broadcast = true });")]
    [InlineData("await braze.SendRequestAsync(flag ? new TriggerSendRequest(\"id\") : new(\"id\") { Broadcast = true });")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); request.Recipients = [recipient]; await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); request.Broadcast |= flag; await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); request.Audience ??= audience; await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); (request.Broadcast, flag) = (true, false); await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); if (flag) { request.Broadcast = true; } await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); Change(request); await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); Action fill = () => request.Broadcast = true; fill(); await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); request = request with { Broadcast = true }; await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); await braze.SendRequestAsync(request with { Recipients = [recipient] });")]
    [InlineData("var list = new List<Recipient>(); var request = new TriggerSendRequest(\"id\") { Recipients = list }; list.Add(recipient); await braze.SendRequestAsync(request);")]
    [InlineData("var list = new List<Recipient>(); var request = new TriggerSendRequest(\"id\") { Recipients = list }; list.AddRange(many); await braze.SendRequestAsync(request with { SendId = id });")]
    [InlineData("var list = new List<Recipient>(); var request = new TriggerSendRequest(\"id\") { Recipients = list }; foreach (var one in many) { list.Add(one); } await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = new List<Recipient>() }; ((List<Recipient>)request.Recipients).Add(recipient); await braze.SendRequestAsync(request);")]
    [InlineData("Change(new TriggerSendRequest(\"id\"));")]
    [InlineData("await braze.SendRequestAsync((TriggerSendRequest)null!);")]
    public Task A_request_that_can_have_a_recipient_is_not_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Fact]
    public Task Requests_from_other_code_are_not_reported() => Verify.VerifyAsync("""
        public sealed class Orders(IBrazeClient braze, TriggerSendRequest given)
        {
            private readonly TriggerSendRequest _field = new("id");

            public static TriggerSendRequest Default => new("id");

            public Task SendField() => braze.SendRequestAsync(_field);

            public Task SendProperty() => braze.SendRequestAsync(Default with { SendId = "s" });

            public Task SendParameter() => braze.SendRequestAsync(given with { Recipients = null, Audience = null });

            public async Task Loop()
            {
                var request = new TriggerSendRequest("id");
                foreach (bool broadcast in new[] { true })
                {
                    request.Broadcast = broadcast;
                    await braze.SendRequestAsync(request);
                }
            }
        }
        """);

    [Fact]
    public Task A_client_type_of_the_user_is_recognized_by_its_interface() => Verify.VerifyAsync("""
        using System.Threading;

        public class LoggingClient(IBrazeClient inner) : IBrazeClient
        {
            public virtual Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> message, CancellationToken token = default) =>
                inner.SendRequestAsync(message, token);

            public Task SendRequestAsync(TriggerSendRequest template, string externalUserId) =>
                SendRequestAsync(template with { Recipients = [Recipient.ForExternalUserId(externalUserId)] });
        }

        public sealed class QuietClient(IBrazeClient inner) : LoggingClient(inner)
        {
            public override Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> message, CancellationToken token = default) =>
                (Task<TResult>)(object)base.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}("id"), token);
        }

        public static class Orders
        {
            public static Task Send(LoggingClient client) => client.SendRequestAsync(message: new {|BRZ1002:TriggerSendRequest|}("id"));

            public static Task Send(QuietClient client) => client.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}("id"));

            public static Task Send<T>(T client) where T : IBrazeClient => client.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}("id"));

            public static Task SendTo(LoggingClient client, string id) => client.SendRequestAsync(new TriggerSendRequest("id"), id);
        }
        """);

    [Fact]
    public Task Top_level_statements_are_followed() => Verify.VerifyProgramAsync("""
        IBrazeClient braze = null!;
        var request = new TriggerSendRequest("id");
        request.SendId = "s";
        await braze.SendRequestAsync({|BRZ1002:request|});
        var other = new TriggerSendRequest("id");
        other.Broadcast = true;
        await braze.SendRequestAsync(other);
        """);
}
