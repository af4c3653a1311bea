using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Braze.Generators.Emission;

/// <summary>
/// Text in lines that are indented by their blocks. Ends lines with <c>\n</c> on every machine. Interpolated text is appended
/// part by part: the parts of hundreds of files are never strings of their own. No part has a line break in it.
/// </summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new(8192);
    private int _depth;
    private bool _isAtLineStart = true;

    public void Line()
    {
        _text.Append('\n');
        _isAtLineStart = true;
    }

    /// <summary>Writes a line.</summary>
    public void Line(string text)
    {
        Indentation();
        _text.Append(text);
        Line();
    }

    /// <inheritdoc cref="Line(string)"/>
    public void Line([InterpolatedStringHandlerArgument("")] ref Parts text)
    {
        // The parts are appended by now.
        _ = text;
        Line();
    }

    /// <summary>Writes lines.</summary>
    public void Lines(ImmutableArray<string> lines)
    {
        foreach (string line in lines)
        {
            Line(line);
        }
    }

    /// <summary>Writes the beginning of a line.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The parts are appended to this writer before the call.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Parts text) => _ = text;

    /// <summary>Begins a block under a line.</summary>
    public void Open([InterpolatedStringHandlerArgument("")] ref Parts text)
    {
        Line(ref text);
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

    /// <summary>The whole text. The writer begins anew, with the memory that it has.</summary>
    public string Finish()
    {
        string text = _text.ToString();
        _text.Clear();
        _depth = 0;
        _isAtLineStart = true;
        return text;
    }

    private void Indentation()
    {
        if (_isAtLineStart)
        {
            // Tabs: of four spaces each, a fifth of a file would be indentation.
            _text.Append('\t', _depth);
            _isAtLineStart = false;
        }
    }

    /// <summary>The parts of an interpolated text, on their way into the writer.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Parts
    {
        private readonly StringBuilder _text;

        public Parts(int literalLength, int formattedCount, CodeWriter writer)
        {
            writer.Indentation();
            _text = writer._text;
        }

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string? text) => _text.Append(text);

        public void AppendFormatted(Literal literal)
        {
            if (Identifier.IsPlain(literal.Text))
            {
                _text.Append('"').Append(literal.Text).Append('"');
            }
            else
            {
                _text.Append(Identifier.Literal(literal.Text));
            }
        }
    }
}
