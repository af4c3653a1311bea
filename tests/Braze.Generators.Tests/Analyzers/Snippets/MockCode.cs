namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>A method of a test that uses mocking libraries.</summary>
internal static class MockCode
{
    /// <summary>The parts of the libraries that the snippets use.</summary>
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

    public static Surroundings Surroundings { get; } = new(Surround, Libraries);

    private static string Surround(string statements, int index) => "using NSubstitute;\nusing Moq;\nusing FakeItEasy;\n" + SnippetCode.Around(statements, index);
}
