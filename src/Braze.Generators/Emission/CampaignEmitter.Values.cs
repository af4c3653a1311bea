using Braze.Generators.Models;

namespace Braze.Generators.Emission;

/// <content>The JSON: one call of the runtime's writer for each property, which is told how to write what the value has in it.</content>
internal sealed partial class CampaignEmitter
{
    private const string Json = KnownNames.Generated.Json;

    /// <summary>How the runtime writes what is between the braces of an object: <c>w</c> is the writer, <c>v</c> the object.</summary>
    private const string Members = $"static (w, v) => {Json}.Write(w, v)";

    /// <summary>Of the campaign, or of its overrides, in which each property has a null that says that nothing is replaced.</summary>
    private void EmitWriteTo(bool areOverrides)
    {
        if (!areOverrides)
        {
            EmitObsolete(_campaign.Properties);
        }

        _code.Open($"void {Runtime}ITriggerProperties.WriteTo({Writer} w)");
        foreach (PropertyModel property in _campaign.Properties)
        {
            // A property may be called like the parameter.
            EmitMember(property, property.Name == "w" ? "this." : "", areOverrides);
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
            EmitObsolete(nested.Properties);
            _code.Open($"internal static void Write({Writer} w, {nested.TypeName} v)");
            foreach (PropertyModel property in nested.Properties)
            {
                EmitMember(property, "v.", isOverride: false);
            }

            _code.Close();
        }

        for (int i = 0; i < _campaign.Enums.Count; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            EmitEnum(_campaign.Enums[i], i);
        }

        for (int i = 0; i < _campaign.Converters.Count; i++)
        {
            _code.Line($"internal static readonly {_campaign.Converters[i]} {NameTable.Converter(i)} = new {_campaign.Converters[i]}();");
        }

        _code.Close();
    }

    /// <summary>What is obsolete itself may use what is obsolete, even where that is an error.</summary>
    private void EmitObsolete(EquatableArray<PropertyModel> properties)
    {
        foreach (PropertyModel property in properties)
        {
            if (property.IsObsolete)
            {
                _code.Line("[global::System.Obsolete]");
                return;
            }
        }
    }

    private void EmitNames()
    {
        _code.Line($"internal static readonly {Runtime}TriggerPropertyName");
        _code.Indent();
        for (int i = 0; i < _names.Fields.Count; i++)
        {
            (string field, string wireName) = _names.Fields[i];
            _code.Line($"{field} = {new Literal(wireName)}{(i == _names.Fields.Count - 1 ? ";" : ",")}");
        }

        _code.Outdent();
    }

    private void EmitEnum(EnumModel @enum, int index)
    {
        _code.Line();
        if (@enum.IsFlags)
        {
            string members = string.Concat(@enum.Members.Select(static member => $", ({member.Value}, {Identifier.Literal(member.WireName)})"));
            string name = @enum.TypeName.Substring(@enum.TypeName.LastIndexOfAny(['.', ':']) + 1);
            _code.Line($"internal static readonly {Runtime}TriggerPropertyFlags {NameTable.Flags(index)} = new {Runtime}TriggerPropertyFlags({new Literal(name)}{members});");
            return;
        }

        _code.Open($"internal static string? Text({@enum.TypeName}? v) => ({@enum.UnderlyingType}?)v switch");
        _code.Line("null => null,");
        foreach (EnumMemberModel member in @enum.Members)
        {
            _code.Line($"{member.Value} => {new Literal(member.WireName)},");
        }

        _code.Line($"_ => throw {Writer}.Undefined(v.Value),");
        _code.Close("};");
    }

    private void EmitMember(PropertyModel property, string instance, bool isOverride)
    {
        ValueModel value = property.Value;
        string key = _names[property.WireName];
        string name = Identifier.Escape(property.Name);
        string writer = property.AllowLiquid ? "w.AllowingLiquid" : "w";
        switch (value.Kind)
        {
            case ValueKind.Array:
                _code.Line($"{writer}.WriteArray({Json}.{key}, {Items(value, instance + name)}, {Part(value.Element!)});");
                break;
            case ValueKind.Dictionary:
                _code.Line($"{writer}.WriteDictionary({Json}.{key}, {Items(value, instance + name)}, {KeyPart(value.Key!)}, {Part(value.Element!)});");
                break;
            case ValueKind.Object:
                _code.Line($"{writer}.WriteObject({Json}.{key}, {ObjectOrNull(value, value.CanBeNull || isOverride, instance + name)}, {Members});");
                break;
            case ValueKind.Enum:
                _code.Line($"{writer}.WriteString({Json}.{key}, {Json}.Text({instance}{name}));");
                break;
            case ValueKind.Flags:
                _code.Line($"{writer}.WriteFlags({Json}.{key}, {FlagsOf(value, instance + name)});");
                break;
            case ValueKind.Converted:
                _code.Line($"{writer}.WriteConverted({Json}.{key}, {instance}{name}, {Json}.{NameTable.Converter(value.TypeIndex)});");
                break;
            default:
                _code.Line($"{writer}.Write{value.Method}({Json}.{key}, {instance}{name});");
                break;
        }

        if (property.WriteNull && value.CanBeNull && !isOverride)
        {
            _code.Line($"w.WriteIfNull({Json}.{key}, {instance}{name});");
        }
    }

    /// <summary>How the runtime writes one element of an array, or one value of a dictionary.</summary>
    private string Part(ValueModel value) => value.Kind switch
    {
        ValueKind.Array => $"static (w, v) => w.WriteArrayValue({Items(value, "v")}, {Part(value.Element!)})",
        ValueKind.Dictionary => $"static (w, v) => w.WriteDictionaryValue({Items(value, "v")}, {KeyPart(value.Key!)}, {Part(value.Element!)})",
        ValueKind.Object => $"static (w, v) => w.WriteObjectValue({ObjectOrNull(value, value.CanBeNull, "v")}, {Members})",
        ValueKind.Enum => $"static (w, v) => w.WriteStringValue({Json}.Text(v))",
        ValueKind.Flags => $"static (w, v) => w.WriteFlagsValue({FlagsOf(value, "v")})",
        _ => $"static (w, v) => w.Write{value.Method}Value(v)",
    };

    private static string KeyPart(ValueModel key) => key.Kind == ValueKind.Enum
        ? $"static (w, v) => w.WriteKey({Json}.Text(v))"
        : "static (w, v) => w.WriteKey(v)";

    private static string Items(ValueModel value, string access) =>
        value.Interface.Length == 0 ? access : $"({value.Interface}?){access}";

    private static string FlagsOf(ValueModel value, string access) => $"unchecked((ulong?){access}), {Json}.{NameTable.Flags(value.TypeIndex)}";

    /// <summary>The compiler infers the type of a class, and that of a struct from its nullable form.</summary>
    private string ObjectOrNull(ValueModel value, bool canBeNull, string access) =>
        canBeNull ? access : $"({_campaign.Objects[value.TypeIndex].TypeName}?){access}";
}
