using System.Globalization;

namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>The campaigns that snippets use, and the method or class around a snippet.</summary>
internal static class SnippetCode
{
    public const string Shared = """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
        public sealed partial record OrderShipped(string OrderNumber, string? Note = null, double? Weight = null);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a12")]
        public sealed partial class Greeting
        {
            [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)] public string? Sent { get; set; }
            public string? Text { get; set; }

            [TriggerProperty(AllowLiquid = true)]
            public string? Template { get; set; }

            [TriggerPropertyIgnore]
            public string? Comment { get; set; }

            public IReadOnlyList<string>? Lines { get; set; }

            public Line? First { get; set; }

            public IReadOnlyDictionary<string, string>? Names { get; set; }
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a13")]
        public sealed partial record Quote(string Number, string Title)
        {
            private string? _text;

            public string Number { get; init; } = Number.Trim('{', '}');

            public string? Text { get => _text; set => _text = value?.Trim('{', '}'); }

            [TriggerProperty(Converter = typeof(ScoreConverter))]
            public double Score { get; set; }
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a14")]
        public partial class Poster
        {
            private string? _cleaned;

            public string? Title { get; set; }
            public Frame? Frame { get; set; }
            public IReadOnlyList<Frame>? Frames { get; set; }
            public string? Cleaned { get => _cleaned?.Replace("{", ""); set => _cleaned = value; }
            public virtual string? Open { get; set; }
            public string? WriteOnly { private get; set; }
            public static string? Shared { get; set; }
            internal string? Secret { get; set; }
        }

        public sealed class SignedPoster : Poster
        {
            public string? Signature { get; set; }
        }

        public class Frame
        {
            public string? Color { get; set; }
            internal string? Maker { get; set; }
        }

        public sealed class GoldFrame : Frame
        {
            public string? Carat { get; set; }
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a16")]
        public sealed partial record Extras
        {
            public Dictionary<string, string>? Extra { get; init; }
            public Dictionary<string, List<string>>? Nested { get; init; }
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a15")]
        public partial record Show(string Title)
        {
            public Show(string title, int year) : this(title.Replace("{", "") + year) { }
        }

        public sealed record Concert(string Title, string Place) : Show(Title);

        public sealed class ScoreConverter : TriggerPropertyConverter<double>
        {
            public override void Write(TriggerPropertyWriter writer, double value) => writer.WriteDoubleValue(double.IsNaN(value) ? 0 : value);
        }

        public sealed record Line(string Sku, decimal Price = 0);

        public sealed record User(string Id, string? Mail = null);

        public sealed class OwnList : List<Recipient>
        {
            public OwnList() => Add(Recipient.ForExternalUserId("audit"));
        }

        [System.Runtime.CompilerServices.CollectionBuilder(typeof(CappedList), "Create")]
        public sealed class CappedList(Recipient[] recipients) : List<Recipient>(recipients)
        {
            public static CappedList Create(ReadOnlySpan<Recipient> recipients) => new(recipients.Length == 0 ? [] : [recipients[0]]);
        }

        public static class Ids
        {
            public const string Test = "u0";
            public const string None = "";
            public const string Liquid = "{{ ${first_name} }}";
        }

        public abstract class Surroundings
        {
            protected static readonly string Nobody = "";
            protected static readonly string Somebody = "u0";
            protected static readonly Recipient SharedRecipient = new();

            protected static void Change(params object?[] objects) => SharedRecipient.ExternalUserId = objects.Length.ToString();

            protected static Recipient Find(string id) => Recipient.ForExternalUserId(id);

            protected static Task Create(string sendId) => Task.CompletedTask;
        }
        """;

    /// <summary>A method with the parameters that a user typically has.</summary>
    public static Surroundings Method { get; } = new(Around);

    /// <summary>A class: the snippet is its members, and <c>Snippet{0}</c> its name.</summary>
    public static Surroundings Member { get; } = new(AroundMembers);

    public static string Around(string snippet, int index) => string.Create(CultureInfo.InvariantCulture, $$"""
        public sealed class Snippet{{index}} : Surroundings
        {
            private const string Empty = "";
            private static readonly string Blank = " ";
            private static string Changing = "";

            public static async Task Run(
                IBrazeClient braze,
                OrderShipped order,
                OrderShipped campaign,
                Greeting greeting,
                string id,
                string? maybeId,
                UserAlias alias,
                UserAlias? maybeAlias,
                Recipient recipient,
                IReadOnlyCollection<Recipient> many,
                IReadOnlyCollection<Recipient>? maybeMany,
                IReadOnlyCollection<User> users,
                IAsyncEnumerable<User> stream,
                Attachment attachment,
                IReadOnlyCollection<Attachment> files,
                UserAttributes attributes,
                Audience audience,
                Audience? maybeAudience,
                decimal price,
                double weight,
                int count,
                DateTimeOffset date,
                bool flag,
                object box)
            {
                await Task.Yield();
                {{snippet}}
            }
        }
        """);

    public static string AroundMembers(string members, int index) => string.Create(CultureInfo.InvariantCulture, $$"""
        public sealed class Snippet{{index}} : Surroundings
        {
            {{members.Replace("{0}", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}}
        }
        """);
}
