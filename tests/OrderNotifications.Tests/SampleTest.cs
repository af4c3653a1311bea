namespace OrderNotifications.Tests;

/// <summary>Runs of the sample in a directory of the test's own, and the lines that its files are made of.</summary>
public abstract class SampleTest : IDisposable
{
    protected const string GoodOrder =
        """{"type":"order","order_number":"A-1","customer":{"external_user_id":"secret-user"},"currency":"EUR","items":[{"name":"Cup","quantity":2,"unit_price":1.50}]}""";

    protected const string GuestOrder =
        """{"type":"order","order_number":"A-2","customer":{"user_alias":{"alias_name":"secret-guest","alias_label":"checkout"}},"currency":"EUR","items":[{"name":"Pot","quantity":1,"unit_price":20}]}""";

    protected const string Announcement =
        """{"type":"announcement","title":"Sale","discount_percent":20,"ends_at":"2026-03-15T23:59:59+01:00","regions":["vienna"]}""";

    private readonly string _directory = Directory.CreateTempSubdirectory("order-notifications").FullName;

    public void Dispose()
    {
        Directory.Delete(_directory, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static string Delivery(int number) =>
        $$$"""{"type":"delivery","order_number":"D-{{{number}}}","customer":{"external_user_id":"u{{{number}}}"},"carrier":"DHL","window_start":"2026-03-05T08:00:00+01:00","window_end":"2026-03-05T10:00:00+01:00","tracking_url":"https://track.example/{{{number}}}"}""";

    protected string Write(params string[] lines)
    {
        string path = Path.Combine(_directory, "orders-of-the-test.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }

    private protected Task<SampleRun> RunAsync(string[]? arguments = null, params (string Name, string Value)[] settings) =>
        SampleRun.StartAsync(_directory, arguments ?? [], settings);
}
