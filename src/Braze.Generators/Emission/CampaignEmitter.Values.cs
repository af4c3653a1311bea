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
        EmitObsolete(properties);
        _code.Open($"void {Runtime}ITriggerProperties.WriteTo({Writer} w)");
        foreach (PropertyModel property in properties)
        {
            EmitMember(property, Access(property.Name));
        }

        _code.Close();

        // A property may be called like the parameter.
        static string Access(string name) => name == "w" ? "this.w" : Identifier.Escape(name);
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
                EmitMember(property, $"v.{Identifier.Escape(property.Name)}");
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
        if (properties.Any(static property => property.IsObsolete))
        {
            _code.Line("[global::System.Obsolete]");
        }
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

    private void EmitEnum(EnumModel @enum, int index)
    {
        _code.Line();
        if (@enum.IsFlags)
        {
            string members = string.Concat(@enum.Members.Select(static member => $", ({member.Value}, {Identifier.Literal(member.WireName)})"));
            string name = @enum.TypeName.Substring(@enum.TypeName.LastIndexOfAny(['.', ':']) + 1);
            _code.Line($"internal static readonly {Runtime}TriggerPropertyFlags {NameTable.Flags(index)} = new {Runtime}TriggerPropertyFlags({Identifier.Literal(name)}{members});");
            return;
        }

        _code.Open($"internal static string? Text({@enum.TypeName}? v) => ({@enum.UnderlyingType}?)v switch");
        _code.Line("null => null,");
        foreach (EnumMemberModel member in @enum.Members)
        {
            _code.Line($"{member.Value} => {Identifier.Literal(member.WireName)},");
        }

        _code.Line($"_ => throw {Writer}.Undefined(v.Value),");
        _code.Close("};");
    }

    private void EmitMember(PropertyModel property, string access)
    {
        string name = $"{Json}.{_names[property.WireName]}";
        string writer = property.AllowLiquid ? "w.AllowingLiquid" : "w";
        ValueModel value = property.Value;
        _code.Line(value.Kind switch
        {
            ValueKind.Array => $"{writer}.WriteArray({name}, {Items(value, access)}, {Part(value.Element!)});",
            ValueKind.Dictionary => $"{writer}.WriteDictionary({name}, {Items(value, access)}, {KeyPart(value.Key!)}, {Part(value.Element!)});",
            ValueKind.Object => $"{writer}.WriteObject({name}, {ObjectOrNull(value, access)}, {Members});",
            ValueKind.Flags => $"{writer}.WriteFlags({name}, {FlagsOf(value, access)});",
            ValueKind.Converted => $"{writer}.WriteConverted({name}, {access}, {Json}.{NameTable.Converter(value.TypeIndex)});",
            _ => $"{writer}.Write{value.Method}({name}, {ScalarOrText(value, access)});",
        });
        if (property.WriteNull && value.CanBeNull)
        {
            _code.Line($"w.WriteIfNull({name}, {access});");
        }
    }

    /// <summary>How the runtime writes one element of an array, or one value of a dictionary.</summary>
    private string Part(ValueModel value) => value.Kind switch
    {
        ValueKind.Array => $"static (w, v) => w.WriteArrayValue({Items(value, "v")}, {Part(value.Element!)})",
        ValueKind.Dictionary => $"static (w, v) => w.WriteDictionaryValue({Items(value, "v")}, {KeyPart(value.Key!)}, {Part(value.Element!)})",
        ValueKind.Object => $"static (w, v) => w.WriteObjectValue({ObjectOrNull(value, "v")}, {Members})",
        ValueKind.Flags => $"static (w, v) => w.WriteFlagsValue({FlagsOf(value, "v")})",
        _ => $"static (w, v) => w.Write{value.Method}Value({ScalarOrText(value, "v")})",
    };

    private static string KeyPart(ValueModel key) => $"static (w, v) => w.WriteKey({ScalarOrText(key, "v")})";

    private static string Items(ValueModel value, string access) =>
        value.Interface.Length == 0 ? access : $"({value.Interface}?){access}";

    private static string FlagsOf(ValueModel value, string access) => $"unchecked((ulong?){access}), {Json}.{NameTable.Flags(value.TypeIndex)}";

    /// <summary>The compiler infers the type of a class, and that of a struct from its nullable form.</summary>
    private string ObjectOrNull(ValueModel value, string access) =>
        value.CanBeNull ? access : $"({_campaign.Objects[value.TypeIndex].TypeName}?){access}";

    private static string ScalarOrText(ValueModel value, string access) =>
        value.Kind == ValueKind.Enum ? $"{Json}.Text({access})" : access;
}
