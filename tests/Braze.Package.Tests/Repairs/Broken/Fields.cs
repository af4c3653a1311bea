using Braze.Messaging;

namespace Repairs;

public static class Fields
{
    public static async Task OfRecipientsAsync(IBrazeClient braze, OrderShipped order, string userId, decimal total)
    {
        await order.SendAsync(braze, recipients: [new() { Email = "anna@shop.example" }]);
        await order.SendAsync(braze, recipients: [Recipient.ForEmail("anna@shop.example")]);
        await order.SendAsync(braze, recipients: [new() { ExternalUserId = userId, Prioritization = [Prioritization.Identified] }]);
        await order.SendAsync(braze, recipients: [Recipient.ForEmail("anna@shop.example", Prioritization.Identified, Prioritization.Unidentified)]);
        await order.SendAsync(
            braze,
            recipients: [new() { Email = "anna@shop.example", Prioritization = [Prioritization.Identified, Prioritization.Identified] }]);
        await order.SendAsync(braze, recipients: [new() { ExternalUserId = userId, SendToExistingOnly = false }]);
        await order.SendAsync(
            braze,
            recipients:
            [
                Recipient.ForExternalUserId(userId) with
                {
                    Attributes = new()
                    {
                        ["first_name"] = "Anna", // as the customer wrote it
                        ["external_id"] = userId,
                        ["plan"] = "gold",
                    },
                },
            ]);
        await order.SendAsync(braze, externalUserId: userId, sendId: Guid.NewGuid().ToString());
        await order.SendAsync(braze, externalUserId: userId, sendId: "");
        await order.SendAsync(braze, externalUserId: userId, attachments: [new("Terms.pdf", new Uri("https://shop.example/terms.pdf"))]);
        await new OrderShipped(total.ToString(), $"{total} EUR").SendAsync(braze, externalUserId: userId);
        await new OrderShipped(string.Format("{0} EUR", total)).SendAsync(braze, externalUserId: userId);
    }
}
