namespace Braze.Generators.Tests.Analyzers.Snippets;

public sealed class FlowSnippetTests
{
    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            "var r = new Recipient { ExternalUserId = id }; {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);",
        ]);
    [Fact]
    public Task Right() => SnippetRun.VerifyAsync(
        [
            "var r = new Recipient(); r.UserAlias = alias; await order.SendAsync(braze, recipients: [r]);",
        ]);
}
