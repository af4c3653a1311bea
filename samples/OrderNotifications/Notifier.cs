using Braze.Messaging;
using OrderNotifications.Campaigns;
using OrderNotifications.Orders;

namespace OrderNotifications;

/// <summary>Sends a request for each line of the file. A failed request is reported, and the next one is still sent.</summary>
internal sealed class Notifier(IBrazeClient braze, Report report)
{
    private readonly List<Recipient<DeliveryScheduled>> _deliveries = [];

    public async Task NotifyAsync(IAsyncEnumerable<OrderFileLine> lines, CancellationToken cancellationToken)
    {
        await foreach (OrderFileLine line in lines)
        {
            switch (line.Entry)
            {
                case Order order:
                    await ConfirmAsync(order, cancellationToken);
                    break;
                case Delivery delivery:
                    await ScheduleAsync(delivery, cancellationToken);
                    break;
                case Announcement announcement:
                    await AnnounceAsync(announcement, cancellationToken);
                    break;
                default:
                    report.Skipped(line);
                    break;
            }
        }

        if (_deliveries.Count > 0)
        {
            await SendDeliveriesAsync(cancellationToken);
        }
    }

    private Task ConfirmAsync(Order order, CancellationToken cancellationToken)
    {
        var campaign = new OrderConfirmed(order.OrderNumber, order.Currency, order.Items);
        return SendAsync(nameof(OrderConfirmed), recipients: 1, () => order.Customer.UserAlias is { } alias
            ? campaign.SendAsync(braze, userAlias: alias, cancellationToken: cancellationToken)
            : campaign.SendAsync(braze, externalUserId: order.Customer.ExternalUserId, cancellationToken: cancellationToken));
    }

    /// <summary>
    /// Collects deliveries until a request is full, because a request counts once against the rate limit, however many recipients it has.
    /// </summary>
    private async Task ScheduleAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var campaign = new DeliveryScheduled(
            delivery.OrderNumber, delivery.Carrier, delivery.WindowStart, delivery.WindowEnd, delivery.TrackingUrl);
        _deliveries.Add(campaign.To(delivery.Customer));

        if (_deliveries.Count == TriggerSendRequest.MaxRecipients)
        {
            await SendDeliveriesAsync(cancellationToken);
        }
    }

    private async Task SendDeliveriesAsync(CancellationToken cancellationToken)
    {
        await SendAsync(nameof(DeliveryScheduled), _deliveries.Count, () =>
            braze.SendAsync(_deliveries, cancellationToken: cancellationToken));
        _deliveries.Clear();
    }

    private Task AnnounceAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        var campaign = new WarehouseSale(announcement.Title, announcement.DiscountPercent, announcement.EndsAt);
        Audience audience = Audience.And(
            Filter.EmailSubscription.Is(SubscriptionStatus.OptedIn),
            Filter.String("region").IsAnyOf(announcement.Regions));
        return SendAsync(nameof(WarehouseSale), recipients: null, () =>
            campaign.BroadcastAsync(braze, audience, cancellationToken: cancellationToken));
    }

    private async Task SendAsync(string campaign, int? recipients, Func<Task<TriggerSendResult>> send)
    {
        try
        {
            report.Answered(campaign, recipients, await send());
        }
        catch (Exception exception) when (SendFailure.From(exception) is { } failure)
        {
            report.Failed(campaign, recipients, failure);
            if (exception is OperationCanceledException)
            {
                // The user has stopped the program, so the rest of the file is not sent either.
                throw;
            }
        }
    }
}
