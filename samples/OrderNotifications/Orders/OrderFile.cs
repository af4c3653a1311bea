using System.Runtime.CompilerServices;
using System.Text.Json;
using Braze.Messaging;
using OrderNotifications.Campaigns;

namespace OrderNotifications.Orders;

/// <summary>Reads orders in JSON Lines, one at a time, so a file of any length fits into memory.</summary>
internal static class OrderFile
{
    /// <summary>Reads every line that is not empty. Reading continues after a malformed line.</summary>
    public static async IAsyncEnumerable<OrderFileLine> ReadAsync(
        TextReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int number = 0;
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Read(number, line);
            }
        }
    }

    private static OrderFileLine Read(int number, string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new OrderFileLine(number, Parse(new LineObject(document.RootElement, path: "")))
                : new OrderFileLine(number, null, "The line is not a JSON object.");
        }
        catch (JsonException exception)
        {
            return new OrderFileLine(number, null, $"The line is not valid JSON at byte {exception.BytePositionInLine + 1}.");
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half of a surrogate pair, which is found only when it is read.
            return new OrderFileLine(number, null, exception.Message);
        }
    }

    private static Entry Parse(LineObject line) => line.Text("type") switch
    {
        "order" => new Order(
            line.Text("order_number"),
            ParseCustomer(line.Object("customer")),
            line.Text("currency"),
            [.. line.Objects("items").Select(static item => new LineItem(item.Text("name"), item.Integer("quantity"), item.Amount("unit_price")))]),
        "delivery" => new Delivery(
            line.Text("order_number"),
            ParseCustomer(line.Object("customer")),
            line.Text("carrier"),
            line.Time("window_start"),
            line.Time("window_end"),
            line.Has("tracking_url") ? line.Address("tracking_url") : null),
        "announcement" => new Announcement(
            line.Text("title"),
            line.Integer("discount_percent"),
            line.Time("ends_at"),
            line.Texts("regions")),
        _ => throw line.CreateException("type", "is not order, delivery or announcement"),
    };

    /// <summary>
    /// Reads a customer, who has an ID, or an alias for a guest order. It is checked here, line by line, because Braze refuses a whole
    /// request of 50 recipients if one of them is wrong.
    /// </summary>
    private static Recipient ParseCustomer(LineObject customer)
    {
        if (customer.Has("external_user_id") == customer.Has("user_alias"))
        {
            throw new FormatException("customer must have either external_user_id or user_alias.");
        }

        if (customer.Has("external_user_id"))
        {
            return Recipient.ForExternalUserId(customer.Text("external_user_id"));
        }

        LineObject alias = customer.Object("user_alias");
        return Recipient.ForAlias(alias.Text("alias_name", UserAlias.MaxPartBytes), alias.Text("alias_label", UserAlias.MaxPartBytes));
    }
}
