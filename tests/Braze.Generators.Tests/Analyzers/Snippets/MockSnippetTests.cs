namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>What a test says to a mocking library is no send.</summary>
public sealed class MockSnippetTests
{
    /// <summary>As much of the libraries as the snippets use.</summary>
    private const string Libraries = """
        namespace NSubstitute
        {
            public static class Substitute { public static T For<T>() where T : class => throw new NotImplementedException(); }

            public static class Arg { public static T Any<T>() => default!; public static T Is<T>(System.Linq.Expressions.Expression<Predicate<T>> predicate) => default!; }

            public static class Received { public static void InOrder(Action calls) { } public static void InOrder(Func<Task> calls) { } }

            public static class SubstituteExtensions
            {
                public static T Received<T>(this T substitute, int calls) where T : class => substitute;
                public static T DidNotReceive<T>(this T substitute) where T : class => substitute;
                public static T DidNotReceiveWithAnyArgs<T>(this T substitute) where T : class => substitute;
                public static WhenCalled<T> When<T>(this T substitute, Action<T> call) => throw new NotImplementedException();
                public static WhenCalled<T> When<T>(this T substitute, Func<T, Task> call) => throw new NotImplementedException();
                public static void Returns<T>(this Task<T> value, T returned) { }
            }

            public sealed class WhenCalled<T> { public void Do(Action<object> callback) { } }
        }

        namespace Moq
        {
            public sealed class Mock<T>
            {
                public T Object => throw new NotImplementedException();
                public void Setup<R>(System.Linq.Expressions.Expression<Func<T, R>> call) { }
                public void Verify<R>(System.Linq.Expressions.Expression<Func<T, R>> call) { }
                public void Verify(System.Linq.Expressions.Expression<Action<T>> call) { }
            }
        }

        namespace FakeItEasy
        {
            public static class A
            {
                public static void CallTo<T>(System.Linq.Expressions.Expression<Func<T>> call) { }
                public static T Fake<T>() => throw new NotImplementedException();
            }
        }
        """;

    private static string InTest(string statements, int index) => "using NSubstitute;\nusing Moq;\nusing FakeItEasy;\n" + SnippetCode.Around(statements, index);

    [Fact]
    public Task Asked_of_a_library() => SnippetRun.VerifyAsync(
        [
            "braze.Received(1).SendRequestAsync(Arg.Any<TriggerSendRequest>());",
            "await braze.Received(1).SendRequestAsync(Arg.Any<TriggerSendRequest>());",
            "_ = braze.DidNotReceive().SendRequestAsync(Arg.Is<TriggerSendRequest>(request => request.Broadcast));",
            "braze.DidNotReceiveWithAnyArgs().SendRequestAsync(new TriggerSendRequest(\"id\"));",
            "foreach (User user in users) { await braze.Received(1).SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true }); }",
            "foreach (User user in users) { await order.SendAsync(braze.Received(1), externalUserId: user.Id); }",
            "order.SendAsync(braze.Received(1), externalUserId: id); _ = order.BroadcastAsync(braze.DidNotReceive());",
            "var received = braze.Received(1); received.SendRequestAsync(Arg.Any<TriggerSendRequest>()); order.SendAsync(received, externalUserId: id);",
            "braze.When(client => client.SendRequestAsync(Arg.Any<TriggerSendRequest>())).Do(_ => { });",
            "braze.When(client => { client.SendRequestAsync(Arg.Any<TriggerSendRequest>()); }).Do(_ => { });",
            "Received.InOrder(() => { braze.SendRequestAsync(Arg.Any<TriggerSendRequest>()); order.SendAsync(braze, externalUserId: id); });",
            "braze.SendRequestAsync(Arg.Any<TriggerSendRequest>()).Returns((TriggerSendResult)null!);",
            "new Mock<IBrazeClient>().Setup(client => client.SendRequestAsync(new TriggerSendRequest(\"id\"), default));",
            "new Mock<IBrazeClient>().Verify(client => client.SendRequestAsync(new TriggerSendRequest(\"id\"), default));",
            "new Mock<IBrazeClient>().Verify(client => order.SendAsync(client, null, null, null, false, null, null, null, default));",
            "A.CallTo(() => braze.SendRequestAsync(new TriggerSendRequest(\"id\"), default));",
        ],
        InTest,
        Libraries);

    [Fact]
    public Task Sent_to_a_double() => SnippetRun.VerifyAsync(
        [
            "IBrazeClient client = Substitute.For<IBrazeClient>(); _ = order.{|BRZ1015:SendAsync|}(client, externalUserId: id);",
            "IBrazeClient client = Substitute.For<IBrazeClient>(); await order.{|BRZ1002:SendAsync|}(client);",
            "_ = order.{|BRZ1015:SendAsync|}(new Mock<IBrazeClient>().Object, externalUserId: id);",
            "_ = order.{|BRZ1015:SendAsync|}(A.Fake<IBrazeClient>(), externalUserId: id);",
        ],
        InTest,
        Libraries);
}
