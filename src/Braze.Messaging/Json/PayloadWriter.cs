using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// Writes JSON into rented memory. It does what <see cref="Utf8JsonWriter"/> does, without indentation, a choice of escaping or another
/// output. As there, a call that would write invalid JSON is refused.
/// </summary>
/// <remarks>
/// A comma follows each value, and the end of an object or array takes the last one back. A key is therefore one copy of bytes, and
/// nothing needs to know whether it is the first.
/// </remarks>
internal abstract partial class PayloadWriter
{
    /// <summary>
    /// As deep as JSON readers go by default, those of .NET and of the fake among them; Braze does not document how deep it reads. An
    /// object that contains itself ends here.
    /// </summary>
    public const int MaxDepth = 64;

    /// <summary>The stack is checked only below this depth, which few requests reach.</summary>
    private const int MaxUncheckedDepth = 8;

    /// <summary>Far more than Braze takes. A sequence without an end ends here, before it uses up the memory.</summary>
    private const int MaxSize = 64 * 1024 * 1024;

    private const int MinSize = 4 * 1024;

    /// <summary>Most requests fit into this, and memory that grows is copied.</summary>
    private const int RentedSize = 16 * 1024;

    /// <summary>
    /// The body is <c>application/json</c>, never HTML: default escaping would write up to six bytes for a character, and a limit counts
    /// bytes.
    /// </summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The caller's writer, which takes each value when it is complete; <see langword="null"/> where this writer keeps them.</summary>
    private readonly Utf8JsonWriter? _target;

    private byte[] _bytes;
    private int _length;

    /// <summary>What may come next.</summary>
    private Place _place;

    /// <summary>What may come next when the value that is being written has ended.</summary>
    private Place _container;

    /// <summary>One bit for each level that is an array.</summary>
    private ulong _arrays;

    private int _handedOver;

    /// <summary>Writes one object from its beginning to its end.</summary>
    protected PayloadWriter()
    {
        _bytes = ArrayPool<byte>.Shared.Rent(RentedSize);
        _place = Place.Root;
        _container = Place.End;
    }

    /// <summary>Writes members into an object, or elements into an array, that another writer has begun.</summary>
    protected PayloadWriter(Utf8JsonWriter target)
    {
        _target = target;
        _bytes = [];
        _place = _container = Place.Foreign;
    }

    private enum Place
    {
        /// <summary>In an object: a key.</summary>
        Key,

        /// <summary>In an array: an element.</summary>
        Element,

        /// <summary>After a key: its value.</summary>
        Value,

        /// <summary>Nothing is written yet.</summary>
        Root,

        /// <summary>Everything is written.</summary>
        End,

        /// <summary>What the other writer takes.</summary>
        Foreign,
    }

    /// <summary>The number of bytes that are written, with the comma after the last value.</summary>
    public int Length => _length;

    /// <summary>How many objects and arrays are open.</summary>
    public int Depth { get; private set; }

    /// <summary>A number that changes with each value that is written.</summary>
    public int Progress => _length + _handedOver;

    /// <summary>Whether a writer of the caller's takes what is written.</summary>
    protected bool HasTarget => _target is not null;

    /// <summary>Hands over the memory when the whole JSON is written.</summary>
    public PooledBuffer Detach()
    {
        var buffer = new PooledBuffer(_bytes, _length - 1);
        _bytes = [];
        _place = Place.End;
        return buffer;
    }

