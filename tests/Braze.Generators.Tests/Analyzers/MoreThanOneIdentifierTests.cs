using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers;

public sealed class MoreThanOneIdentifierTests
{
    [Fact]
    public Task Both_arguments_of_a_call_are_reported_at_the_second() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber);

        public static class Orders
        {
            public static Task Send(IBrazeClient braze) =>
                new OrderShipped("A-1").SendAsync(braze, externalUserId: "u1", {|BRZ1001:userAlias: new UserAlias("n", "l")|});
        }
        """);
}
