using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1001
{
    [Theory]
    [InlineData("var r = new Recipient { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} };")]
    [InlineData("var r = new Recipient { UserAlias = alias, {|BRZ1001:ExternalUserId = id|} };")]
    [InlineData("Recipient r = new() { ExternalUserId = id, {|BRZ1001:UserAlias = new(\"n\", \"l\")|} };")]
    [InlineData("var r = recipient with { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} };")]
    [InlineData("var r = new Recipient { ExternalUserId = id } with { {|BRZ1001:UserAlias = alias|} };")]
    [InlineData("var r = Recipient.ForExternalUserId(id) with { {|BRZ1001:UserAlias = alias|} };")]
    [InlineData("var r = Recipient.ForAlias(\"n\", \"l\") with { {|BRZ1001:ExternalUserId = id|} };")]
    [InlineData("var r = Recipient.ForExternalUserId(\"u1\"); var s = r with { {|BRZ1001:UserAlias = alias|} };")]
    [InlineData("var r = new Recipient { ExternalUserId = id }; r = r with { {|BRZ1001:UserAlias = alias|} };")]
    [InlineData("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} }]);")]
    [InlineData("await order.SendAsync(braze, recipients: [new Recipient { ExternalUserId = id }, new() { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} }]);")]
    [InlineData("await braze.SendAsync([order.To(new() { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} })]);")]
    [InlineData("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = [Recipient.ForExternalUserId(id) with { {|BRZ1001:UserAlias = alias|} }] });")]
    [InlineData("var r = new Recipient { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} }; var s = r with { }; await order.SendAsync(braze, recipients: [s]);")]
    public Task Both_in_one_expression_are_reported_where_the_second_is_written(string statements) =>
        Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("var r = Recipient.ForExternalUserId(id); {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("var r = new Recipient(); r.ExternalUserId = id; {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("Recipient r; r = new() { ExternalUserId = id }; {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("var r = new Recipient { ExternalUserId = id }; {|BRZ1001:r.UserAlias = alias;|} var list = new List<Recipient> { r }; await order.SendAsync(braze, recipients: list);")]
    [InlineData("var r = Recipient.ForExternalUserId(id); if (flag) { {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]); }")]
    [InlineData("var r = Recipient.ForExternalUserId(id); {|BRZ1001:r.UserAlias = alias;|} try { await order.SendAsync(braze, recipients: [r]); } finally { }")]
    [InlineData("var r = Recipient.ForExternalUserId(id); {|BRZ1001:r.UserAlias = alias;|} await braze.SendAsync([order.To(r)]);")]
    [InlineData("var r = Recipient.ForExternalUserId(id); {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]); await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("var r = Recipient.ForExternalUserId(id); {|BRZ1001:r.UserAlias = alias;|} var s = r with { }; var t = r with { }; await order.SendAsync(braze, recipients: [s, t]);")]
    [InlineData("var r = recipient with { ExternalUserId = id }; {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("foreach (string one in new[] { id }) { var r = Recipient.ForExternalUserId(one); {|BRZ1001:r.UserAlias = alias;|} await order.{|BRZ1013:SendAsync|}(braze, recipients: [r]); }")]
    [InlineData("var r = Recipient.ForExternalUserId(id); for (int i = 0; i < 2; i++) { {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]); r.UserAlias = null; }")]
    [InlineData("Func<Task> send = () => { var r = Recipient.ForExternalUserId(id); {|BRZ1001:r.UserAlias = alias;|} return order.SendAsync(braze, recipients: [r]); };")]
    public Task A_second_identifier_set_by_a_statement_is_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("var r = new Recipient { ExternalUserId = id };")]
    [InlineData("var r = new Recipient { ExternalUserId = id, UserAlias = null };")]
    [InlineData("var r = new Recipient { ExternalUserId = id, UserAlias = maybeAlias };")]
    [InlineData("var r = new Recipient { ExternalUserId = maybeId, UserAlias = alias };")]
    [InlineData("var r = new Recipient { ExternalUserId = flag ? id : null, UserAlias = flag ? null : alias };")]
    [InlineData("var r = Recipient.ForExternalUserId(id) with { ExternalUserId = null, UserAlias = alias };")]
    [InlineData("var r = Recipient.ForExternalUserId(id) with { ExternalUserId = TestUser };")]
    [InlineData("var r = recipient with { UserAlias = alias };")]
    [InlineData("var r = Find(id) with { UserAlias = alias };")]
    [InlineData("var r = Recipient.ForExternalUserId(maybeId!) with { UserAlias = alias };")]
    public Task One_identifier_is_accepted(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("r.UserAlias = alias; r.UserAlias = null;")]
    [InlineData("r.UserAlias = alias; r.ExternalUserId = null;")]
    [InlineData("r.UserAlias = maybeAlias;")]
    [InlineData("r.UserAlias ??= alias;")]
    [InlineData("r = new Recipient(); r.UserAlias = alias;")]
    [InlineData("r = r with { ExternalUserId = null }; r.UserAlias = alias;")]
    [InlineData("if (flag) { r.UserAlias = alias; }")]
    [InlineData("if (flag) r.UserAlias = alias;")]
    [InlineData("if (flag) { r = new Recipient(); } r.UserAlias = alias;")]
    [InlineData("Change(r); r.UserAlias = alias;")]
    [InlineData("Action change = () => r.ExternalUserId = null; change(); r.UserAlias = alias;")]
    [InlineData("void Reset() => r.ExternalUserId = null; Reset(); r.UserAlias = alias;")]
    [InlineData("r.UserAlias = alias; Reset(); void Reset() => r.ExternalUserId = null;")]
    [InlineData("(r.ExternalUserId, r.UserAlias) = (null, alias);")]
    [InlineData("r = flag ? r : recipient; r.UserAlias = alias;")]
    [InlineData("switch (flag) { case true: r.UserAlias = alias; break; }")]
    [InlineData("var other = r; other.ExternalUserId = null; r.UserAlias = alias;")]
    public Task An_identifier_that_can_be_removed_again_is_not_reported(string statements) => Verify.VerifyAsync(SendCode.Method(
        $"var r = Recipient.ForExternalUserId(id); {statements} await order.SendAsync(braze, recipients: [r]);"));

    [Theory]
    [InlineData("recipient.ExternalUserId = id; recipient.UserAlias = alias; await order.SendAsync(braze, recipients: [recipient]);")]
    [InlineData("var r = Shared; r.ExternalUserId = id; Change(); r.UserAlias = alias; await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("var r = Find(id); r.UserAlias = alias; await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("var r = Recipient.ForExternalUserId(id); r.UserAlias = alias;")]
    [InlineData("var r = Recipient.ForExternalUserId(id); await order.SendAsync(braze, recipients: [r]); r.UserAlias = alias;")]
    [InlineData("var r = Recipient.ForExternalUserId(id); r.UserAlias = alias; var list = new List<Recipient> { r }; r.UserAlias = null; await order.SendAsync(braze, recipients: list);")]
    public Task A_recipient_from_other_code_or_not_sent_is_not_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Fact]
    public Task A_recipient_type_of_another_namespace_is_not_reported() => Verify.VerifyAsync("""
        namespace Acme
        {
            public sealed record Recipient
            {
                public string? ExternalUserId { get; set; }

                public UserAlias? UserAlias { get; set; }
            }

            public static class Orders
            {
                public static Recipient Make(string id, UserAlias alias) => new Recipient { ExternalUserId = id, UserAlias = alias };
            }
        }
        """);
}
