using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1001
{
    [Theory]
    [InlineData("await order.SendAsync(braze, externalUserId: id, {|BRZ1001:userAlias: alias|});")]
    [InlineData("await order.SendAsync(braze, id, {|BRZ1001:alias|});")]
    [InlineData("await order.SendAsync(userAlias: alias, client: braze, {|BRZ1001:externalUserId: id|});")]
    [InlineData("await order.SendAsync(braze, \"u1\", {|BRZ1001:new UserAlias(\"n\", \"l\")|});")]
    [InlineData("await order.SendAsync(braze, \"u1\", {|BRZ1001:new(\"n\", \"l\")|});")]
    [InlineData("await order.SendAsync(braze, TestUser, {|BRZ1001:alias|});")]
    [InlineData("await order.SendAsync(braze, nameof(order), {|BRZ1001:alias|});")]
    [InlineData("await order.SendAsync(braze, $\"user-{flag}\", {|BRZ1001:alias|});")]
    [InlineData("await order.SendAsync(braze, \"user-\" + id, {|BRZ1001:alias|});")]
    [InlineData("await order.SendAsync(braze, (id), {|BRZ1001:(alias)|});")]
    [InlineData("await order.SendAsync(braze, maybeId ?? \"u1\", {|BRZ1001:alias|});")]
    [InlineData("await order.SendAsync(braze, {|BRZ1005:\"\"|}, {|BRZ1001:alias|});")]
    [InlineData("await order!.SendAsync(braze, id, {|BRZ1001:alias|})!;")]
    [InlineData("await (order?.SendAsync(braze, id, {|BRZ1001:alias|}) ?? Task.FromResult<TriggerSendResult>(null!));")]
    [InlineData("await new OrderShipped(\"A-1\") { OrderNumber = id }.SendAsync(braze, id, {|BRZ1001:alias|});")]
    [InlineData("if (maybeId is not null) { await order.SendAsync(braze, maybeId, {|BRZ1001:alias|}); }")]
    [InlineData("await order.SendAsync(braze, (string)box, {|BRZ1001:(UserAlias)box|});")]
    [InlineData("Func<Task> send = () => order.SendAsync(braze, id, {|BRZ1001:alias|});")]
    public Task Two_arguments_of_a_call_are_reported_at_the_second(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("await order.SendAsync(braze, id, {|BRZ1001:recipients: [recipient]|});")]
    [InlineData("await order.SendAsync(braze, userAlias: alias, {|BRZ1001:recipients: many|});")]
    [InlineData("await order.SendAsync(braze, recipients: new[] { recipient }, {|BRZ1001:userAlias: alias|});")]
    [InlineData("await order.SendAsync(braze, id, null, {|BRZ1001:new List<Recipient> { recipient }|});")]
    public Task Recipients_in_addition_to_an_identifier_are_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Fact]
    public Task Three_arguments_are_one_mistake() => Verify.VerifyAsync(SendCode.Method(
        "await order.SendAsync(braze, externalUserId: id, userAlias: alias, {|BRZ1001:recipients: [recipient]|});"));

    [Theory]
    [InlineData("await order.SendAsync(braze, externalUserId: id);")]
    [InlineData("await order.SendAsync(braze, externalUserId: id, userAlias: null);")]
    [InlineData("await order.SendAsync(braze, default, alias);")]
    [InlineData("await order.SendAsync(braze, default(string), alias, default(Recipient[]));")]
    [InlineData("await order.SendAsync(braze, (string?)null, alias);")]
    [InlineData("await order.SendAsync(braze, null!, alias);")]
    [InlineData("const string? None = null; await order.SendAsync(braze, None, alias);")]
    [InlineData("await order.SendAsync(braze, id, sendId: id, audience: audience);")]
    public Task One_argument_is_accepted_when_the_others_are_null(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("await order.SendAsync(braze, maybeId, alias);")]
    [InlineData("await order.SendAsync(braze, id, maybeAlias);")]
    [InlineData("await order.SendAsync(braze, maybeId, maybeAlias);")]
    [InlineData("await order.SendAsync(braze, maybeId!, alias);")]
    [InlineData("await order.SendAsync(braze, id, box as UserAlias);")]
    [InlineData("await order.SendAsync(braze, flag ? id : null, alias);")]
    [InlineData("await order.SendAsync(braze, flag ? id : null, flag ? null : alias);")]
    [InlineData("await order.SendAsync(braze, flag switch { true => id, _ => null }, alias);")]
    [InlineData("await order.SendAsync(braze, maybeId, recipients: maybeId is null ? many : null);")]
    [InlineData("await order.SendAsync(braze, recipient.ExternalUserId, recipient.UserAlias);")]
    [InlineData("await order.SendAsync(braze, id, recipients: maybeMany);")]
    public Task A_value_that_can_be_null_is_not_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("await order.SendAsync(braze, id, recipients: []);")]
    [InlineData("await order.SendAsync(braze, id, recipients: new Recipient[0]);")]
    [InlineData("await order.SendAsync(braze, id, recipients: new Recipient[] { });")]
    [InlineData("await order.SendAsync(braze, id, recipients: Array.Empty<Recipient>());")]
    [InlineData("await order.SendAsync(braze, id, recipients: new List<Recipient>());")]
    [InlineData("var none = new List<Recipient>(4); await order.SendAsync(braze, id, recipients: none);")]
    public Task An_empty_list_in_addition_to_an_identifier_is_accepted(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Fact]
    public Task A_call_inside_the_campaign_is_reported() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber)
        {
            public Task ToAsync(IBrazeClient braze, string id, UserAlias alias) => SendAsync(braze, id, {|BRZ1001:alias|});

            public Task ToBothAsync(IBrazeClient braze, string id, UserAlias alias) => this.SendAsync(braze, id, {|BRZ1001:alias|});
        }
        """);

    [Fact]
    public Task An_overload_of_the_user_is_not_reported() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber)
        {
            public Task SendAsync(IBrazeClient client, string externalUserId, UserAlias userAlias, bool preferAlias) =>
                preferAlias ? SendAsync(client, userAlias: userAlias) : SendAsync(client, externalUserId);

            public Task SendAsync(IBrazeClient client, int number) => SendAsync(client, $"user-{number}");
        }

        public static class Orders
        {
            public static Task Send(IBrazeClient braze, OrderShipped order, string id, UserAlias alias) =>
                order.SendAsync(braze, id, alias, preferAlias: true);

            public static Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, 7);
        }
        """);

    [Fact]
    public Task Without_nullable_annotations_only_written_values_count() => Verify.VerifyAsync("""
        #nullable disable
        public static class Orders
        {
            private static UserAlias _alias;

            public static Task Send(IBrazeClient braze, OrderShipped order, string id, UserAlias alias) => order.SendAsync(braze, id, alias);

            public static Task Send(IBrazeClient braze, OrderShipped order, UserAlias alias) => order.SendAsync(braze, "u1", alias);

            public static Task SendFixed(IBrazeClient braze, OrderShipped order) =>
                order.SendAsync(braze, "u1", {|BRZ1001:new UserAlias("n", "l")|});

            public static UserAlias Find() => _alias;
        }

        public sealed class Legacy
        {
            public string Id { get; set; }

            public UserAlias Alias;
        }
        #nullable restore

        public static class NewOrders
        {
            public static Task Send(IBrazeClient braze, OrderShipped order, Legacy legacy) => order.SendAsync(braze, legacy.Id, legacy.Alias);

            public static Task Send(IBrazeClient braze, OrderShipped order, string id) => order.SendAsync(braze, id, Orders.Find());
        }
        """ + SendCode.Campaign);
}
