using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// Writes JSON into rented memory. It works like <see cref="Utf8JsonWriter"/>, without indentation, a choice of escaping or another output,
/// and also refuses a call that would write invalid JSON.
/// </summary>
/// <remarks>
/// It writes a comma after each value, and the end of an object or array replaces the last one. So a key is a single copy of bytes, and the
/// writer does not need to know whether it is the first.
/// </remarks>
internal abstract partial class PayloadWriter
{
    /// <summary>
    /// The default maximum depth of JSON readers, including those of .NET and of the fake. Braze does not document its maximum. An object
    /// that contains itself is refused at this depth.
    /// </summary>
    public const int MaxDepth = 64;

    /// <summary>The stack is checked only below this depth, which few requests have.</summary>
    private const int MaxUncheckedDepth = 8;

    /// <summary>Far more than Braze accepts. An endless sequence is refused at this size, before it uses all memory.</summary>
    private const int MaxSize = 64 * 1024 * 1024;

    private const int MinSize = 4 * 1024;

    /// <summary>Large enough for most requests. Memory that grows is copied.</summary>
    private const int RentedSize = 16 * 1024;

    /// <summary>
    /// The body is <c>application/json</c>, never HTML. Default escaping would write up to six bytes for a character, and the size limit
    /// applies to bytes.
    /// </summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The caller's writer, which receives each complete value, or <see langword="null"/> if this writer stores them.</summary>
    private readonly Utf8JsonWriter? _target;

    private byte[] _bytes;
    private int _length;

    /// <summary>What can be written next.</summary>
    private Place _place;

    /// <summary>What can be written after the current value.</summary>
    private Place _container;

    /// <summary>One bit for each level that is an array.</summary>
    private ulong _arrays;

    private int _handedOver;

    /// <summary>Creates a writer of one complete object.</summary>
    protected PayloadWriter()
    {
        _bytes = ArrayPool<byte>.Shared.Rent(RentedSize);
        _place = Place.Root;
        _container = Place.End;
    }

    /// <summary>Creates a writer of members of an object, or of elements of an array, that another writer has started.</summary>
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

        /// <summary>Anything that the other writer accepts.</summary>
        Foreign,
    }

    /// <summary>The number of bytes that were written, including the comma after the last value.</summary>
    public int Length => _length;

    /// <summary>The number of open objects and arrays.</summary>
    public int Depth { get; private set; }

    /// <summary>A number that changes with each value that is written.</summary>
    public int Progress => _length + _handedOver;

    /// <summary>Whether a writer of the caller receives the values.</summary>
    protected bool HasTarget => _target is not null;

    /// <summary>Transfers the memory to a buffer when the JSON is complete.</summary>
    public PooledBuffer Detach()
    {
        var buffer = new PooledBuffer(_bytes, _length - 1);
        _bytes = [];
        _place = Place.End;
        return buffer;
    }

    /// <summary>Returns the memory, if it was not transferred. Later calls are refused.</summary>
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
            throw CreateMisplacedException("A key");
        }

        Reserve(GetInitialSize(key));
        AppendString(key, findLiquid: false);
        _dataKeys |= 1UL << (Depth - 1);
        _bytes[_length++] = (byte)':';
        _place = Place.Value;
    }

    /// <summary>Creates the exception for a value that cannot be written.</summary>
    /// <param name="reason">The reason, as a sentence without its full stop.</param>
    protected abstract Exception CannotWrite(string reason);

    /// <summary>Creates the exception for JSON that is far larger than Braze accepts.</summary>
    /// <param name="size">The number of bytes that was exceeded.</param>
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
            throw CreateMisplacedException("An end");
        }

        // Replaces the comma after the last value.
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

    /// <summary>Starts a value, with its key if it has one, and reserves memory for it and for a comma.</summary>
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
            throw CreateMisplacedException(key is null ? "A value" : "A key");
        }

        if (key is not null)
        {
            _foreignMember = key;
            _target!.WritePropertyName(key.Text);
        }

        Reserve(size + 1);
    }

    /// <summary>Ends a value. The memory for its comma is already reserved.</summary>
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
            // The end of this writer is not known, so its memory is not rented.
            Array.Resize(ref _bytes, needed);
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(needed);
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    private Exception CreateMisplacedException(string what) => CannotWrite(
        $"{what} was written in a place where JSON does not allow it. A member is a key and one value, and an array has only values");
}
