using System.Text.Json.Serialization;

namespace Braze.Tests.HandWritten;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandWrittenSender.Request<HandWrittenSender.Properties>))]
[JsonSerializable(typeof(HandWrittenSender.Answer))]
internal sealed partial class Json : JsonSerializerContext;
