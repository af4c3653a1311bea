namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>String literals of a certain length, with their quotation marks.</summary>
internal static class LongText
{
    public static readonly string Literal = "\"" + new string('x', 237) + "\"";
    public static readonly string Cjk = "\"" + new string('例', 79) + "\"";
    public static readonly string TooLong = "\"" + new string('x', 51_300) + "\"";
    public static readonly string Borderline = "\"" + new string('x', 50_500) + "\"";
    public static readonly string Fits = "\"" + new string('x', 49_000) + "\"";
}
