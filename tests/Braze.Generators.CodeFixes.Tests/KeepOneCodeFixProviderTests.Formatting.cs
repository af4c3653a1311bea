using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.KeepOneCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed partial class KeepOneCodeFixProviderTests
{
    [Fact]
    public Task Keeps_the_lines_of_an_argument_list_without_its_last() => Verify.VerifyStatementsAsync(
        """
        await order.SendAsync(
            braze,
            externalUserId: id,
            {|BRZ1001:userAlias: alias|});
        """,
        """
        await order.SendAsync(
            braze,
            externalUserId: id);
        """,
        KeepId);

    [Fact]
    public Task Keeps_the_lines_of_an_argument_list_without_one_in_the_middle() => Verify.VerifyStatementsAsync(
        """
        await order.SendAsync(
            braze,
            id,
            {|BRZ1001:alias|},
            sendId: id);
        """,
        """
        await order.SendAsync(
            braze,
            userAlias: alias,
            sendId: id);
        """,
        KeepAlias);

    [Fact]
    public Task Keeps_the_lines_where_two_arguments_are_removed() => Verify.VerifyStatementsAsync(
        """
        await order.SendAsync(
            braze,
            externalUserId: id,
            sendId: id,
            {|BRZ1001:recipients: [recipient]|},
            {|BRZ1003:broadcast: true|},
            audience: audience);
        """,
        """
        await order.SendAsync(
            braze,
            sendId: id,
            broadcast: true,
            audience: audience);
        """,
        Broadcast);

    [Fact]
    public Task Keeps_the_comments_of_adjacent_arguments() => Verify.VerifyStatementsAsync(
        """
        await order.SendAsync(
            braze, // the client
            // the customer
            id,
            {|BRZ1001:alias|}, // the alias
            // for the statistics
            sendId: id); // sent
        """,
        """
        await order.SendAsync(
            braze, // the client
            // the customer
            id,
            // for the statistics
            sendId: id); // sent
        """,
        KeepId);

    [Fact]
    public Task Keeps_the_comments_of_the_last_argument() => Verify.VerifyStatementsAsync(
        """
        await order.SendAsync(
            braze,
            id, // the customer
            // instead of the id
            {|BRZ1001:alias|} /* the alias */);
        """,
        """
        await order.SendAsync(
            braze,
            id // the customer
            // instead of the id
            );
        """,
        KeepId);

    [Fact]
    public Task Keeps_a_comment_inside_a_line() => Verify.VerifyStatementsAsync(
        "await order.SendAsync(braze, /* the customer */ id, /* the alias */ {|BRZ1001:alias|}, sendId: id);",
        "await order.SendAsync(braze, /* the alias */ userAlias: alias, sendId: id);",
        KeepAlias);

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    public Task Keeps_the_lines_of_an_initializer(string trailing) => Verify.VerifyStatementsAsync(
        $$"""
        await order.SendAsync(braze, recipients:
        [
            new()
            {
                ExternalUserId = id,
                {|BRZ1001:UserAlias = new UserAlias(
                    "n",
                    "l")|}{{trailing}}
            },
        ]);
        """,
        $$"""
        await order.SendAsync(braze, recipients:
        [
            new()
            {
                ExternalUserId = id{{trailing}}
            },
        ]);
        """,
        "BRZ1001:ExternalUserId");

    [Fact]
    public Task Keeps_the_lines_of_an_initializer_without_its_first() => Verify.VerifyStatementsAsync(
        """
        var r = new Recipient
        {
            ExternalUserId = id,
            {|BRZ1001:UserAlias = alias|},
        };
        """,
        """
        var r = new Recipient
        {
            UserAlias = alias,
        };
        """,
        "BRZ1001:UserAlias");

    [Fact]
    public Task Keeps_the_comments_of_an_initializer() => Verify.VerifyStatementsAsync(
        """
        var r = new Recipient
        {
            // by our own id
            ExternalUserId = id, // the customer
            // by the alias
            {|BRZ1001:UserAlias = alias|}, // the alias
        };
        """,
        """
        var r = new Recipient
        {
            // by our own id
            // by the alias
            UserAlias = alias, // the alias
        };
        """,
        "BRZ1001:UserAlias");

    [Fact]
    public Task Keeps_the_comments_after_the_last_member_of_an_initializer() => Verify.VerifyStatementsAsync(
        """
        var r = new Recipient
        {
            ExternalUserId = id, // the customer
            // by the alias
            {|BRZ1001:UserAlias = alias|} // the alias
        };
        """,
        """
        var r = new Recipient
        {
            ExternalUserId = id // the customer
            // by the alias
        };
        """,
        "BRZ1001:ExternalUserId");

    [Fact]
    public Task Moves_a_comment_inside_removed_code_above_the_statement() => Verify.VerifyStatementsAsync(
        """
        await order.SendAsync(
            braze,
            externalUserId: id,
            {|BRZ1001:recipients:
            [
                // the boss
                recipient, // every time
            ]|},
            sendId: id);
        """,
        """
        // the boss
        // every time
        await order.SendAsync(
            braze,
            externalUserId: id,
            sendId: id);
        """,
        KeepId);

    [Fact]
    public Task Removes_a_statement_with_its_line() => Verify.VerifyStatementsAsync(
        """
        var r = Recipient.ForExternalUserId(id);
        {|BRZ1001:r.UserAlias = alias;|}
        await order.SendAsync(braze, recipients: [r]);
        """,
        """
        var r = Recipient.ForExternalUserId(id);
        await order.SendAsync(braze, recipients: [r]);
        """,
        "BRZ1001:ExternalUserId");

    [Fact]
    public Task Keeps_the_comments_of_a_statement() => Verify.VerifyStatementsAsync(
        """
        var r = new Recipient();

        // by our own id
        r.ExternalUserId = id; // the customer

        // by the alias
        {|BRZ1001:r.UserAlias = alias;|}
        await order.SendAsync(braze, recipients: [r]);
        """,
        """
        var r = new Recipient();

        // by our own id

        // by the alias
        r.UserAlias = alias;
        await order.SendAsync(braze, recipients: [r]);
        """,
        "BRZ1001:UserAlias");

    [Fact]
    public Task Removes_a_top_level_statement() => Verify.VerifyProgramAsync(
        """
        IBrazeClient braze = null!;
        var request = new TriggerSendRequest("id") { Recipients = [Recipient.ForExternalUserId("u1")] };
        // to everybody
        {|BRZ1003:request.Broadcast = true;|}
        await braze.SendRequestAsync(request);
        """,
        """
        IBrazeClient braze = null!;
        var request = new TriggerSendRequest("id") { Recipients = [Recipient.ForExternalUserId("u1")] };
        // to everybody
        await braze.SendRequestAsync(request);
        """,
        Recipients);

    [Fact]
    public Task Mixes_a_statement_and_an_initializer() => Verify.VerifyStatementsAsync(
        """
        var request = new TriggerSendRequest("id")
        {
            SendId = id,
            Recipients = many,
        };
        {|BRZ1003:request.Broadcast = true;|}
        await braze.SendRequestAsync(request);
        """,
        """
        var request = new TriggerSendRequest("id")
        {
            SendId = id,
        };
        request.Broadcast = true;
        await braze.SendRequestAsync(request);
        """,
        Broadcast);

    [Fact]
    public Task Keeps_the_line_breaks_and_tabs_of_the_file() => Verify.VerifyAsync(
        SendCode.Method("""
            await order.SendAsync(
            	braze,
            	externalUserId: id,
            	{|BRZ1001:userAlias: alias|});
            var r = Recipient.ForExternalUserId(id);
            {|BRZ1001:r.UserAlias = alias;|}
            await order.SendAsync(braze, recipients: [r]);
            """).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
        SendCode.Method("""
            await order.SendAsync(
            	braze,
            	externalUserId: id);
            var r = Recipient.ForExternalUserId(id);
            {|BRZ1001:r.UserAlias = alias;|}
            await order.SendAsync(braze, recipients: [r]);
            """).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
        KeepId);
}
