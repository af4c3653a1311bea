using System.Text;

namespace Braze.Tests.Http;

/// <summary>A request as it was received from the network.</summary>
internal sealed record RecordedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Body);
}
