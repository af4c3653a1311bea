using System.Globalization;
using System.Text.Json;

namespace Braze.Tests.Soak;

/// <summary>
/// What the server knows of each recipient. Its tables have their size from the beginning, so that what grows in memory is the
/// client's.
/// </summary>
internal sealed class Ledger(int recipients)
{
    private const string IdentifierPrefix = "user-";

    private readonly Lock _gate = new();
    private readonly byte[] _taken = new byte[recipients];
    private readonly bool[] _accepted = new bool[recipients];
    private readonly bool[] _refused = new bool[recipients];

    /// <summary>The most recipients that a request had.</summary>
    public int LargestRequest { get; private set; }

    /// <summary>How many requests were read to their end.</summary>
    public long RequestsRead { get; private set; }

    public static string IdentifierOf(int recipient) => string.Create(CultureInfo.InvariantCulture, $"{IdentifierPrefix}{recipient}");

    /// <summary>Takes down a request that was read to its end. A 429 says that it was not taken, so it alone may come again.</summary>
    public void Read(ReadOnlyMemory<byte> body, ServerFault fault)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        JsonElement addressees = document.RootElement.GetProperty("recipients");
        lock (_gate)
        {
            RequestsRead++;
            LargestRequest = Math.Max(LargestRequest, addressees.GetArrayLength());
            if (fault is ServerFault.ShortRateLimit or ServerFault.LongRateLimit)
            {
                return;
            }

            foreach (JsonElement addressee in addressees.EnumerateArray())
            {
                int recipient = int.Parse(addressee.GetProperty("external_user_id").GetString().AsSpan(IdentifierPrefix.Length), CultureInfo.InvariantCulture);
                _taken[recipient]++;
                _accepted[recipient] |= fault is ServerFault.None or ServerFault.Delay or ServerFault.AcceptedWithErrors;
                _refused[recipient] |= fault is ServerFault.Refusal;
            }
        }
    }

    /// <summary>Whether a request with the recipient was read, and answered 2xx.</summary>
    public bool WasAccepted(int recipient) => Look(_accepted, recipient);

    /// <summary>Whether a request with the recipient was read, and answered otherwise than by a refusal.</summary>
    public bool MayHaveBeenMessaged(int recipient) => TimesTaken(recipient) > 0 && !Look(_refused, recipient);

    /// <summary>How many requests with the recipient were read to their end and not answered 429.</summary>
    public int TimesTaken(int recipient) => Look(_taken, recipient);

    private T Look<T>(T[] table, int recipient)
    {
        lock (_gate)
        {
            return table[recipient];
        }
    }
}
