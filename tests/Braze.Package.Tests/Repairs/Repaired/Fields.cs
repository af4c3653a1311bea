using System.Globalization;
using Braze.Messaging;

namespace Repairs;

public static class Fields
{
    public static async Task OfRecipientsAsync(IBrazeClient braze, OrderShipped order, string userId, decimal total)
    {
        await order.SendAsync(braze, recipients: [new() { Email = "anna@shop.example", Prioritization = [Prioritization.Identified, Prioritization.MostRecentlyUpdated] }]);
        await order.SendAsync(braze, recipients: [Recipient.ForEmail("anna@shop.example", Prioritization.Identified, Prioritization.MostRecentlyUpdated)]);
        await order.SendAsync(braze, recipients: [new() { ExternalUserId = userId }]);
        await order.SendAsync(braze, recipients: [Recipient.ForEmail("anna@shop.example", Prioritization.Identified)]);
        await order.SendAsync(
            braze,
            recipients: [new() { Email = "anna@shop.example", Prioritization = [Prioritization.Identified] }]);
        await order.SendAsync(braze, recipients: [new() { ExternalUserId = userId }]);
        await order.SendAsync(
            braze,
            recipients:
            [
                Recipient.ForExternalUserId(userId) with
                {
                    Attributes = new()
                    {
                        FirstName = "Anna", // as the customer wrote it
                        ["plan"] = "gold",
                    },
                },
            ]);
        await order.SendAsync(braze, externalUserId: userId);
        await order.SendAsync(braze, externalUserId: userId);
        await order.SendAsync(braze, externalUserId: userId, attachments: [new("Terms", new Uri("https://shop.example/terms.pdf"))]);
        await new OrderShipped(total.ToString(CultureInfo.InvariantCulture), FormattableString.Invariant($"{total} EUR")).SendAsync(braze, externalUserId: userId);
        await new OrderShipped(string.Format(CultureInfo.InvariantCulture, "{0} EUR", total)).SendAsync(braze, externalUserId: userId);
    }
}
