using System.Net;
using System.Text;

namespace Braze.Messaging.Tests;

/// <summary>Tests that the key is found in every form in which a service, a proxy or .NET can write it.</summary>
public sealed class KeyRedactionTests
{
    private const string Key = "5f0c3d7e-2b61-4a8d-9c0e-7d1b6a4f8e23";

    /// <summary>A key with characters that some format escapes.</summary>
    private const string OddKey = "aB3+/=x_y.z~Q&\"9";

    public static TheoryData<string, string> Spellings
    {
        get
        {
            var spellings = new TheoryData<string, string>();
            foreach (string key in (string[])[Key, OddKey])
            {
                foreach (string spelling in (string[])
                [
                    key,
                    key.ToUpperInvariant(),
                    Uri.EscapeDataString(key),
                    Uri.EscapeDataString(key).ToLowerInvariant(),
                    Each(key, static c => $"%{(int)c:X2}"),
                    Each(key, static c => c % 2 == 0 ? $"%{(int)c:x2}" : $"{c}"),
                    Each(key, static c => char.IsLetterOrDigit(c) ? $"{c}" : $"%{(int)c:X2}"),
                    Each(key, static c => $"%25{(int)c:X2}"),
                    WebUtility.HtmlEncode(key),
                    Each(key, static c => char.IsLetterOrDigit(c) ? $"{c}" : $"&#{(int)c};"),
                    Each(key, static c => char.IsLetterOrDigit(c) ? $"{c}" : $"&#x{(int)c:x};"),
                    Each(key, static c => char.IsLetterOrDigit(c) ? $"{c}" : $"&#X{(int)c:X4};"),
                    Each(key, static c => char.IsLetterOrDigit(c) ? $"{c}" : $"&amp;#{(int)c};"),
                    Each(key, static c => char.IsLetterOrDigit(c) ? $"{c}" : $"\\u0026#{(int)c};"),
                    Each(key, static c => $"\\u{(int)c:x4}"),
                    Each(key, static c => char.IsLetterOrDigit(c) ? $"{c}" : $"\\\\u{(int)c:X4}"),
                    Each(key, static c => char.IsLetterOrDigit(c) ? $"{c}" : $"\\x{(int)c:X2}"),
                    Each(key, static c => char.IsLetterOrDigit(c) ? $"{c}" : $"%5Cu{(int)c:X4}"),
                    key.Replace("-", "&hyphen;", StringComparison.Ordinal).Replace("+", "&plus;", StringComparison.Ordinal).Replace("=", "&equals;", StringComparison.Ordinal),
                    Base64(key),
                    Base64($"Bearer {key}"),
                    Base64($"user:{key}"),
                    Base64($"user1:{key}, and more"),
                    Base64($"user12:{key}"),
                    Base64($"x:{key}").Replace('+', '-').Replace('/', '_').TrimEnd('='),
                    Uri.EscapeDataString(Base64($"Basic:{key}!").TrimEnd('=')),
                ])
                {
                    spellings.Add(key, spelling);
                }
            }

            return spellings;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void It_is_removed_from_any_context(string key, string spelling)
    {
        var redaction = new KeyRedaction(key);

        Assert.Equal("[redacted]", redaction.Redact(spelling, cutOff: false));
        Assert.Equal("Invalid key: [redacted] !", redaction.Redact($"Invalid key: {spelling} !", cutOff: true));
        Assert.Equal("\"[redacted]\" \"[redacted]\"", redaction.Redact($"\"{spelling}\" \"{spelling}\"", cutOff: true));
    }

    [Theory]
    [InlineData(8, "[redacted]… is wrong")]
    [InlineData(20, "[redacted]… is wrong")]
    [InlineData(35, "[redacted]… is wrong")]
    public void The_start_of_the_key_within_a_string_is_removed(int length, string expected)
    {
        var redaction = new KeyRedaction(Key);

        Assert.Equal(expected, redaction.Redact($"{Key[..length]}… is wrong", cutOff: true));
        Assert.Equal(expected, redaction.Redact($"{Key[..length].ToUpperInvariant()}… is wrong", cutOff: true));
        Assert.Equal(expected, redaction.Redact($"{Key[..length].Replace("-", "%2d", StringComparison.Ordinal)}… is wrong", cutOff: true));
    }

    [Theory]
    [InlineData("…2b61-4a8d-9c0e-7d1b6a4f8e23 is wrong")]
    [InlineData("key ****************9C0E-7D1B6A4F8E23")]
    [InlineData("2b61-4a8d-9c")]
    [InlineData("7d1b6a4f8e23")]
    public void A_part_of_the_key_is_removed(string text)
    {
        string redacted = new KeyRedaction(Key).Redact(text, cutOff: true);

        Assert.Contains("[redacted]", redacted, StringComparison.Ordinal);
        Assert.DoesNotContain("6a4f", redacted, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("4a8d", redacted, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("success")]
    [InlineData("14497aa4b013bf150881547fb3076fd6")]
    [InlineData("5f0c3d7 is short, and 5f0c3d7 % too")]
    [InlineData("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
    [InlineData("100 % of \\ & < >")]
    public void Other_strings_are_not_changed_and_not_allocated(string text)
    {
        var redaction = new KeyRedaction(Key);
        redaction.Redact(text, cutOff: true);
        long before = GC.GetAllocatedBytesForCurrentThread();

        string same = redaction.Redact(text, cutOff: true);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(text, same);
    }

    [Fact]
    public void A_worst_case_string_is_not_slow()
    {
        var redaction = new KeyRedaction(new string('a', 100));

        foreach (string part in (string[])["%25", "\\", "&#", "&amp;", "%2525255C", new string('a', 7) + "b"])
        {
            string text = string.Concat(Enumerable.Repeat(part, 64 * 1024 / part.Length));
            Assert.Equal(text.Length, redaction.Redact(text, cutOff: false).Length);
        }
    }

    [Fact]
    public void An_exception_that_holds_no_key_is_the_same()
    {
        var exception = new HttpRequestException("No such host.", new IOException("gone"));

        Assert.Same(exception, new KeyRedaction(Key).RedactException(exception));
        Assert.Null(new KeyRedaction(Key).RedactException(null));
    }

    [Fact]
    public void An_exception_that_holds_the_key_is_replaced_with_all_that_caused_it()
    {
        HttpRequestException thrown = Thrown(new HttpRequestException("An error occurred.", new IOException($"invalid status line: '401 {Key}'", new TimeoutException("slow"))));

        Exception? shown = new KeyRedaction(Key).RedactException(thrown);

        Assert.NotNull(shown);
        Assert.DoesNotContain(Key, shown.ToString(), StringComparison.Ordinal);
        Assert.Contains(nameof(Thrown), shown.ToString(), StringComparison.Ordinal);
        Assert.Equal("System.Net.Http.HttpRequestException: An error occurred.", shown.Message);
        Assert.Equal("System.IO.IOException: invalid status line: '401 [redacted]'", shown.InnerException?.Message);
        Assert.IsType<TimeoutException>(shown.InnerException?.InnerException);
    }

    [Fact]
    public void Cut_off_keys_and_control_characters_are_not_in_an_exception()
    {
        HttpRequestException thrown = Thrown(new HttpRequestException($"invalid header line: '\u001b[31m{Key[..9]}... truncated\u001b[0m'"));

        Exception? shown = new KeyRedaction(Key).RedactException(thrown);

        Assert.DoesNotContain(Key[..9], shown?.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", shown?.ToString(), StringComparison.Ordinal);
        Assert.Equal(@"System.Net.Http.HttpRequestException: invalid header line: '\u001b[31m[redacted]... truncated\u001b[0m'", shown?.Message);
    }

    private static HttpRequestException Thrown(HttpRequestException exception)
    {
        try
        {
            throw exception;
        }
        catch (HttpRequestException caught)
        {
            return caught;
        }
    }

    private static string Each(string key, Func<char, string> spell) => string.Concat(key.Select(spell));

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
