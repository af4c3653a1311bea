using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// Writes JSON into memory that is rented. It does what <see cref="Utf8JsonWriter"/> does and no more than a request asks for: no
/// indentation, no choice of escaping, no output but its own memory. What a misplaced call would write is refused, as there.
/// </summary>
/// <remarks>
/// Each value is followed by a comma, and the end of an object or array takes the last one back: so a key is one copy of bytes, and
/// nothing needs to know whether it is the first.
/// </remarks>
#pragma warning disable CA1001 // The framework's writer writes into this memory, and has nothing else to give back.
internal sealed partial class PayloadWriter : IBufferWriter<byte>
#pragma warning restore CA1001
{
    /// <summary>
    /// As deep as readers go unless they are told otherwise, those of .NET and the fake among them; how deep Braze reads is not
    /// documented. An object that contains itself ends here.
    /// </summary>
    public const int MaxDepth = 64;

    /// <summary>No deeper than this, the stack is not asked for: all but a few requests are flatter.</summary>
    private const int MaxUncheckedDepth = 8;

    /// <summary>Far more than Braze takes: a sequence that has no end ends here, and not with the memory.</summary>
    private const int MaxSize = 64 * 1024 * 1024;

    private const int MinSize = 4096;

    /// <summary>The writer of somebody else's that members are handed to one by one; <see langword="null"/> where they are kept.</summary>
    private readonly Utf8JsonWriter? _target;

    private byte[] _bytes;
    private int _length;

    /// <summary>What may come next.</summary>
    private Place _place;

    /// <summary>What may come next when the value that is being written has ended.</summary>
    private Place _container;

    /// <summary>What encloses the innermost container: true for an array.</summary>
    private bool[] _enclosing = new bool[16];

    private Utf8JsonWriter? _foreign;
    private int _handedOver;

    /// <summary>Writes one object from its beginning to its end.</summary>
    public PayloadWriter()
    {
        _bytes = [];
        _place = Place.Root;
    }

    /// <summary>Writes members into an object, or elements into an array, that another writer has begun.</summary>
    public PayloadWriter(Utf8JsonWriter target)
    {
        _target = target;
        _bytes = new byte[MinSize];
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

        /// <summary>Nothing was written.</summary>
        Root,

        /// <summary>The whole was written.</summary>
        End,

        /// <summary>What another writer takes.</summary>
        Foreign,
    }

    /// <summary>The bytes that were written, without what follows the last value.</summary>
    public int Length => _length;

    /// <summary>How many objects and arrays are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Tells whether a value was written in between: its numbers before and after differ.</summary>
    public int Progress => _length + _handedOver;

    /// <summary>Begins anew, in memory of about as many bytes as the last time.</summary>
    public void Start(int expected)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(expected, MinSize));
        _length = 0;
        _place = Place.Root;
        _container = Place.End;
        Depth = 0;
        Campaign = null;
    }

    /// <summary>Hands over the memory, when the whole was written.</summary>
    /// <param name="length">How many bytes of it are the JSON.</param>
    public byte[] Detach(out int length)
    {
        byte[] bytes = _bytes;
        length = _length - 1;
        _bytes = [];
        return bytes;
    }

    /// <summary>Gives back what was not handed over. Whoever has kept the writer for later is refused.</summary>
    public void Discard()
    {
        _place = Place.End;
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    public void WriteStartObject() => Open(isArray: false, (byte)'{');

    public void WriteStartObject(TriggerPropertyName name)
    {
        WritePropertyName(name);
        Open(isArray: false, (byte)'{');
    }

    public void WriteStartArray() => Open(isArray: true, (byte)'[');

    public void WriteStartArray(TriggerPropertyName name)
    {
        WritePropertyName(name);
        Open(isArray: true, (byte)'[');
    }

    public void WriteEndObject() => Close(Place.Key, (byte)'}');

    public void WriteEndArray() => Close(Place.Element, (byte)']');

    public void WritePropertyName(TriggerPropertyName name)
    {
        StartMember(name, 0);
        if (_place == Place.Key)
        {
            _place = Place.Value;
        }
    }

    /// <summary>Writes a key that is data.</summary>
    public void WritePropertyName(ReadOnlySpan<char> name)
    {
        if (_place == Place.Foreign)
        {
            _foreignMember = null;
            _target!.WritePropertyName(name);
            return;
        }

        if (_place != Place.Key)
        {
            throw Misplaced("A key");
        }

        Reserve(RoomFor(name));
        WriteText(name, findLiquid: false);
        _dataKeys |= 1UL << (Depth - 1);
        _bytes[_length++] = (byte)':';
        _place = Place.Value;
    }

    /// <summary>Begins a value that a writer of the framework's writes.</summary>
    public Utf8JsonWriter StartForeign()
    {
        StartValue(1);
        if (_foreign is null)
        {
            _foreign = new Utf8JsonWriter(this, TriggerSendJson.WriterOptions);
        }
        else
        {
            _foreign.Reset(this);
        }

        return _foreign;
    }

    /// <summary>Ends what <see cref="StartForeign"/> began.</summary>
    public void EndForeign()
    {
        _foreign!.Flush();
        Reserve(1);
        EndValue();
    }

    void IBufferWriter<byte>.Advance(int count) => _length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(_length);
    }

    private void Open(bool isArray, byte bracket)
    {
        StartValue(1);
        if (Depth > MaxUncheckedDepth)
        {
            CheckDepth();
        }

        if (Depth == _enclosing.Length)
        {
            Array.Resize(ref _enclosing, Depth * 2);
        }

        _dataKeys &= ~(1UL << Depth);
        _enclosing[Depth++] = _container == Place.Element;
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
        _container = Depth > 0 ? (_enclosing[Depth] ? Place.Element : Place.Key) : _target is null ? Place.End : Place.Foreign;
        Reserve(2);
        _bytes[_length++] = bracket;
        EndValue();
    }

    /// <summary>Writes the key of a member, and makes room for its value and a comma.</summary>
    private void StartMember(TriggerPropertyName name, int size)
    {
        if (_place != Place.Key)
        {
            StartForeignMember(name, size);
            return;
        }

        byte[] key = name.Key;
        Reserve(key.Length + size + 1);
        key.CopyTo(_bytes.AsSpan(_length));
        _length += key.Length;
    }

    private void StartForeignMember(TriggerPropertyName name, int size)
    {
        if (_place != Place.Foreign)
        {
            throw Misplaced("A key");
        }

        _foreignMember = name;
        _target!.WritePropertyName(name);
        Reserve(size + 1);
    }

    /// <summary>Makes room for a value, where one may stand, and for a comma.</summary>
    private void StartValue(int size)
    {
        if (_place is Place.Key or Place.End)
        {
            throw Misplaced("A value");
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
            throw new BrazeValidationException(
                $"BRZ2004: the request is larger than {MaxSize} bytes, and Braze takes at most {Limits.BodyBytes}. A sequence may have no end. Nothing was sent.");
        }

        int needed = (int)Math.Max(least, _bytes.Length * 2L);
        if (_target is not null)
        {
            // Nobody says when this writer is not needed any more, so nothing is rented for it.
            Array.Resize(ref _bytes, needed);
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(needed);
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    private BrazeValidationException Misplaced(string what) => CannotWrite(
        null, $"{what} was written where JSON has none. A member is a key and one value, and an array has only values");
}
