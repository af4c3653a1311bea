using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0018: A type would be sent as an object of its members, which is not intended.</summary>
public sealed class BRZ0018
{
    private const string Library = """
        using System.ComponentModel;
        using System.Xml.Serialization;

        namespace NodaTime
        {
            public readonly struct LocalDate : IFormattable { public int Year => 1; public int Month => 1; public string ToString(string? format, IFormatProvider? provider) => ""; }
            public struct Instant : IXmlSerializable { public int Ticks => 1; System.Xml.Schema.XmlSchema? IXmlSerializable.GetSchema() => null; void IXmlSerializable.ReadXml(System.Xml.XmlReader reader) { } void IXmlSerializable.WriteXml(System.Xml.XmlWriter writer) { } }
            [TypeConverter(typeof(StringConverter))] public struct Id { public int Value => 1; }
            [System.Text.Json.Serialization.JsonConverter(typeof(object))] public sealed class Money { public int Amount => 1; }
            public sealed class Dto : IEquatable<Dto>, IComparable<Dto> { public int Number => 1; public bool Equals(Dto? other) => true; public int CompareTo(Dto? other) => 0; }
            public sealed class Raised : EventArgs { public int Number => 1; }
        }

        namespace Newtonsoft.Json.Linq
        {
            public abstract class JToken : IEnumerable<JToken> { public JToken? First => null; public IEnumerator<JToken> GetEnumerator() => null!; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!; }
            public class JObject : JToken, IEnumerable<KeyValuePair<string, JToken?>> { IEnumerator<KeyValuePair<string, JToken?>> IEnumerable<KeyValuePair<string, JToken?>>.GetEnumerator() => null!; }
        }
        """;

    [Theory]
    [InlineData("NodaTime.LocalDate", "BRZ0018")]
    [InlineData("NodaTime.LocalDate?", "BRZ0018")]
    [InlineData("List<NodaTime.LocalDate>", "BRZ0018")]
    [InlineData("Line", "BRZ0018")]
    [InlineData("NodaTime.Instant", "BRZ0018")]
    [InlineData("NodaTime.Id", "BRZ0018")]
    [InlineData("NodaTime.Money", "BRZ0018")]
    [InlineData("Own", "BRZ0018")]
    [InlineData("Failure", "BRZ0018")]
    [InlineData("NodaTime.Dto", null)]
    [InlineData("NodaTime.Raised", null)]
    [InlineData("Text", null)]
    [InlineData("Newtonsoft.Json.Linq.JObject", "BRZ0005")]
    [InlineData("Newtonsoft.Json.Linq.JToken?", "BRZ0005")]
    [InlineData("List<Newtonsoft.Json.Linq.JObject>", "BRZ0005")]
    [InlineData("Type", "BRZ0005")]
    [InlineData("Exception", "BRZ0005")]
    [InlineData("Task<int>", "BRZ0005")]
    [InlineData("System.Globalization.CultureInfo", "BRZ0005")]
    [InlineData("Link", "BRZ0018")]
    [InlineData("Buffer", "BRZ0005")]
    public async Task It_is_reported(string type, string? rule)
    {
        CSharpCompilation library = UserProject.Compile([UserProject.Usings, Library], assemblyName: "Library");
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        CSharpCompilation project = UserProject.Compile([UserProject.Usings, $$"""
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial class Order { public {{type}} Value => default!; }

            public sealed record Line(NodaTime.LocalDate Date);
            [System.Text.Json.Serialization.JsonConverter(typeof(object))] public sealed record Own(int Amount);
            public sealed class Failure : Exception { public int Code => 1; }
            public sealed class Link(string uri) : Uri(uri) { public int Code => 1; }
            public sealed class Text : IFormattable { public int Code => 1; public string ToString(string? format, IFormatProvider? provider) => ""; }
            public ref struct Buffer { public int Code => 1; }
            """]);
        IEnumerable<Diagnostic> reports = await AnalyzerRun.DiagnosticsAsync(project.AddReferences(MetadataReference.CreateFromImage(image.ToArray())));

        Assert.Equal(rule is null ? [] : [rule], reports.Select(static report => report.Id));
    }
}
