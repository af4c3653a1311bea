using CsCheck;

namespace Braze.Messaging.Generated.Tests;

/// <summary>Random campaigns, small enough for the 50 KB that Braze takes.</summary>
internal static class AllTypesGen
{
    private const int MaxLength = 4;

    // Any UTF-16 with control characters, quotes, and halves of pairs; and pairs that are whole.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[0, 20],
        Gen.Char.Array[0, 10].Select(static characters => new string(characters)),
        Gen.OneOf("", " ", "\"", "\\", "{{ liquid }}", "<b>&'+</b>", "🎁 Grüße", "\u2028\u0000\u007f\ufeff", "\ud83d"));

    private static readonly Gen<double> Double = Gen.Double.Where(double.IsFinite);
    private static readonly Gen<float> Float = Gen.Float.Where(float.IsFinite);
    private static readonly Gen<Delivery> Delivery = Gen.Enum<Delivery>();

    private static readonly Gen<DateTimeOffset> Date = Gen.OneOf(
        Gen.DateTimeOffset,
        Gen.DateTimeOffset.Select(static date => new DateTimeOffset(date.Ticks - (date.Ticks % TimeSpan.TicksPerSecond), date.Offset)),
        Gen.OneOf(DateTimeOffset.UnixEpoch, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new DateTimeOffset(2026, 11, 23, 9, 5, 7, 80, TimeSpan.FromHours(-3.5))));

    private static readonly Gen<Uri> Address = Gen.Select(
        Gen.OneOf("https://example.com/", "http://müller.example:8080/", "mailto:", "relative/"),
        Gen.String[Gen.Char["abc /äß%?&=#\"🎁"], 0, 12],
        static (start, rest) => Uri.TryCreate(start + rest, UriKind.RelativeOrAbsolute, out Uri? address) ? address : new Uri(start + "a", UriKind.RelativeOrAbsolute));

    private static readonly Gen<Size> Size =
        Gen.Select(Double, Date.Nullable(), Text.Null(), static (width, date, note) => new Size(width, date, note));

    private static readonly Gen<Line> Line = Gen.Select(
        Text.Null(), Gen.Int, Gen.Decimal.Nullable(), Size, ListOf(Delivery).Null(),
        static (name, quantity, price, size, ways) => new Line(name, quantity, price, size, ways));

    private static readonly Gen<Action<AllTypes>>[] Properties =
    [
        Set(Text.Null(), static (campaign, value) => campaign.Salutation = value),
        Set(Text, static (campaign, value) => campaign.Text = value),
        Set(Text.Null(), static (campaign, value) => campaign.MaybeText = value),
        Set(Gen.Bool, static (campaign, value) => campaign.IsTrue = value),
        Set(Gen.SByte, static (campaign, value) => campaign.SByte = value),
        Set(Gen.Byte, static (campaign, value) => campaign.Byte = value),
        Set(Gen.Short, static (campaign, value) => campaign.Short = value),
        Set(Gen.UShort, static (campaign, value) => campaign.UShort = value),
        Set(Gen.Int, static (campaign, value) => campaign.Int = value),
        Set(Gen.UInt, static (campaign, value) => campaign.UInt = value),
        Set(Gen.Long, static (campaign, value) => campaign.Long = value),
        Set(Gen.ULong, static (campaign, value) => campaign.ULong = value),
        Set(Gen.Decimal, static (campaign, value) => campaign.Decimal = value),
        Set(Double, static (campaign, value) => campaign.Double = value),
        Set(Float, static (campaign, value) => campaign.Float = value),
        Set(Gen.Guid, static (campaign, value) => campaign.Guid = value),
        Set(Address, static (campaign, value) => campaign.Uri = value),
        Set(Date, static (campaign, value) => campaign.Date = value),
        Set(Delivery, static (campaign, value) => campaign.Delivery = value),

        Set(Gen.Bool.Nullable(), static (campaign, value) => campaign.MaybeBool = value),
        Set(Gen.Int.Nullable(), static (campaign, value) => campaign.MaybeInt = value),
        Set(Gen.ULong.Nullable(), static (campaign, value) => campaign.MaybeULong = value),
        Set(Gen.Decimal.Nullable(), static (campaign, value) => campaign.MaybeDecimal = value),
        Set(Double.Nullable(), static (campaign, value) => campaign.MaybeDouble = value),
        Set(Float.Nullable(), static (campaign, value) => campaign.MaybeFloat = value),
        Set(Gen.Guid.Nullable(), static (campaign, value) => campaign.MaybeGuid = value),
        Set(Address.Null(), static (campaign, value) => campaign.MaybeUri = value),
        Set(Date.Nullable(), static (campaign, value) => campaign.MaybeDate = value),
        Set(Delivery.Nullable(), static (campaign, value) => campaign.MaybeDelivery = value),

        Set(Text.Null().Array[0, MaxLength].Null(), static (campaign, value) => campaign.Texts = value),
        Set(ListOf(Gen.Decimal.Nullable()), static (campaign, value) => campaign.Decimals = value),
        Set(ListOf(Date), static (campaign, value) => campaign.Dates = value),
        Set(ListOf(Delivery.Nullable()).Null(), static (campaign, value) => campaign.Deliveries = value?.Select(static delivery => delivery)),
        Set(ListOf(Float), static (campaign, value) => campaign.Floats = value),
        Set(ListOf(Gen.Guid.Nullable()), static (campaign, value) => campaign.Guids = value),
        Set(ListOf(Gen.Byte), static (campaign, value) => campaign.Bytes = value),
        Set(ListOf(ListOf(Gen.Long).Null()).Null(), static (campaign, value) => campaign.ListOfLists = value!),

        Set(Line, static (campaign, value) => campaign.Line = value),
        Set(Line.Null(), static (campaign, value) => campaign.MaybeLine = value),
        Set(Size, static (campaign, value) => campaign.Size = value),
        Set(Size.Nullable(), static (campaign, value) => campaign.MaybeSize = value),
        Set(Line.Null().Array[0, MaxLength], static (campaign, value) => campaign.Lines = value),
        Set(ListOf(Size.Nullable()).Null(), static (campaign, value) => campaign.Sizes = value),

        Set(Text, static (campaign, value) => campaign.Named = value),
        Set(Gen.Int, static (campaign, value) => campaign.NamedByJson = value),
        Set(Text.Null(), static (campaign, value) => campaign.WrittenNull = value),
        Set(Gen.Int, static (campaign, value) => campaign.HTMLPages2Print = value),
    ];

    /// <summary>How to make the campaign, so that one that was drawn can be made more than once.</summary>
    public static readonly Gen<Func<AllTypes>> Campaign = Properties.Aggregate(
        Gen.Const<Func<AllTypes>>(static () => new AllTypes()),
        static (campaigns, property) => Gen.Select(campaigns, property, static (make, set) => (Func<AllTypes>)(() =>
        {
            AllTypes campaign = make();
            set(campaign);
            return campaign;
        })));

    private static Gen<Action<AllTypes>> Set<T>(Gen<T> values, Action<AllTypes, T> set) =>
        values.Select(value => (Action<AllTypes>)(campaign => set(campaign, value)));

    private static Gen<List<T>> ListOf<T>(Gen<T> elements) => elements.List[0, MaxLength];
}
