using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Accepted;

/// <summary>Calls in the setup and verification of mocking libraries, which send nothing.</summary>
public sealed class Mocks : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        .. In(MockCode.Surroundings,
        [
            Accepted("braze.Received(1).SendRequestAsync(Arg.Any<TriggerSendRequest>());"),
            Accepted("await braze.Received(1).SendRequestAsync(Arg.Any<TriggerSendRequest>());"),
            Accepted("_ = braze.DidNotReceive().SendRequestAsync(Arg.Is<TriggerSendRequest>(request => request.Broadcast));"),
            Accepted("braze.DidNotReceiveWithAnyArgs().SendRequestAsync(new TriggerSendRequest(\"id\"));"),
            Accepted("foreach (User user in users) { await braze.Received(1).SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true }); }"),
            Accepted("foreach (User user in users) { await order.SendAsync(braze.Received(1), externalUserId: user.Id); }"),
            Accepted("order.SendAsync(braze.Received(1), externalUserId: id); _ = order.BroadcastAsync(braze.DidNotReceive());"),
            Accepted("var received = braze.Received(1); received.SendRequestAsync(Arg.Any<TriggerSendRequest>()); order.SendAsync(received, externalUserId: id);"),
            Accepted("braze.When(client => client.SendRequestAsync(Arg.Any<TriggerSendRequest>())).Do(_ => { });"),
            Accepted("braze.When(client => { client.SendRequestAsync(Arg.Any<TriggerSendRequest>()); }).Do(_ => { });"),
            Accepted("Received.InOrder(() => { braze.SendRequestAsync(Arg.Any<TriggerSendRequest>()); order.SendAsync(braze, externalUserId: id); });"),
            Accepted("braze.SendRequestAsync(Arg.Any<TriggerSendRequest>()).Returns((TriggerSendResult)null!);"),
            Accepted("new Mock<IBrazeClient>().Setup(client => client.SendRequestAsync(new TriggerSendRequest(\"id\"), default));"),
            Accepted("new Mock<IBrazeClient>().Verify(client => client.SendRequestAsync(new TriggerSendRequest(\"id\"), default));"),
            Accepted("new Mock<IBrazeClient>().Verify(client => order.SendAsync(client, null, null, null, false, null, null, null, default));"),
            Accepted("A.CallTo(() => braze.SendRequestAsync(new TriggerSendRequest(\"id\"), default));"),
        ]),
    ];
}
