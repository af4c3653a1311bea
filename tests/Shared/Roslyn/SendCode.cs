namespace Braze.Generators.Tests;

/// <summary>A campaign, and a method that contains the statements of a test.</summary>
internal static class SendCode
{
    public const string Campaign = """

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
        public sealed partial record OrderShipped(string OrderNumber);
        """;

    /// <summary>
    /// Returns the statements in a method with parameters of typical types. Those called <c>maybe…</c> may be null.
    /// </summary>
    public static string Method(string statements) => $$"""
        public static class Orders
        {
            private const string TestUser = "u0";
            private static readonly Recipient Shared = new();

            public static async Task Send(
                IBrazeClient braze,
                OrderShipped order,
                string id,
                string? maybeId,
                UserAlias alias,
                UserAlias? maybeAlias,
                Recipient recipient,
                IReadOnlyCollection<Recipient> many,
                IReadOnlyCollection<Recipient>? maybeMany,
                Audience audience,
                bool flag,
                object box)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }

            private static void Change(params object?[] objects) => Shared.ExternalUserId = objects.Length.ToString();

            private static Recipient Find(string id) => Recipient.ForExternalUserId(id);
        }
        """ + Campaign;
}
