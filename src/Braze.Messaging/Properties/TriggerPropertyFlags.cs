using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>The names of the values of a <c>[Flags]</c> enum. Generated code creates one instance for each such enum.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TriggerPropertyFlags
{
    private readonly string _enumName;
    private readonly (ulong Bits, JsonEncodedText Text)[] _members;

    /// <summary>Encodes the names.</summary>
    /// <param name="enumName">The enum's name, for the message about an undefined bit.</param>
    /// <param name="members">The members in the order in which they are matched: single bits first.</param>
    public TriggerPropertyFlags(string enumName, params (ulong Bits, string Text)[] members)
    {
        Guard.NotNull(members);
        _enumName = enumName;
        _members = Array.ConvertAll(members, static member => (member.Bits, JsonEncodedText.Encode(member.Text, PayloadWriter.Encoder)));
    }

    internal void Write(PropertyPayloadWriter json, JsonKey? key, ulong value)
    {
        CheckDefined(json, key, value);
        json.WriteStartArray(key);
        ulong rest = value;
        foreach ((ulong bits, JsonEncodedText text) in _members)
        {
            if ((rest & bits) == bits)
            {
                json.WriteEscaped(null, text.EncodedUtf8Bytes);
                rest &= ~bits;
            }
        }

        json.WriteEndArray();
    }

    private void CheckDefined(PropertyPayloadWriter json, JsonKey? key, ulong value)
    {
        ulong rest = value;
        foreach ((ulong bits, _) in _members)
        {
            rest &= (rest & bits) == bits ? ~bits : ulong.MaxValue;
        }

        if (rest != 0)
        {
            string flag = rest == value ? "" : $"{rest.ToString(CultureInfo.InvariantCulture)} of ";
            throw json.CannotWrite(key, $"the enum {_enumName} does not define the flag {flag}{value.ToString(CultureInfo.InvariantCulture)}, so there is no name to send");
        }
    }
}
