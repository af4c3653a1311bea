using System.Text;

namespace Braze.Generators.Emission;

/// <summary>Text in lines that are indented by their blocks. Ends lines with <c>\n</c> on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new(4096);
    private int _depth;

    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            // Tabs: of four spaces each, a fifth of a file would be indentation.
            _text.Append('\t', _depth).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>Writes each line of a text.</summary>
    public void Lines(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }
    }

    /// <summary>Begins a block under a line.</summary>
    public void Open(string text)
    {
        Line(text);
        Line("{");
        Indent();
    }

    /// <summary>Ends the block begun last.</summary>
    public void Close(string end = "}")
    {
        Outdent();
        Line(end);
    }

    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    public override string ToString() => _text.ToString();
}
