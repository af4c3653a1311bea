using Braze.Generators.Tests;
using Microsoft.CodeAnalysis.CodeActions;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.TargetCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed partial class TargetCodeFixProviderTests
{
    private const string Broadcast = "BRZ1002:broadcast";

    [Theory]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze);", "await order.SendAsync(braze, broadcast: true);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(client: braze);", "await order.SendAsync(client: braze, broadcast: true);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, sendId: id);", "await order.SendAsync(braze, broadcast: true, sendId: id);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(sendId: id, client: braze);", "await order.SendAsync(broadcast: true, sendId: id, client: braze);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, null, null, null, false);", "await order.SendAsync(braze, null, null, null, true);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze, broadcast: (false));", "await order.SendAsync(braze, broadcast: true);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(broadcast: default, client: braze);", "await order.SendAsync(broadcast: true, client: braze);")]
    [InlineData(
        "await (order?.{|BRZ1002:SendAsync|}(braze) ?? Task.FromResult<TriggerSendResult>(null!));",
        "await (order?.SendAsync(braze, broadcast: true) ?? Task.FromResult<TriggerSendResult>(null!));")]
    public Task Broadcasts_a_call(string statement, string fixedStatement) => Verify.VerifyStatementsAsync(statement, fixedStatement, Broadcast);

    [Theory]
    [InlineData("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\"));", "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true });")]
    [InlineData("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") { });", "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true });")]
    [InlineData("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") {});", "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true });")]
    [InlineData("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") { Broadcast = false });", "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true });")]
    [InlineData("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") { SendId = id });", "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { SendId = id, Broadcast = true });")]
    [InlineData("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") { SendId = id, });", "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { SendId = id, Broadcast = true, });")]
    public Task Broadcasts_a_request(string statement, string fixedStatement) => Verify.VerifyStatementsAsync(statement, fixedStatement, Broadcast);

    [Theory]
    [InlineData("await order.SendAsync(braze, {|BRZ1007:audience: audience|});", "await order.SendAsync(braze, broadcast: true, audience: audience);")]
    [InlineData(
        "await braze.SendRequestAsync(new {|BRZ1007:TriggerSendRequest|}(\"id\") { Audience = audience });",
        "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Audience = audience, Broadcast = true });")]
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
        Broadcast);

    [Fact]
    public Task Keeps_the_lines_and_comments_of_an_initializer() => Verify.VerifyStatementsAsync(
        """
        await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}("id")
        {
            SendId = id, // for the statistics
        });
        await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}("id")
        {
            TriggerProperties = order,
            SendId = id // for the statistics
        });
        await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}("id")
        {
        });
        await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}("id")
        {
            // nobody
        });
        """,
        """
        await braze.SendRequestAsync(new TriggerSendRequest("id")
        {
            SendId = id, // for the statistics
            Broadcast = true,
        });
        await braze.SendRequestAsync(new TriggerSendRequest("id")
        {
            TriggerProperties = order,
            SendId = id, // for the statistics
            Broadcast = true
        });
        await braze.SendRequestAsync(new TriggerSendRequest("id")
        {
            Broadcast = true,
        });
        await braze.SendRequestAsync(new TriggerSendRequest("id")
        {
            // nobody
            Broadcast = true,
        });
        """,
        Broadcast);

    [Theory]
    [InlineData("BRZ1002", "await braze.SendAsync<OrderShipped>([]);")]
    [InlineData("BRZ1002", "await braze.SendAsync(new List<Recipient<OrderShipped>>());")]
    [InlineData("BRZ1002", "await braze.SendAsync(new Recipient<OrderShipped>[0]);")]
    [InlineData("BRZ1002", "var request = new TriggerSendRequest(\"id\"); await braze.SendRequestAsync(request);")]
    [InlineData("BRZ1002", "var request = new TriggerSendRequest(\"id\"); await braze.SendRequestAsync(request with { SendId = id });")]
    [InlineData("BRZ1002", "await order.SendAsync(braze, attachments: [new(\"a\", new Uri(\"https://files.example/1\"))]);")]
    [InlineData("BRZ1007", "await order.SendAsync(braze, audience: audience, attachments: [new(\"a\", new Uri(\"https://files.example/1\"))]);")]
    [InlineData("BRZ1002", "await order.SendAsync(braze, recipients: []);")]
    [InlineData("BRZ1002", "await order.SendAsync(braze, null, null, [], false);")]
    [InlineData("BRZ1002", "await order.SendAsync(braze, recipients: new List<Recipient>());")]
    [InlineData("BRZ1002", "await order.SendAsync(braze, recipients: Array.Empty<Recipient>(), audience: audience);")]
    [InlineData("BRZ1002", "var people = new List<Recipient>(); await order.SendAsync(braze, recipients: people);")]
    [InlineData("BRZ1002", "Recipient[] people = []; await order.SendAsync(braze, recipients: people, broadcast: false);")]
    [InlineData("BRZ1002", "var people = new List<Recipient>(); await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = people });")]
    [InlineData("BRZ1002", "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = [] });")]
    public async Task A_broadcast_is_not_offered_without_a_parameter_for_it_or_with_recipients(string rule, string statements) =>
        Assert.DoesNotContain(await EditorProject.FindRepairsAsync(rule, SendCode.Method(statements)), repair => repair.EquivalenceKey == $"{rule}:broadcast");

    [Theory]
    [InlineData("BRZ1002", "await order.SendAsync(braze);", "BRZ1002:alias", "BRZ1002:many", "BRZ1002:broadcast")]
    [InlineData("BRZ1002", "await braze.SendRequestAsync(new TriggerSendRequest(\"id\"));", "BRZ1002:many", "BRZ1002:broadcast")]
    [InlineData("BRZ1007", "await order.SendAsync(braze, audience: audience);", "BRZ1007:alias", "BRZ1007:many", "BRZ1007:broadcast")]
    [InlineData("BRZ1003", "await order.SendAsync(braze, externalUserId: id, broadcast: true);", "BRZ1003:recipients", "BRZ1003:broadcast")]
    [InlineData("BRZ1011", "await order.SendAsync(braze, broadcast: true, attachments: [new(\"a\", new Uri(\"https://files.example/1\"))]);", "BRZ1011:attachments", "BRZ1011:broadcast")]
    [InlineData("BRZ1002", "var people = new List<Recipient>(); await order.SendAsync(braze, recipients: people);")]
    public async Task A_broadcast_is_the_last_in_the_menu(string rule, string statements, params string[] keys)
    {
        IReadOnlyList<CodeAction> offered = await EditorProject.FindRepairsAsync(rule, SendCode.Method(statements));

        Assert.Equal(keys, offered.Select(repair => repair.EquivalenceKey).Where(key => !key!.Contains("maybe", StringComparison.Ordinal)));
        Assert.All(offered, repair => Assert.Equal(
            repair.EquivalenceKey == $"{rule}:broadcast" ? CodeActionPriority.Low : CodeActionPriority.Default, repair.Priority));
    }

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
        Broadcast);

    [Fact]
    public Task Uses_the_line_breaks_and_tabs_of_the_file() => Verify.VerifyAsync(
        SendCode.Method("await order.{|BRZ1002:SendAsync|}(\n\tbraze,\n\tsendId: id);\nawait order.{|BRZ1002:SendAsync|}(\n\tclient: braze);")
            .Replace("\n", "\r\n", StringComparison.Ordinal),
        SendCode.Method("await order.SendAsync(\n\tbraze,\n\tbroadcast: true,\n\tsendId: id);\nawait order.SendAsync(\n\tclient: braze,\n\tbroadcast: true);")
            .Replace("\n", "\r\n", StringComparison.Ordinal),
        Broadcast);
}
