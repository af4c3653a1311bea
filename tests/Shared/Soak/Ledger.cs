using System.Globalization;
using System.Text.Json;

namespace Braze.Tests.Soak;

/// <summary>
/// The server's record of each recipient. Its tables have a fixed size, so that only the client's memory can grow.
/// </summary>
internal sealed class Ledger(int recipients)
{
    private const string IdentifierPrefix = "user-";

    private readonly Lock _gate = new();
    private readonly byte[] _taken = new byte[recipients];
    private readonly bool[] _accepted = new bool[recipients];
    private readonly bool[] _refused = new bool[recipients];

    /// <summary>The maximum number of recipients in a request.</summary>
    public int LargestRequest { get; private set; }

    /// <summary>The number of requests that were read to their end.</summary>
    public long RequestsRead { get; private set; }

    public static string IdentifierOf(int recipient) => string.Create(CultureInfo.InvariantCulture, $"{IdentifierPrefix}{recipient}");

    /// <summary>
    /// Records a request that was read to its end. A 429 means that it was not accepted, so only that request may come again.
    /// </summary>
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

    /// <summary>Whether a request with the recipient was read and answered with 2xx.</summary>
    public bool WasAccepted(int recipient) => Look(_accepted, recipient);

    /// <summary>Whether a request with the recipient was read and not answered with a refusal.</summary>
    public bool MayHaveBeenMessaged(int recipient) => TimesTaken(recipient) > 0 && !Look(_refused, recipient);

    /// <summary>The number of requests with the recipient that were read to their end and not answered with 429.</summary>
    public int TimesTaken(int recipient) => Look(_taken, recipient);

    private T Look<T>(T[] table, int recipient)
    {
        lock (_gate)
        {
            return table[recipient];
        }
    }
}
