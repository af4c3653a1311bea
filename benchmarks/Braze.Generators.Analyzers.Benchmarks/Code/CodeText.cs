using System.Text;

namespace Braze.Generators.Analyzers.Benchmarks.Code;

/// <summary>Writes lines of C#, indented by their braces.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public CodeText Line(string line = "")
    {
        if (line.StartsWith('}'))
        {
            _depth--;
        }

        if (line.Length > 0)
        {
            _text.Append(' ', 4 * _depth).Append(line);
        }

        _text.Append('\n');
        if (line.EndsWith('{'))
        {
            _depth++;
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
