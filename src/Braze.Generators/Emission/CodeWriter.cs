using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Braze.Generators.Emission;

/// <summary>
/// Text in lines that are indented by their blocks. Ends lines with <c>\n</c> on every machine. Interpolated text is appended
/// part by part: the parts of hundreds of files are never strings of their own.
/// </summary>
internal sealed class CodeWriter
{
    /// <summary>The text of the file before, whose memory the next file on this thread takes over.</summary>
    [ThreadStatic]
    private static StringBuilder? _spare;

    private readonly StringBuilder _text = TakeSpare();
    private int _depth;
    private bool _isAtLineStart = true;

    public void Line()
    {
        _text.Append('\n');
        _isAtLineStart = true;
    }

    /// <summary>Writes lines.</summary>
    public void Line(string text)
    {
        Append(text);
        Line();
    }

    /// <inheritdoc cref="Line(string)"/>
    public void Line([InterpolatedStringHandlerArgument("")] ref Parts text)
    {
        // The parts are appended by now.
        _ = text;
        Line();
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

    /// <summary>The whole text. The writer is of no use afterwards.</summary>
    public string Finish()
    {
        string text = _text.ToString();
        _spare = _text.Clear();
        return text;
    }

    private static StringBuilder TakeSpare()
    {
        StringBuilder? spare = _spare;
        _spare = null;
        return spare ?? new StringBuilder(8192);
    }

    private void Append(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            if (text[start] is '\r' or '\n')
            {
                // A source file may have been checked out with either.
                if (text[start] == '\n')
                {
                    Line();
                }

                start++;
                continue;
            }

            int end = text.IndexOfAny(LineEnds, start);
            end = end < 0 ? text.Length : end;
            if (_isAtLineStart)
            {
                // Tabs: of four spaces each, a fifth of a file would be indentation.
                _text.Append('\t', _depth);
                _isAtLineStart = false;
            }

            _text.Append(text, start, end - start);
            start = end;
        }
    }

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The parts of an interpolated text, on their way into the writer.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Parts
    {
        private readonly CodeWriter _writer;

        public Parts(int literalLength, int formattedCount, CodeWriter writer) => _writer = writer;

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string? text)
        {
            if (text is not null)
            {
                _writer.Append(text);
            }
        }
    }
}
