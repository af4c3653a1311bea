using System.Text.Json;
using System.Text.Json.Nodes;

namespace Braze.Messaging.Tests.Limits;

/// <summary>Tests that values that are too deep or contain themselves throw and never end the process, even with a small stack.</summary>
public sealed class DepthTests : LoopbackTest
{
    private const int SmallStack = 256 * 1024;

    /// <summary>Not more, because the time that .NET needs to read a document grows with the square of the depth.</summary>
    private const int FarTooDeep = 20_000;

    /// <summary>The levels of the 64 that the request and its <c>trigger_properties</c> use.</summary>
    private const int Deepest = 62;

    public static TheoryData<string, Action<TriggerPropertyWriter>> Deep => new()
    {
        { "an object that contains itself", Endless },
        { "a list in a list, and so on", static w => w.WriteArray("a", [0], WriteList) },
        { "a dictionary in itself", static w => WriteDictionary(w, "d") },
        { "a JsonElement", static w => w.WriteJson("j", Element(FarTooDeep)) },
        { "a JsonElement of which nothing is looked at", static w => w.AllowingLiquid.WriteJson("j", Element(FarTooDeep)) },
        { "a JsonElement of objects", static w => w.WriteJson("j", Element(5_000, "{\"a\":", "1", "}")) },
        { "a JsonNode over text", static w => w.WriteJson("j", JsonNode.Parse(Text(FarTooDeep, "[", "1", "]"), null, new JsonDocumentOptions { MaxDepth = 30_000 })) },
        { "a JsonNode", static w => w.AllowingLiquid.WriteJson("j", Node(50_000)) },
        { "a value of the caller's type in a JsonNode", static w => w.WriteJson("j", JsonValue.Create(new Loop())) },
        { "one level too many", static w => w.WriteJson("j", Element(Deepest + 1)) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public async Task It_is_refused_on_a_small_stack(string what, Action<TriggerPropertyWriter> write)
    {
        foreach (int stack in (int[])[SmallStack, 1536 * 1024])
        {
            Exception? exception = await OnStackOf(stack, () => PropertiesOf(write));

            Assert.True(exception is BrazeValidationException, $"{what}: {exception}");
            Assert.Contains("of campaign 'WrittenCampaign'", exception.Message, StringComparison.Ordinal);
        }

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task The_deepest_that_is_sent_is_sent() =>
        Assert.Equal($"{{\"j\":{Text(Deepest, "[", "1", "]")}}}", await PropertiesOf(static w => w.WriteJson("j", Element(Deepest))));

    [Fact]
    public async Task A_message_about_what_contains_itself_is_short()
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => PropertiesOf(Endless));

        Assert.StartsWith("Cannot write the trigger property 'p.p.p.p.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("more than 64 levels deep. An object may contain itself", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.Message.Length < 400, exception.Message);
    }

    [Fact]
    public async Task Properties_that_are_too_large_and_deep_are_refused_by_a_rule()
    {
        string half = new('x', 30_000);
        var request = new TriggerSendRequest(OrderShipped.Id)
        {
            TriggerProperties = new WrittenCampaign(w => w.WriteString("a", half)),
            Recipients = [new Recipient { ExternalUserId = "u", TriggerProperties = new WrittenCampaign(w => { w.WriteString("b", half); w.WriteJson("j", Element(Deepest - 2)); }) }],
        };

        Assert.Equal("BRZ2004", (await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(request))).RuleId);

        request.Recipients = [new Recipient { ExternalUserId = "u", TriggerProperties = new WrittenCampaign(w => { w.WriteString("b", half); w.WriteJson("j", Element(200)); }) }];
        Assert.Contains("levels deep", (await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(request))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attributes_that_contain_themselves_are_refused()
    {
        var attribute = new AttributeObject();
        attribute["a"] = attribute;

        Exception? exception = await OnStackOf(SmallStack, () => AttributesOf(new UserAttributes { ["a"] = attribute }));

        Assert.IsType<BrazeValidationException>(exception);
        Assert.StartsWith("Cannot write the attribute 'a.a.a", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, null)]
    [InlineData(31, "The audience is 65 levels deep")]
    [InlineData(100_000, "The audience is 200003 levels deep")]
    public async Task An_audience_cannot_be_deeper_than_a_request(int groups, string? message)
    {
        Audience audience = Filter.Bool("vip").Exists();
        for (int i = 0; i < groups; i++)
        {
            audience = Audience.And(audience);
        }

        Exception? exception = await OnStackOf(
            SmallStack, () => Client.SendRequestAsync(new TriggerSendRequest(OrderShipped.Id) { Broadcast = true, Audience = audience }));

        Assert.True(message is null ? exception is null : exception is BrazeValidationException, exception?.ToString());
        Assert.StartsWith(message ?? "", exception?.Message ?? "", StringComparison.Ordinal);
    }

    private static async Task<Exception?> OnStackOf(int size, Func<Task> send)
    {
        Task sending = Task.CompletedTask;
        var thread = new Thread(() => sending = Record.ExceptionAsync(send), size);
        thread.Start();
        thread.Join();
        return await (Task<Exception?>)sending;
    }

    private static void Endless(TriggerPropertyWriter writer) => writer.WriteObject("p", "", static (w, _) => Endless(w));

    private static void WriteList(TriggerPropertyWriter writer, int value) => writer.WriteArrayValue([value], WriteList);

    private static void WriteDictionary(TriggerPropertyWriter writer, string key) => writer.WriteDictionary(
        key, new Dictionary<string, int> { ["k"] = 1 }, static (w, k) => w.WriteKey(k), static (w, _) => w.WriteObjectValue("", static (w, _) => WriteDictionary(w, "d")));

    private static string Text(int depth, string open, string inside, string close) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inside + string.Concat(Enumerable.Repeat(close, depth));

    private static JsonElement Element(int depth, string open = "[", string inside = "1", string close = "]") =>
        JsonDocument.Parse(Text(depth, open, inside, close), new JsonDocumentOptions { MaxDepth = depth + 1 }).RootElement;

    private static JsonNode Node(int depth)
    {
        JsonNode node = new JsonArray();
        for (int i = 0; i < depth; i++)
        {
            node = new JsonArray(node);
        }

        return node;
    }

    private sealed class Loop
    {
        public Loop Next => this;
    }
}
