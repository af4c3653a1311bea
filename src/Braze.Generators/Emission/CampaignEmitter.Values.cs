using System.Globalization;
using Braze.Generators.Models;

namespace Braze.Generators.Emission;

/// <content>The JSON: one call to the runtime's writer for each property, with lambdas for the parts of the value.</content>
internal sealed partial class CampaignEmitter
{
    private const string Json = KnownNames.Generated.Json;
    private const string Obsolete = "[global::System.Obsolete]";

    /// <summary>
    /// The largest number of enum members for which a switch is emitted. The compile time of a switch grows with the square of the
    /// number of members: 20,000 members take more than a minute.
    /// </summary>
    private const int MaxSwitch = 256;

    /// <summary>Emits the method that writes the campaign, or that writes its overrides. In overrides, null replaces nothing.</summary>
    private void EmitWriteTo(bool areOverrides)
    {
        EmitObsolete();
        _code.Open($"void {RuntimeName.Properties}.{KnownNames.Generated.WriteTo}({RuntimeName.Writer} w)");
        foreach (PropertyModel property in _campaign.Properties)
        {
            // A property can be hidden, or can have the same name as the parameter.
            string instance = property.Through.Length > 0 && !areOverrides ? $"(({property.Through})this)." : property.Name == "w" ? "this." : "";
            EmitMember(property, instance, areOverrides);
        }

        _code.Close();
    }

