using System.Globalization;
using System.Text;

namespace Braze.Messaging;

/// <content>
/// Where in the JSON the writer is: only an exception asks for it, so it is read from what is written already, and writing costs nothing
/// more.
/// </content>
internal sealed partial class PayloadWriter
{
    private const string OfRequest = "trigger_properties.";

    /// <summary>The path of the next member: <c>lines[0].name</c>, from <c>trigger_properties</c> on.</summary>
    public string PathOf(TriggerPropertyName name)
    {
        string parent = ReadPath();
        return FromProperties(parent.Length == 0 ? name.ToString() : $"{parent}.{name}");
    }

    /// <summary>The path of the next element of an array, or value of a dictionary.</summary>
    public string Path() => FromProperties(ReadPath());

    private static string FromProperties(string path) => path.StartsWith(OfRequest, StringComparison.Ordinal) ? path[OfRequest.Length..] : path;

    private string ReadPath()
    {
        var open = new List<(bool IsArray, int Index, string? Key)>();
        for (int i = 0; i < _length; i++)
        {
            switch (_bytes[i])
            {
                case (byte)'{' or (byte)'[':
                    open.Add((_bytes[i] == '[', 0, null));
                    break;
                case (byte)'}' or (byte)']':
                    open.RemoveAt(open.Count - 1);
                    break;
                case (byte)',' when open.Count > 0:
                    open[^1] = open[^1] with { Index = open[^1].Index + 1, Key = null };
                    break;
                case (byte)'"':
                    int start = ++i;
                    while (_bytes[i] != '"')
                    {
                        i += _bytes[i] == '\\' ? 2 : 1;
                    }

                    if (i + 1 < _length && _bytes[i + 1] == ':' && open.Count > 0)
                    {
                        open[^1] = open[^1] with { Key = Encoding.UTF8.GetString(_bytes, start, i - start) };
                    }

                    break;
            }
        }

        // The key of a member that another writer takes is not among the bytes.
        var path = new StringBuilder(_target is not null && open.Count > 0 ? _foreignKey : null);
        foreach ((bool isArray, int index, string? key) in open)
        {
            if (isArray)
            {
                path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (key is not null)
            {
                path.Append(path.Length == 0 ? "" : ".").Append(key);
            }
        }

        return path.ToString();
    }
}
