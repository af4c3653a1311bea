using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.BroadcastCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class BroadcastCodeFixProviderTests
{
    private const string Key = "BRZ1002:broadcast";

    [Theory]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze);", "await order.SendAsync(braze, broadcast: true);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(client: braze);", "await order.SendAsync(client: braze, broadcast: true);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, sendId: id);", "await order.SendAsync(braze, broadcast: true, sendId: id);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(sendId: id, client: braze);", "await order.SendAsync(broadcast: true, sendId: id, client: braze);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, null, null, []);", "await order.SendAsync(braze, null, null, [], broadcast: true);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, null, null, [], false);", "await order.SendAsync(braze, null, null, [], true);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, broadcast: (false));", "await order.SendAsync(braze, broadcast: true);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(broadcast: default, client: braze);", "await order.SendAsync(broadcast: true, client: braze);")]
    [InlineData(
        "await (order?.{|BRZ1002:SendAsync|}(braze) ?? Task.FromResult<TriggerSendResult>(null!));",
        "await (order?.SendAsync(braze, broadcast: true) ?? Task.FromResult<TriggerSendResult>(null!));")]
    public Task Broadcasts_a_call(string statement, string fixedStatement) => Verify.VerifyStatementsAsync(statement, fixedStatement, Key);

    [Theory]
    [InlineData(
        "await braze.SendAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\"));",
        "await braze.SendAsync(new TriggerSendRequest(\"id\") { Broadcast = true });")]
    [InlineData("await braze.SendAsync({|BRZ1002:new|}(\"id\"));", "await braze.SendAsync(new(\"id\") { Broadcast = true });")]
    [InlineData("await braze.SendAsync({|BRZ1002:new|}(\"id\") { });", "await braze.SendAsync(new(\"id\") { Broadcast = true });")]
    [InlineData("await braze.SendAsync({|BRZ1002:new|}(\"id\") {});", "await braze.SendAsync(new(\"id\") { Broadcast = true });")]
    [InlineData("await braze.SendAsync({|BRZ1002:new|}(\"id\") { Broadcast = false });", "await braze.SendAsync(new(\"id\") { Broadcast = true });")]
    [InlineData("await braze.SendAsync({|BRZ1002:new|}(\"id\") { SendId = id });", "await braze.SendAsync(new(\"id\") { SendId = id, Broadcast = true });")]
    [InlineData("await braze.SendAsync({|BRZ1002:new|}(\"id\") { SendId = id, });", "await braze.SendAsync(new(\"id\") { SendId = id, Broadcast = true, });")]
    public Task Broadcasts_a_request(string statement, string fixedStatement) => Verify.VerifyStatementsAsync(statement, fixedStatement, Key);

    [Theory]
    [InlineData("await order.SendAsync(braze, {|BRZ1007:audience: audience|});", "await order.SendAsync(braze, broadcast: true, audience: audience);")]
    [InlineData(
        "await braze.SendAsync(new {|BRZ1007:TriggerSendRequest|}(\"id\") { Audience = audience });",
        "await braze.SendAsync(new TriggerSendRequest(\"id\") { Audience = audience, Broadcast = true });")]
    public Task Broadcasts_to_an_audience(string statement, string fixedStatement) =>
        Verify.VerifyStatementsAsync(statement, fixedStatement, "BRZ1007:broadcast");

    [Fact]
    public Task Keeps_the_lines_and_comments_of_a_call() => Verify.VerifyStatementsAsync(
        """
        await order
            .{|BRZ1002:SendAsync|}(
                braze, // the client
                // for the statistics
                sendId: id);
        await order.{|BRZ1002:SendAsync|}(
            client: braze);
        await order.{|BRZ1002:SendAsync|}(
            client: braze // the client
        );
        await order.{|BRZ1002:SendAsync|}(braze /* the client */);
        """,
        """
        await order
            .SendAsync(
                braze, // the client
                broadcast: true,
                // for the statistics
                sendId: id);
        await order.SendAsync(
            client: braze,
            broadcast: true);
        await order.SendAsync(
            client: braze, // the client
            broadcast: true
        );
        await order.SendAsync(braze, broadcast: true /* the client */);
        """,
        Key);

    [Fact]
    public Task Keeps_the_lines_and_comments_of_an_initializer() => Verify.VerifyStatementsAsync(
        """
        await braze.SendAsync(new {|BRZ1002:TriggerSendRequest|}("id")
        {
            SendId = id, // for the statistics
        });
        await braze.SendAsync(new {|BRZ1002:TriggerSendRequest|}("id")
        {
            TriggerProperties = order,
            SendId = id // for the statistics
        });
        await braze.SendAsync(new {|BRZ1002:TriggerSendRequest|}("id")
        {
        });
        await braze.SendAsync(new {|BRZ1002:TriggerSendRequest|}("id")
        {
            // nobody
        });
        """,
        """
        await braze.SendAsync(new TriggerSendRequest("id")
        {
            SendId = id, // for the statistics
            Broadcast = true,
        });
        await braze.SendAsync(new TriggerSendRequest("id")
        {
            TriggerProperties = order,
            SendId = id, // for the statistics
            Broadcast = true
        });
        await braze.SendAsync(new TriggerSendRequest("id")
        {
            Broadcast = true,
        });
        await braze.SendAsync(new TriggerSendRequest("id")
        {
            // nobody
            Broadcast = true,
        });
        """,
        Key);

    [Theory]
    [InlineData("await braze.SendEachAsync<OrderShipped>({|BRZ1002:[]|});")]
    [InlineData("await braze.SendEachAsync({|BRZ1002:new List<Recipient<OrderShipped>>()|});")]
    [InlineData("await braze.SendEachAsync({|BRZ1002:new Recipient<OrderShipped>[0]|});")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); await braze.SendAsync({|BRZ1002:request|});")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); await braze.SendAsync({|BRZ1002:request with { SendId = id }|});")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, attachments: [new(\"a\", new Uri(\"https://files.example/1\"))]);")]
    [InlineData("await order.SendAsync(braze, {|BRZ1007:audience: audience|}, attachments: [new(\"a\", new Uri(\"https://files.example/1\"))]);")]
    public Task Is_not_offered_where_nothing_can_be_said_in_place(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    [Fact]
    public Task Repairs_a_top_level_statement_and_a_call_inside_the_campaign() => Verify.VerifyProgramAsync(
        """
        IBrazeClient braze = null!;
        await new OrderShipped("A-1").{|BRZ1002:SendAsync|}(braze);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public sealed partial record OrderShipped(string OrderNumber)
        {
            public Task ToAllAsync(IBrazeClient braze) => {|BRZ1002:SendAsync|}(braze);
        }
        """,
        """
        IBrazeClient braze = null!;
        await new OrderShipped("A-1").SendAsync(braze, broadcast: true);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public sealed partial record OrderShipped(string OrderNumber)
        {
            public Task ToAllAsync(IBrazeClient braze) => SendAsync(braze, broadcast: true);
        }
        """,
        Key);

    [Fact]
    public Task Takes_the_line_breaks_and_tabs_of_the_file() => Verify.VerifyAsync(
        SendCode.Method("await order.{|BRZ1002:SendAsync|}(\n\tbraze,\n\tsendId: id);\nawait order.{|BRZ1002:SendAsync|}(\n\tclient: braze);")
            .Replace("\n", "\r\n", StringComparison.Ordinal),
        SendCode.Method("await order.SendAsync(\n\tbraze,\n\tbroadcast: true,\n\tsendId: id);\nawait order.SendAsync(\n\tclient: braze,\n\tbroadcast: true);")
            .Replace("\n", "\r\n", StringComparison.Ordinal),
        Key);
}
