using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.TargetCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>Added code follows the formatting of the file.</summary>
public sealed class AdditionTests
{
    private const string Key = "BRZ1002:broadcast";

    [Theory]
    [InlineData("\t")]
    [InlineData("  ")]
    [InlineData("    ")]
    public Task A_member_is_indented_like_the_file(string step)
    {
        const string Source = """
            public static class Orders
            {
                public static async Task Send(IBrazeClient braze)
                {
                    await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}("id")
                    {
                    });
                }
            }
            """;
        return Verify.VerifyAsync(
            Indented(Source),
            Indented(Source.Replace("{|BRZ1002:TriggerSendRequest|}(\"id\")\n        {", "TriggerSendRequest(\"id\")\n        {\n            Broadcast = true,", StringComparison.Ordinal)),
            Key);

        string Indented(string source) => source.Replace("    ", step, StringComparison.Ordinal);
    }

    [Fact]
    public Task The_last_line_of_a_file_gets_the_line_break_of_the_other_lines()
    {
        string source = (SendCode.Campaign.TrimStart() + "\n" + """
            public static class Orders
            {
                public static Task Send(IBrazeClient braze, OrderShipped order) => order.{|BRZ1002:SendAsync|}(
                    braze); }
            """).ReplaceLineEndings("\r\n");
        return Verify.VerifyAsync(
            source,
            source.Replace("{|BRZ1002:SendAsync|}", "SendAsync", StringComparison.Ordinal).Replace("braze); }", "braze,\r\n        broadcast: true); }", StringComparison.Ordinal),
            Key);
    }

    [Fact]
    public Task A_comment_stays_before_its_argument() => Verify.VerifyStatementsAsync(
        "await order.{|BRZ1002:SendAsync|}(braze, /* statistics */ sendId: id);",
        "await order.SendAsync(braze, broadcast: true, /* statistics */ sendId: id);",
        Key);
}