    /// <summary>Gives back the memory that was not handed over. Whoever has kept the writer for later is refused.</summary>
    public void Discard()
    {
        _place = Place.End;
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    public void WriteStartObject(JsonKey? key = null) => Open(key, isArray: false, (byte)'{');

    public void WriteStartArray(JsonKey? key = null) => Open(key, isArray: true, (byte)'[');

    public void WriteEndObject() => Close(Place.Key, (byte)'}');

    public void WriteEndArray() => Close(Place.Element, (byte)']');

    public void WritePropertyName(JsonKey key)
    {
        Start(key, 0);
        if (_place == Place.Key)
        {
            _place = Place.Value;
        }
    }

    /// <summary>Writes a key that is data.</summary>
    public void WritePropertyName(ReadOnlySpan<char> key)
    {
        if (_place == Place.Foreign)
        {
            _foreignMember = null;
            _target!.WritePropertyName(key);
            return;
        }

        if (_place != Place.Key)
        {
            throw Misplaced("A key");
        }

        Reserve(RoomFor(key));
        AppendString(key, findLiquid: false);
        _dataKeys |= 1UL << (Depth - 1);
        _bytes[_length++] = (byte)':';
        _place = Place.Value;
    }

    /// <summary>The exception for a value that cannot be written.</summary>
    /// <param name="reason">Why, as a sentence without its full stop.</param>
    protected abstract Exception CannotWrite(string reason);

    /// <summary>The exception for JSON that is far larger than Braze takes.</summary>
    /// <param name="size">The number of bytes that are exceeded.</param>
    protected abstract Exception TooLarge(int size);

    private void Open(JsonKey? key, bool isArray, byte bracket)
    {
        Start(key, 1);
        if (Depth > MaxUncheckedDepth)
        {
            CheckDepth();
        }

        ulong level = 1UL << Depth++;
        _dataKeys &= ~level;
        _arrays = isArray ? _arrays | level : _arrays & ~level;
        _container = _place = isArray ? Place.Element : Place.Key;
        _bytes[_length++] = bracket;
    }

    private void Close(Place container, byte bracket)
    {
        if (_place != container || Depth == 0)
        {
            throw Misplaced("An end");
        }

        // In place of the comma after the last value.
        if (_bytes[_length - 1] == ',')
        {
            _length--;
        }

        Depth--;
        _container = Depth > 0 ? ((_arrays & (1UL << (Depth - 1))) != 0 ? Place.Element : Place.Key) : _target is null ? Place.End : Place.Foreign;
        Reserve(2);
        _bytes[_length++] = bracket;
        EndValue();
    }

    /// <summary>Begins a value, with its key if it has one, and makes room for it and for a comma.</summary>
    private void Start(JsonKey? key, int size)
    {
        if (key is not null && _place == Place.Key)
        {
            byte[] bytes = key.Bytes;
            Reserve(bytes.Length + size + 1);
            bytes.CopyTo(_bytes.AsSpan(_length));
            _length += bytes.Length;
            return;
        }

        if (_place is Place.Key or Place.End || (key is not null && _place != Place.Foreign))
        {
            throw Misplaced(key is null ? "A value" : "A key");
        }

        if (key is not null)
        {
            _foreignMember = key;
            _target!.WritePropertyName(key.Text);
        }

        Reserve(size + 1);
    }

    /// <summary>Ends a value, for whose comma there is room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndValue()
    {
        _bytes[_length++] = (byte)',';
        _place = _container;
        if (_target is not null && Depth == 0)
        {
            HandOver(_target);
        }
    }

    private void HandOver(Utf8JsonWriter target)
    {
        target.WriteRawValue(_bytes.AsSpan(0, _length - 1), skipInputValidation: true);
        _length = 0;
        _handedOver++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int size)
    {
        if (_bytes.Length - _length < size)
        {
            Grow(size);
        }
    }

    private void Grow(int size)
    {
        long least = (long)_length + size;
        if (least > MaxSize)
        {
            throw TooLarge(MaxSize);
        }

        int needed = (int)Math.Max(least, Math.Max(MinSize, _bytes.Length * 2L));
        if (_target is not null)
        {
            // Nobody says when this writer is not needed any more, so its memory is not rented.
            Array.Resize(ref _bytes, needed);
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(needed);
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    private Exception Misplaced(string what) => CannotWrite(
        $"{what} was written where JSON has none. A member is a key and one value, and an array has only values");
}
