using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Accepted;

/// <summary>Calls in the setup and verification of mocking libraries, which send nothing.</summary>
public sealed class Mocks : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        .. In(MockCode.Surroundings,
        [
            Accepted("braze.Received(1).SendAsync(Arg.Any<TriggerSendRequest>());"),
            Accepted("await braze.Received(1).SendAsync(Arg.Any<TriggerSendRequest>());"),
            Accepted("_ = braze.DidNotReceive().SendAsync(Arg.Is<TriggerSendRequest>(request => request.Broadcast));"),
            Accepted("braze.DidNotReceiveWithAnyArgs().SendAsync(new TriggerSendRequest(\"id\"));"),
            Accepted("foreach (User user in users) { await braze.Received(1).SendAsync(new TriggerSendRequest(\"id\") { Broadcast = true }); }"),
            Accepted("foreach (User user in users) { await order.SendAsync(braze.Received(1), externalUserId: user.Id); }"),
            Accepted("order.SendAsync(braze.Received(1), externalUserId: id); _ = order.BroadcastAsync(braze.DidNotReceive());"),
            Accepted("var received = braze.Received(1); received.SendAsync(Arg.Any<TriggerSendRequest>()); order.SendAsync(received, externalUserId: id);"),
            Accepted("braze.When(client => client.SendAsync(Arg.Any<TriggerSendRequest>())).Do(_ => { });"),
            Accepted("braze.When(client => { client.SendAsync(Arg.Any<TriggerSendRequest>()); }).Do(_ => { });"),
            Accepted("Received.InOrder(() => { braze.SendAsync(Arg.Any<TriggerSendRequest>()); order.SendAsync(braze, externalUserId: id); });"),
            Accepted("braze.SendAsync(Arg.Any<TriggerSendRequest>()).Returns((TriggerSendResult)null!);"),
            Accepted("new Mock<IBrazeClient>().Setup(client => client.SendAsync(new TriggerSendRequest(\"id\"), default));"),
            Accepted("new Mock<IBrazeClient>().Verify(client => client.SendAsync(new TriggerSendRequest(\"id\"), default));"),
            Accepted("new Mock<IBrazeClient>().Verify(client => order.SendAsync(client, null, null, null, false, null, null, null, default));"),
            Accepted("A.CallTo(() => braze.SendAsync(new TriggerSendRequest(\"id\"), default));"),
        ]),
    ];
}
