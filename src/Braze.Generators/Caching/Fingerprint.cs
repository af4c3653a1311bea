namespace Braze.Generators.Caching;

/// <summary>FNV-1a over 64 bits: two different projects that look the same are not to be expected in a lifetime of edits.</summary>
internal struct Fingerprint
{
    private const ulong Prime = 1099511628211;

    public Fingerprint() => Value = 14695981039346656037;

    public ulong Value { get; private set; }

    public void Add(string text)
    {
        foreach (char c in text)
        {
            Value = unchecked((Value ^ c) * Prime);
        }

        // What no text has in it, so that "a", "bc" is another than "ab", "c".
        Value = unchecked((Value ^ 0x10000) * Prime);
    }

    public void Add(ulong value)
    {
        Value = unchecked((Value ^ value) * Prime);
        Value = unchecked((Value ^ (value >> 32)) * Prime);
    }
}
