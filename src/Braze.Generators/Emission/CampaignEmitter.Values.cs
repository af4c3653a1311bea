using Braze.Generators.Models;

namespace Braze.Generators.Emission;

/// <content>The JSON: one call of the runtime's writer for each property, which is told how to write what the value has in it.</content>
internal sealed partial class CampaignEmitter
{
    private const string Json = KnownNames.Generated.Json;

    /// <summary>How the runtime writes what is between the braces of an object: <c>w</c> is the writer, <c>v</c> the object.</summary>
    private const string Members = $"static (w, v) => {Json}.Write(w, v)";

    private void EmitWriteTo(EquatableArray<PropertyModel> properties)
    {
        _code.Open($"void {Runtime}ITriggerProperties.WriteTo({Writer} w)");
        foreach (PropertyModel property in properties)
        {
            // A property may be called like the parameter.
            EmitMember(property, property.Name == "w" ? "this." : "");
        }

        _code.Close();
    }

    /// <summary>The keys, and what nested objects and enums need, as overloads by their types.</summary>
    private void EmitJson()
    {
        if (_names.Fields.Count == 0)
        {
            return;
        }

        _code.Line();
        _code.Open($"private static class {Json}");
        EmitNames();
        foreach (ObjectModel nested in _campaign.Objects)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _code.Line();
            _code.Open($"internal static void Write({Writer} w, {nested.TypeName} v)");
            foreach (PropertyModel property in nested.Properties)
            {
                EmitMember(property, "v.");
            }

            _code.Close();
        }

        foreach (EnumModel @enum in _campaign.Enums)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            EmitEnum(@enum);
        }

        _code.Close();
    }

    private void EmitNames()
    {
        _code.Line($"internal static readonly {Runtime}TriggerPropertyName");
        _code.Indent();
        for (int i = 0; i < _names.Fields.Count; i++)
        {
            (string field, string wireName) = _names.Fields[i];
            _code.Line($"{field} = {Identifier.Literal(wireName)}{(i == _names.Fields.Count - 1 ? ";" : ",")}");
        }

        _code.Outdent();
    }

    private void EmitEnum(EnumModel @enum)
    {
        _code.Line();
        _code.Open($"internal static string? Text({@enum.TypeName}? v) => ({@enum.UnderlyingType}?)v switch");
        _code.Line("null => null,");
        foreach (EnumMemberModel member in @enum.Members)
        {
            _code.Line($"{member.Value} => {Identifier.Literal(member.WireName)},");
        }

        _code.Line($"_ => throw {Writer}.Undefined(v.Value),");
        _code.Close("};");
    }

    private void EmitMember(PropertyModel property, string instance)
    {
        ValueModel value = property.Value;
        string key = _names[property.WireName];
        string name = Identifier.Escape(property.Name);
        string writer = property.AllowLiquid ? "w.AllowingLiquid" : "w";
        switch (value.Kind)
        {
            case ValueKind.Array:
                _code.Line($"{writer}.WriteArray({Json}.{key}, {instance}{name}, {Part(value.Element!)});");
                break;
            case ValueKind.Object:
                _code.Line($"{writer}.WriteObject({Json}.{key}, {ObjectOrNull(value, instance + name)}, {Members});");
                break;
            case ValueKind.Enum:
                _code.Line($"{writer}.Write({Json}.{key}, {Json}.Text({instance}{name}));");
                break;
            default:
                _code.Line($"{writer}.Write({Json}.{key}, {instance}{name});");
                break;
        }

        if (property.WriteNull && value.CanBeNull)
        {
            _code.Line($"w.WriteIfNull({Json}.{key}, {instance}{name});");
        }
    }

    /// <summary>How the runtime writes one element of an array.</summary>
    private string Part(ValueModel value) => value.Kind switch
    {
        ValueKind.Array => $"static (w, v) => w.WriteArrayValue(v, {Part(value.Element!)})",
        ValueKind.Object => $"static (w, v) => w.WriteObjectValue({ObjectOrNull(value, "v")}, {Members})",
        ValueKind.Enum => $"static (w, v) => w.WriteValue({Json}.Text(v))",
        _ => "static (w, v) => w.WriteValue(v)",
    };

    /// <summary>The compiler infers the type of a class, and that of a struct from its nullable form.</summary>
    private string ObjectOrNull(ValueModel value, string access) =>
        value.CanBeNull ? access : $"({_campaign.Objects[value.TypeIndex].TypeName}?){access}";
}
