using Braze.Generators.Tests.Architecture;
using Braze.Generators.Values;
using Braze.Messaging;
using Microsoft.CodeAnalysis;

namespace Braze.Generators.Tests.Generation;

/// <summary>The list of types that the runtime's writer has methods for is complete, and so are the page and the tests that depend on it.</summary>
public sealed class PropertyTypesTests
{
    /// <summary>Sorted, so that a failure shows the difference.</summary>
    private static readonly string[] Names = [.. PropertyTypes.All.Select(static type => $"{type.Namespace}.{type.Name}")];

    [Fact]
    public void Each_type_that_the_writer_accepts_is_in_the_list_with_that_method()
    {
        IEnumerable<string> written =
            from method in typeof(TriggerPropertyWriter).GetMethods()
            where !method.IsGenericMethod && method.Name.StartsWith("Write", StringComparison.Ordinal) && method.Name.EndsWith("Value", StringComparison.Ordinal)
            where !method.Name.StartsWith("WriteRequired", StringComparison.Ordinal) && method.GetParameters().Length == 1
            let type = method.GetParameters()[0].ParameterType
            select $"{method.Name["Write".Length..^"Value".Length]}({Nullable.GetUnderlyingType(type) ?? type})";

        Assert.Empty(written.Except(PropertyTypes.All.Select(static type => $"{type.Method}({type.Namespace}.{type.Name})")));
    }

    [Fact]
    public void The_writer_accepts_each_type_of_the_list()
    {
        Assert.All(PropertyTypes.All, static type =>
        {
            Type clr = Find($"{type.Namespace}.{type.Name}");
            Assert.True(Takes($"Write{type.Method}Value", clr, parameters: 1) && Takes($"Write{type.Method}", clr, parameters: 2), type.ToString());
        });
    }

    [Fact]
    public void A_test_has_a_value_of_each_type()
    {
        // An array of bytes is refused, so the table cannot contain bytes in all of its shapes.
        IEnumerable<string> tested = ValueTable.Values.Select(static value => value.Type).Append("byte");

        Assert.Empty(Shown().Except(tested));
    }

    [Fact]
    public void The_page_names_each_type()
    {
        string page = File.ReadAllText(Path.Combine(SourceProject.RepositoryRoot, "docs", "types.md"));

        // `sbyte` … `ulong` are the integers; `JsonNode` stands for the types that derive from it.
        Assert.All(
            Shown().Except(["byte", "short", "ushort", "int", "uint", "long", "JsonObject", "JsonArray", "JsonValue"]),
            name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Shown()
    {
        Compilation project = UserProject.Compile([]);
        return Names.Select(name => project.GetTypeByMetadataName(name)!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
    }

    private static bool Takes(string method, Type type, int parameters) => typeof(TriggerPropertyWriter).GetMethods()
        .Where(candidate => candidate.Name == method && candidate.GetParameters().Length == parameters)
        .Select(candidate => candidate.GetParameters()[^1].ParameterType)
        .Any(taken => taken.IsAssignableFrom(type) || ((Nullable.GetUnderlyingType(taken) ?? taken) == typeof(int) && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt16));

    private static Type Find(string name) => AppDomain.CurrentDomain.GetAssemblies()
        .Concat([typeof(System.Text.Json.JsonElement).Assembly, typeof(System.Numerics.BigInteger).Assembly, typeof(Uri).Assembly])
        .Select(assembly => assembly.GetType(name)).First(static type => type is not null)!;
}
