using Braze.Generators.Models;

namespace Braze.Generators.Emission;

/// <content>The JSON: a call of the runtime's writer for each property, and a loop or a method where a value has parts.</content>
internal sealed partial class CampaignEmitter
{
    private const string Names = KnownNames.Generated.Names;
    private const string Values = KnownNames.Generated.Values;
    private const string Writer = Runtime + ".TriggerPropertyWriter";

    private void EmitWriteTo()
    {
        _code.Line();
        _code.Line(GeneratedCode);
        _code.Open($"void {Runtime}.ITriggerProperties.WriteTo({Writer} writer)");
        EmitMembers(_campaign.Properties, "this");
        _code.Close();
    }

    /// <summary>What nested objects and enums need, as overloads by their types.</summary>
    private void EmitValues()
    {
        if (_campaign.Objects.Count == 0 && _campaign.Enums.Count == 0)
        {
            return;
        }

        _code.Line();
        _code.Line(GeneratedCode);
        _code.Open($"private static class {Values}");
        foreach (ObjectModel nested in _campaign.Objects)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _code.Open($"internal static void Write({Writer} writer, {nested.TypeName} value)");
            EmitMembers(nested.Properties, "value");
            _code.Close();
        }

        foreach (EnumModel @enum in _campaign.Enums)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            EmitEnum(@enum);
        }

        _code.Close();
    }

    private void EmitEnum(EnumModel @enum)
    {
        _code.Open($"internal static string? Text({@enum.TypeName}? value) => value switch");
        _code.Line("null => null,");
        foreach (EnumMemberModel member in @enum.Members)
        {
            _code.Line($"{@enum.TypeName}.{Identifier.Escape(member.Name)} => {Identifier.Literal(member.WireName)},");
        }

        _code.Line($"_ => throw {Writer}.Undefined(value.Value),");
        _code.Close("};");
    }

    private void EmitMembers(EquatableArray<PropertyModel> properties, string instance)
    {
        foreach (PropertyModel property in properties)
        {
            EmitMember(property, $"{instance}.{Identifier.Escape(property.Name)}");
        }
    }

    private void EmitMember(PropertyModel property, string access)
    {
        string name = $"{Names}.{_names[property.WireName]}";
        string writer = property.AllowLiquid ? "writer.AllowingLiquid" : "writer";
        ValueModel value = property.Value;
        bool writesNull = property.WriteNull && value.CanBeNull;
        if (!writesNull && value.Kind is ValueKind.Scalar or ValueKind.Enum)
        {
            _code.Line($"{writer}.Write({name}, {ScalarOrText(value, access)});");
            return;
        }

        string local = NewLocal();
        _code.Open($"if ({access} is {{ }} {local})");
        if (value.Kind is ValueKind.Scalar or ValueKind.Enum)
        {
            _code.Line($"{writer}.Write({name}, {ScalarOrText(value, local)});");
        }
        else
        {
            EmitComposite(value, local, name, writer);
        }

        _code.Close();
        if (writesNull)
        {
            _code.Open("else");
            _code.Line($"writer.WriteNull({name});");
            _code.Close();
        }
    }

    private void EmitElement(ValueModel element, string access, string writer)
    {
        if (element.Kind is ValueKind.Scalar or ValueKind.Enum)
        {
            _code.Line($"{writer}.WriteValue({ScalarOrText(element, access)});");
            return;
        }

        string local = NewLocal();
        _code.Open($"if ({access} is {{ }} {local})");
        EmitComposite(element, local, name: "", writer);
        _code.Close();
        if (element.CanBeNull)
        {
            _code.Open("else");
            _code.Line("writer.WriteNullValue();");
            _code.Close();
        }
    }

    /// <summary>An array or an object that is not null: under a name as a member, without one as an element.</summary>
    private void EmitComposite(ValueModel value, string access, string name, string writer)
    {
        if (value.Kind == ValueKind.Array)
        {
            string item = NewLocal();
            _code.Line($"{writer}.WriteStartArray({name});");
            _code.Open($"foreach (var {item} in {access})");
            EmitElement(value.Element!, item, writer);
            _code.Close();
            _code.Line("writer.WriteEndArray();");
        }
        else
        {
            _code.Line($"writer.WriteStartObject({name});");
            _code.Line($"{Values}.Write({writer}, {access});");
            _code.Line("writer.WriteEndObject();");
        }
    }

    private static string ScalarOrText(ValueModel value, string access) =>
        value.Kind == ValueKind.Enum ? $"{Values}.Text({access})" : access;

    /// <summary>A pattern's variable lives on after its <c>if</c>, so no name is used twice.</summary>
    private string NewLocal() => $"v{_locals++}";
}
