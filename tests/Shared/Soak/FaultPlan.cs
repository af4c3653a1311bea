namespace Braze.Tests.Soak;

/// <summary>Chooses the fault of each request at random from a seed, and counts the faults.</summary>
internal sealed class FaultPlan(int seed)
{
    private static readonly (ServerFault Fault, int OfAThousand)[] Shares =
    [
        (ServerFault.Delay, 60),
        (ServerFault.AcceptedWithErrors, 20),
        (ServerFault.Refusal, 30),
        (ServerFault.ShortRateLimit, 30),
        (ServerFault.LongRateLimit, 10),
        (ServerFault.ServerError, 20),
        (ServerFault.BadGateway, 10),
        (ServerFault.DropBeforeReading, 20),
        (ServerFault.DropWhileReading, 20),
        (ServerFault.DropAfterReading, 20),
        (ServerFault.DropWhileAnswering, 10),
        (ServerFault.Silence, 2),
    ];

    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);
    private readonly long[] _drawn = new long[Enum.GetValues<ServerFault>().Length];

    public long Drawn(params ServerFault[] faults)
    {
        lock (_gate)
        {
            return faults.Sum(fault => _drawn[(int)fault]);
        }
    }

    public ServerFault Next()
    {
        lock (_gate)
        {
            int draw = _random.Next(1000);
            ServerFault drawn = ServerFault.None;
            foreach ((ServerFault fault, int share) in Shares)
            {
                if (draw < share)
                {
                    drawn = fault;
                    break;
                }

                draw -= share;
            }

            _drawn[(int)drawn]++;
            return drawn;
        }
    }

    /// <summary>Returns true in the given number of a thousand cases, at random.</summary>
    public bool Happens(int ofAThousand)
    {
        lock (_gate)
        {
            return _random.Next(1000) < ofAThousand;
        }
    }
}
