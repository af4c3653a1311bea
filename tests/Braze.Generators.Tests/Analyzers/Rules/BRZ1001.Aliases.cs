using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1001
{
    [Fact]
    public Task Aliases_of_types_and_members_of_static_usings_are_recognized() => Verify.VerifyAsync(
        """
        using static Braze.Messaging.Recipient;
        using R = Braze.Messaging.Recipient;

        public static class Orders
        {
            public static object Make(string id) => new R { Email = id, {|BRZ1001:BrazeId = id|} };

            public static object Find() => ForExternalUserId({|BRZ1005:""|});
        }
        """);
}
