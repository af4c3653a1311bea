using Braze.Messaging;

namespace Repairs;

public static class Targets
{
    public static async Task ToOneAsync(IBrazeClient braze, OrderShipped order, string userId, UserAlias alias, Audience audience)
    {
        // Two identifiers, and in each of these another one stands first.
        await order.SendAsync(braze, externalUserId: userId, userAlias: alias);
        await order.SendAsync(braze, userAlias: alias, externalUserId: userId);
        await order.SendAsync(
            braze,
            recipients:
            [
                new() { Email = "anna@shop.example", Prioritization = [Prioritization.Identified], BrazeId = "b1" },
                new()
                {
                    BrazeId = "b2", // the profile
                    UserAlias = alias,
                },
                new() { UserAlias = alias, ExternalUserId = userId, BrazeId = "b3" },
            ]);

        await order.SendAsync(braze, audience: audience);

        // Everybody, or somebody.
        await order.SendAsync(braze, externalUserId: userId, broadcast: true);
        await braze.SendRequestAsync(new TriggerSendRequest("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a21")
        {
            Broadcast = true,
            Recipients = [Recipient.ForExternalUserId(userId)],
        });
        await order.SendAsync(braze, broadcast: true, attachments: [new("Terms", new Uri("https://shop.example/terms.pdf"))]);
    }

    public static async Task ToTheCustomerAsync(IBrazeClient braze, OrderShipped order, string userId)
    {
        await order.SendAsync(braze);
        await order.SendAsync(braze, recipients: []);
        await order.SendAsync(
            braze,
            recipients: [new()]);
    }

    public static async Task ToManyAsync(IBrazeClient braze, OrderShipped order, IReadOnlyCollection<Recipient> many)
    {
        await order.SendAsync(braze, recipients: Enumerable.Range(0, 51).Select(i => Recipient.ForExternalUserId($"u{i}")).ToList());
        foreach (Recipient[] batch in many.Chunk(100))
        {
            await order.SendAsync(braze, recipients: batch);
        }

        await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId("u1"), Recipient.ForExternalUserId("u1"), Recipient.ForExternalUserId("u1")]);
    }

    public static async Task ToNobodyAsync(IBrazeClient braze, OrderShipped order, IReadOnlyCollection<Recipient> many)
    {
        _ = order.SendAsync(braze, externalUserId: "u1");
        order.SendBatchesAsync(braze, many);
    }
}
