using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.TargetCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed partial class TargetCodeFixProviderTests
{
    [Theory]
    [InlineData("string userId", "userId", "externalUserId: userId")]
    [InlineData("string externalUserId", "externalUserId", "externalUserId: externalUserId")]
    [InlineData("string CUSTOMERID", "CUSTOMERID", "externalUserId: CUSTOMERID")]
    [InlineData("UserAlias alias", "alias", "userAlias: alias")]
    [InlineData("UserAlias @class", "class", "userAlias: @class")]
    [InlineData("UserAlias @await", "await", "userAlias: @await")]
    [InlineData("IReadOnlyList<Recipient> all", "all", "recipients: all")]
    [InlineData("List<Recipient> all", "all", "recipients: all")]
    [InlineData("Recipient[] all", "all", "recipients: all")]
    [InlineData("HashSet<Recipient> all", "all", "recipients: all")]
    public Task Passes_a_parameter_to_a_call(string parameter, string name, string argument) => Verify.VerifyAsync(
        Method(parameter, "await order.{|BRZ1002:SendAsync|}(braze);"),
        Method(parameter, $"await order.SendAsync(braze, {argument});"),
        $"BRZ1002:{name}");

    [Theory]
    [InlineData("{|BRZ1002:SendAsync|}(braze, sendId: \"s\")", "SendAsync(braze, externalUserId: userId, sendId: \"s\")")]
    [InlineData("{|BRZ1002:SendAsync|}(braze, null, audience: null)", "SendAsync(braze, userId, audience: null)")]
    [InlineData("{|BRZ1002:SendAsync|}(broadcast: false, client: braze)", "SendAsync(externalUserId: userId, broadcast: false, client: braze)")]
    [InlineData("{|BRZ1002:SendAsync|}(braze, recipients: [])", "SendAsync(braze, externalUserId: userId)")]
    [InlineData("{|BRZ1002:SendAsync|}(braze, recipients: new List<Recipient>(), sendId: \"s\")", "SendAsync(braze, externalUserId: userId, sendId: \"s\")")]
    [InlineData("{|BRZ1002:SendAsync|}(recipients: Array.Empty<Recipient>(), client: braze)", "SendAsync(externalUserId: userId, client: braze)")]
    [InlineData("{|BRZ1002:SendAsync|}(braze, userAlias: null, recipients: [])", "SendAsync(braze, externalUserId: userId)")]
    [InlineData("{|BRZ1002:SendAsync|}(braze, null, null, [], false)", "SendAsync(braze, userId, broadcast: false)")]
    [InlineData("{|BRZ1002:SendAsync|}(braze, recipients: null!, externalUserId: null)", "SendAsync(braze, externalUserId: userId)")]
    public Task Inserts_the_argument_at_its_position(string call, string fixedCall) => Verify.VerifyAsync(
        Method("string userId", $"await order.{call};"), Method("string userId", $"await order.{fixedCall};"), "BRZ1002:userId");

    [Theory]
    [InlineData("{|BRZ1004:new Recipient()|}", "new Recipient() { ExternalUserId = userId }", "userId")]
    [InlineData("{|BRZ1004:new()|}", "new() { UserAlias = alias }", "alias")]
    [InlineData("{|BRZ1004:new() { }|}", "new() { ExternalUserId = userId }", "userId")]
    [InlineData("{|BRZ1004:new Recipient { UserAlias = null }|}", "new Recipient { UserAlias = alias }", "alias")]
    [InlineData("{|BRZ1004:new Recipient { UserAlias = null }|}", "new Recipient { ExternalUserId = userId }", "userId")]
    [InlineData("{|BRZ1004:new Recipient { ExternalUserId = null, UserAlias = null }|}", "new Recipient { UserAlias = alias }", "alias")]
    public Task Sets_the_identifier_of_a_recipient(string recipient, string fixedRecipient, string name) => Verify.VerifyAsync(
        Method("string userId, UserAlias alias", $"await order.SendAsync(braze, recipients: [{recipient}]);"),
        Method("string userId, UserAlias alias", $"await order.SendAsync(braze, recipients: [{fixedRecipient}]);"),
        $"BRZ1004:{name}");

    [Theory]
    [InlineData("new {|BRZ1002:TriggerSendRequest|}(\"id\") { Recipients = [] }", "new TriggerSendRequest(\"id\") { Recipients = all }")]
    public Task Sets_the_recipients_of_a_request(string request, string fixedRequest) => Verify.VerifyAsync(
        Method("List<Recipient> all", $"await braze.SendRequestAsync({request});"),
        Method("List<Recipient> all", $"await braze.SendRequestAsync({fixedRequest});"),
        "BRZ1002:all");

    [Theory]
    [InlineData("string userId = order.OrderNumber;")]
    [InlineData("string userId; if (order.OrderNumber == \"\") { userId = \"u1\"; } else { userId = \"u2\"; }")]
    [InlineData("if (!TryFind(out string userId)) { return; }")]
    [InlineData("if (order.OrderNumber is not { Length: > 0 } userId) { return; }")]
    public Task Passes_a_local_variable_that_is_definitely_assigned(string statements) => Verify.VerifyAsync(
        Method("", $"{statements} await order.{{|BRZ1002:SendAsync|}}(braze);"),
        Method("", $"{statements} await order.SendAsync(braze, externalUserId: userId);"),
        "BRZ1002:userId");

    [Fact]
    public Task Passes_a_local_variable_inside_a_lambda_and_inside_a_loop() => Verify.VerifyAsync(
        Method(
            "IReadOnlyCollection<string> users",
            """
            foreach (string userId in users)
            {
                Func<Task> send = () => order.{|BRZ1002:SendAsync|}(braze);
                await order.{|BRZ1002:SendAsync|}(braze);
            }
            """),
        Method(
            "IReadOnlyCollection<string> users",
            """
            foreach (string userId in users)
            {
                Func<Task> send = () => order.SendAsync(braze, externalUserId: userId);
                await order.{|BRZ1013:SendAsync|}(braze, externalUserId: userId);
            }
            """),
        "BRZ1002:userId");

    [Theory]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("string name = \"u1\"; await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("int userId = 1; await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze); string userId = \"u1\";")]
    [InlineData("string userId; if (order.OrderNumber == \"\") { userId = \"u1\"; } await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("string userId = (await order.{|BRZ1002:SendAsync|}(braze)).Message!;")]
    [InlineData("if (order.OrderNumber == \"\" || TryFind(out string userId)) { await order.{|BRZ1002:SendAsync|}(braze); }")]
    [InlineData("{ string userId = \"u1\"; } await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("var list = new List<Recipient>(); await order.{|BRZ1002:SendAsync|}(braze, recipients: list);")]
    [InlineData("var list = new List<Recipient>(); await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") { Recipients = list });")]
    [InlineData("IEnumerable<Recipient> all = []; await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("string userId = \"u1\"; static Task Send(OrderShipped order, IBrazeClient braze) => order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("string userId = \"u1\"; Func<OrderShipped, IBrazeClient, Task> send = static (order, braze) => order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("string userId = \"u1\"; await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\"));")]
    [InlineData("var all = new List<Recipient> { Recipient.ForExternalUserId(\"u1\") }; await order.SendAsync(braze, recipients: [{|BRZ1004:new()|}]);")]
    [InlineData("string userId = \"u1\"; var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);")]
    [InlineData("string userId = \"u1\"; await braze.SendAsync<OrderShipped>({|BRZ1002:[]|});")]
    [InlineData("string userId = \"u1\"; await braze.SendAsync({|BRZ1002:new List<Recipient<OrderShipped>>()|});")]
    [InlineData("string userId = \"u1\"; await order.SendAsync(braze, recipients: [{|BRZ1004:Recipient.ForExternalUserId(null!)|}]);")]
    [InlineData("string? userId = null; await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("string userId = \"\"; await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("var all = new List<Recipient>(); await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("Recipient[] all = [new Recipient()]; await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("var all = Enumerable.Repeat(Recipient.ForExternalUserId(\"u1\"), 60).ToList(); await order.{|BRZ1002:SendAsync|}(braze);")]
    [InlineData("await order.{|BRZ1002:SendAsync|}(braze); const string userId = \"u1\";")]
    public async Task Is_not_offered_where_no_variable_matches(string statements) => Assert.DoesNotContain(
        await EditorProject.FindRepairsAsync(statements.Contains("{|BRZ1004:", StringComparison.Ordinal) ? "BRZ1004" : "BRZ1002", Method("", statements)),
        repair => repair.EquivalenceKey != Broadcast);

    [Fact]
    public Task A_parameter_of_a_primary_constructor_is_offered_only_in_instance_members() => Verify.VerifyAsync(
        """
        public class Orders(string userId, IBrazeClient client)
        {
            public Task Send(OrderShipped order) => order.{|BRZ1002:SendAsync|}(client);

            public static Task Send(OrderShipped order, IBrazeClient braze) => order.SendAsync(braze, broadcast: true);
        }
        """ + SendCode.Campaign,
        """
        public class Orders(string userId, IBrazeClient client)
        {
            public Task Send(OrderShipped order) => order.SendAsync(client, externalUserId: userId);

            public static Task Send(OrderShipped order, IBrazeClient braze) => order.SendAsync(braze, broadcast: true);
        }
        """ + SendCode.Campaign,
        "BRZ1002:userId");

    [Fact]
    public async Task A_parameter_that_cannot_be_used_is_not_offered() => Assert.All(await EditorProject.FindRepairsAsync(
        "BRZ1002",
        """
        public class Orders(string userId)
        {
            public string UserId => userId;

            public static Task Send(OrderShipped order, IBrazeClient braze) => order.{|BRZ1002:SendAsync|}(braze);

            public static void Send(OrderShipped order, IBrazeClient braze, out UserAlias alias)
            {
                Task sent = order.{|BRZ1002:SendAsync|}(braze);
                sent.Wait();
                alias = new("n", "l");
            }

            public static void SendLater(OrderShipped order, IBrazeClient braze, ref UserAlias alias)
            {
                Func<Task> send = () => order.{|BRZ1002:SendAsync|}(braze);
            }
        }
        """ + SendCode.Campaign), repair => Assert.Equal(Broadcast, repair.EquivalenceKey));

    private static string Method(string parameters, string statements) => $$"""
        public static class Orders
        {
            public static async Task Send(IBrazeClient braze, OrderShipped order{{(parameters.Length == 0 ? "" : ", ")}}{{parameters}})
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }

            private static bool TryFind(out string id)
            {
                id = "u1";
                return true;
            }
        }
        """ + SendCode.Campaign;
}
