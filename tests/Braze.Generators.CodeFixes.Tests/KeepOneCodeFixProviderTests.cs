using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.KeepOneCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class KeepOneCodeFixProviderTests
{
    private const string Campaign = """

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber);
        """;

    [Fact]
    public Task Keeps_the_external_user_id_of_a_call() => Verify.VerifyAsync(
        """
        public static class Orders
        {
            public static Task Send(IBrazeClient braze, UserAlias alias) =>
                new OrderShipped("A-1").SendAsync(braze, externalUserId: "u1", {|BRZ1001:userAlias: alias|});
        }
        """ + Campaign,
        """
        public static class Orders
        {
            public static Task Send(IBrazeClient braze, UserAlias alias) =>
                new OrderShipped("A-1").SendAsync(braze, externalUserId: "u1");
        }
        """ + Campaign,
        "BRZ1001:externalUserId");
}
