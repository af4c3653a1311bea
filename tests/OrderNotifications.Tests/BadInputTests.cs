namespace OrderNotifications.Tests;

/// <summary>Files that are not there or not right.</summary>
public sealed class BadInputTests : SampleTest
{
    [Fact]
    public async Task A_missing_file_is_named()
    {
        SampleRun run = await RunAsync(["no-such-orders.jsonl"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("no-such-orders.jsonl", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Malformed_lines_are_named_and_the_others_are_sent()
    {
        (string Line, string Problem)[] malformed =
        [
            ("""{"type":"order",""", "The line is not valid JSON at byte 16."),
            ("[]", "The line is not a JSON object."),
            ("{}", "type is missing."),
            ("""{"type":"orders"}""", "type is not order, delivery or announcement."),
            ("""{"type":"order","order_number":17}""", "order_number is not a string."),
            ("""{"type":"order","order_number":"A","customer":{}}""", "customer must have either external_user_id or user_alias."),
            ("""{"type":"order","order_number":"A","customer":{"external_user_id":" "}}""", "customer.external_user_id is empty."),
            ("""{"type":"order","order_number":"A","customer":{"user_alias":{"alias_name":"a"}}}""", "customer.user_alias.alias_label is missing."),
            ("""{"type":"order","order_number":"A","customer":{"external_user_id":"u"},"currency":"EUR","items":[]}""", "items is empty."),
            ("""{"type":"order","order_number":"A","customer":{"external_user_id":"u"},"currency":"EUR","items":[{"name":"x","quantity":1.5}]}""", "items[0].quantity is not a whole number."),
            ("""{"type":"delivery","order_number":"A","customer":{"external_user_id":"u"},"carrier":"DHL","window_start":"tomorrow"}""", "window_start is not a date and time in ISO 8601."),
            ("""{"type":"announcement","title":"Sale","discount_percent":20,"ends_at":"2026-03-15","regions":[]}""", "regions is empty."),
        ];
        string file = Write([GoodOrder, "", .. malformed.Select(static line => line.Line), GuestOrder]);

        SampleRun run = await RunAsync([file]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(malformed.Select((line, index) => $"{file}:{index + 3}: {line.Problem} The line is skipped."), run.Errors);
        Assert.Equal(2, run.RequestsOf("OrderConfirmed").Length);
        Assert.Equal(2, run.Total("Accepted"));
        Assert.Equal(malformed.Length, run.Total("Lines skipped"));
    }
}