    /// <summary>Emits the keys, and a method for each nested object and enum. The methods are overloads by type.</summary>
    private void EmitJson()
    {
        if (_names.Fields.Count == 0)
        {
            return;
        }

        _code.Line();
        EmitObsolete();
        _code.Open($"private static class {Json}");
        EmitNames();
        for (int i = 0; i < _campaign.Objects.Count; i++)
        {
            ObjectModel nested = _campaign.Objects[i];
            _cancellationToken.ThrowIfCancellationRequested();
            _code.Line();
            _code.Open($"internal static void {NameTable.Write(_campaign.Objects, i)}({RuntimeName.Writer} w, {nested.TypeName} v)");
            foreach (PropertyModel property in nested.Properties)
            {
                EmitMember(property, property.Through.Length > 0 ? $"(({property.Through})v)." : "v.", isOverride: false);
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

    /// <summary>Emits <c>[Obsolete]</c>, because obsolete code can use an obsolete property or type even where that is an error.</summary>
    private void EmitObsolete()
    {
        if (HasObsolete(_campaign.Properties) || _campaign.Objects.Any(static nested => HasObsolete(nested.Properties)))
        {
            _code.Line(Obsolete);
        }
    }

    private static bool HasObsolete(EquatableArray<PropertyModel> properties) => properties.Any(static property => property.IsObsolete);

    private void EmitNames()
    {
        _code.Line($"internal static readonly {RuntimeName.PropertyName}");
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
            _code.Line($"internal static readonly {RuntimeName.Flags} {NameTable.Flags(index)} = new {RuntimeName.Flags}({Identifier.Literal(name)}{members});");
            return;
        }

        if (@enum.Members.Count > MaxSwitch)
        {
            EmitTable(@enum, NameTable.Texts(index));
            return;
        }

        _code.Open($"internal static string? Text({@enum.TypeName}? v) => ({@enum.UnderlyingType}?)v switch");
        _code.Line("null => null,");
        foreach (EnumMemberModel member in @enum.Members)
        {
            _code.Line($"{member.Value} => {Identifier.Literal(member.WireName)},");
        }

        _code.Line($"_ => throw {RuntimeName.Writer}.Undefined(v.Value),");
        _code.Close("};");
    }

    /// <summary>Emits a dictionary with the strings of an enum with very many members.</summary>
    private void EmitTable(EnumModel @enum, string field)
    {
        string table = $"global::System.Collections.Generic.Dictionary<{@enum.UnderlyingType}, string>";
        _code.Line($"internal static string? Text({@enum.TypeName}? v) => v is null ? null : {field}.TryGetValue(({@enum.UnderlyingType})v.Value, out string? text) ? text : throw {RuntimeName.Writer}.Undefined(v.Value);");
        _code.Line();
        _code.Open($"private static readonly {table} {field} = new {table}({@enum.Members.Count.ToString(CultureInfo.InvariantCulture)})");
        foreach (EnumMemberModel member in @enum.Members)
        {
            _code.Line($"{{ {member.Value}, {Identifier.Literal(member.WireName)} }},");
        }

        _code.Close("};");
    }

    private void EmitMember(PropertyModel property, string instance, bool isOverride)
    {
        ValueModel value = property.Value;
        string key = _names[property.WireName];
        string name = Identifier.Escape(property.Name);
        string write = Writes(property.AllowLiquid, value.IsRequired && !property.WriteNull && !isOverride);
        switch (value.Kind)
        {
            case ValueKind.Array:
                _code.Line($"{write}Array({Json}.{key}, {Items(value, instance + name)}, {Part(value.Element!)});");
                break;
            case ValueKind.Dictionary:
                _code.Line($"{write}Dictionary({Json}.{key}, {Items(value, instance + name)}, {KeyPart(value.Key!)}, {Part(value.Element!)});");
                break;
            case ValueKind.Object:
                _code.Line($"{write}Object({Json}.{key}, {ObjectOrNull(value, value.CanBeNull || isOverride, instance + name)}, {Members(value)});");
                break;
            case ValueKind.Enum:
                _code.Line($"{write}String({Json}.{key}, {Json}.Text({instance}{name}));");
                break;
            case ValueKind.Flags:
                _code.Line($"{write}Flags({Json}.{key}, {FlagsOf(value, instance + name)});");
                break;
            case ValueKind.Converted:
                _code.Line($"{write}Converted({Json}.{key}, {instance}{name}, {Json}.{NameTable.Converter(value.TypeIndex)});");
                break;
            default:
                _code.Line($"{write}{value.Method}({Json}.{key}, {instance}{name});");
                break;
        }

        if (property.WriteNull && value.CanBeNull && !isOverride)
        {
            _code.Line($"w.WriteIfNull({Json}.{key}, {instance}{name});");
        }
    }

    /// <summary>The beginning of a call to the runtime's writer.</summary>
    private static string Writes(bool allowsLiquid, bool isRequired) => (allowsLiquid, isRequired) switch
    {
        (false, false) => "w.Write",
        (false, true) => "w.WriteRequired",
        (true, false) => "w.AllowingLiquid.Write",
        (true, true) => "w.AllowingLiquid.WriteRequired",
    };

    /// <summary>The lambda that writes one element of an array, or one value of a dictionary.</summary>
    private string Part(ValueModel value) => PartOf(value, Writes(allowsLiquid: false, value.IsRequired));

    private string PartOf(ValueModel value, string write) => value.Kind switch
    {
        ValueKind.Array => $"static (w, v) => {write}ArrayValue({Items(value, "v")}, {Part(value.Element!)})",
        ValueKind.Dictionary => $"static (w, v) => {write}DictionaryValue({Items(value, "v")}, {KeyPart(value.Key!)}, {Part(value.Element!)})",
        ValueKind.Object => $"static (w, v) => {write}ObjectValue({ObjectOrNull(value, value.CanBeNull, "v")}, {Members(value)})",
        ValueKind.Enum => $"static (w, v) => w.WriteStringValue({Json}.Text(v))",
        ValueKind.Flags => $"static (w, v) => w.WriteFlagsValue({FlagsOf(value, "v")})",
        _ => $"static (w, v) => {write}{value.Method}Value(v)",
    };

    /// <summary>The lambda that writes the members of an object: <c>w</c> is the writer, <c>v</c> is the object.</summary>
    private string Members(ValueModel value) => $"static (w, v) => {Json}.{NameTable.Write(_campaign.Objects, value.TypeIndex)}(w, v)";

    private static string KeyPart(ValueModel key) => key.Kind == ValueKind.Enum
        ? $"static (w, v) => w.WriteKey({Json}.Text(v))"
        : "static (w, v) => w.WriteKey(v)";

    private static string Items(ValueModel value, string access) =>
        value.Interface.Length == 0 ? access : $"({value.Interface}?){access}";

    private static string FlagsOf(ValueModel value, string access) => $"unchecked((ulong?){access}), {Json}.{NameTable.Flags(value.TypeIndex)}";

    /// <summary>
    /// Makes a struct nullable where the value can be null. The compiler can then infer the type of the struct, as it does for a
    /// class.
    /// </summary>
    private string ObjectOrNull(ValueModel value, bool canBeNull, string access) =>
        canBeNull ? access : $"({_campaign.Objects[value.TypeIndex].TypeName}?){access}";
}
