namespace Braze.Generators.CodeFixes.Tests;

/// <summary>In no state of a file that is being typed do the generator, the analyzers or the fixes fail, or hide a mistake in another file.</summary>
public sealed class TypingTests
{
    /// <summary>The program of the README's first campaign.</summary>
    private const string Program = """
        using Braze.Messaging;

        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var braze = new BrazeClient(http, new BrazeOptions
        {
            RestEndpoint = new Uri("https://rest.iad-01.braze.com"),
            ApiKey = Environment.GetEnvironmentVariable("BRAZE_API_KEY"),
        });

        TriggerSendResult result = await new OrderShipped("A-1001", 79.90m).SendAsync(braze, externalUserId: "user-42");
        Console.WriteLine($"{(int)result.StatusCode} {result.Message}, dispatch id {result.DispatchId}");

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber, decimal Total, DateTimeOffset? Eta = null);
        """;

    /// <summary>Code with many mistakes, and therefore many repairs.</summary>
    private const string Mistakes = """
        using R = Braze.Messaging.Recipient;
        using Braze.Messaging;
        public static class Orders
        {
            public static async Task Send(IBrazeClient braze, OrderShipped order, string userId, UserAlias alias, List<Recipient> many)
            {
                await order.SendAsync(braze, externalUserId: userId, userAlias: alias, broadcast: true);
                await order.SendAsync(braze, sendId: "");
                await order.SendAsync(braze, audience: Filter.Bool("vip").EqualTo(true), attachments: [new("a.pdf", new Uri("https://a.b/c"))]);
                order.SendBatchesAsync(braze, many);
                foreach (var batch in many.Chunk(100)) { await order.SendAsync(braze, recipients: batch); }
                await order.SendAsync(braze, recipients: [new R { Email = userId }, new() { BrazeId = userId, SendToExistingOnly = false }, new(), many[0], many[0]]);
                _ = new UserAttributes { ["first_name"] = userId, ["external_id"] = userId };
                _ = new OrderShipped($"{1.5m:N2} EUR", 1.5m.ToString(), DateTime.Now);
                await braze.SendRequestAsync(new TriggerSendRequest("id") { Recipients = many, Broadcast = true });
            }
        }

        [TriggerCampaign(" 0F2C8A4E-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber, string Total, DateTime Eta)
        {
            [property: TriggerProperty("x")] public object Any => this;
        }
        """;

    /// <summary>For the long program, only every other character is typed, because analyzing each state of a method takes long.</summary>
    [Theory]
    [InlineData(Program, 1)]
    [InlineData(Mistakes, 2)]
    public async Task Letter_by_letter(string program, int letters)
    {
        using var project = new TypedProject();
        for (int length = 0; length <= program.Length; length += letters)
        {
            await project.BecomeAsync(program[..length]);
        }
    }

    [Theory]
    [InlineData(Program)]
    [InlineData(Mistakes)]
    public async Task Deleted_from_the_front(string program)
    {
        using var project = new TypedProject();
        for (int start = 0; start <= program.Length; start += 7)
        {
            await project.BecomeAsync(program[start..]);
        }
    }

    /// <summary>Each declaration and each statement is typed at its position, with the following code already present.</summary>
    [Theory]
    [InlineData(Program)]
    [InlineData(Mistakes)]
    public async Task Typed_into_the_middle(string program)
    {
        using var project = new TypedProject();
        int line = 0;
        for (int position = 0; position < program.Length; position++)
        {
            if (program[position] == '\n')
            {
                line = position + 1;
                continue;
            }

            // The rest of the line is missing, and the lines below are present.
            int end = program.IndexOf('\n', position);
            if ((position - line) % 5 == 2)
            {
                await project.BecomeAsync(program[..position] + (end < 0 ? string.Empty : program[end..]));
            }
        }
    }
}
