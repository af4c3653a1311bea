using Braze.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Generation;

/// <summary>Names that Roslyn does not display in the required format.</summary>
public sealed class SymbolNamesTests
{
    private const string Types = """
        namespace Acme.@event.Orders
        {
            public class Order { public enum State { New } public class @class<T> { public struct Inner<U, V> { } } }
            public struct Point { }
            public interface IBox<out T> { }
            public delegate void Callback();
        }

        public class Root<T> { public class Leaf { } }
        """;

    private static readonly string[] Names =
    [
        "string", "string?", "bool", "char", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "decimal", "float", "double", "object",
        "int?", "nint", "nuint?", "System.IntPtr", "dynamic", "System.Uri", "System.Uri?", "System.DateTimeOffset", "System.Guid?",
        "Acme.@event.Orders.Order", "Acme.@event.Orders.Order?", "Acme.@event.Orders.Order.State", "Acme.@event.Orders.Order.State?",
        "Acme.@event.Orders.Point", "Acme.@event.Orders.Point?", "Acme.@event.Orders.Callback", "Root<int>", "Root<string?>?", "Root<int>.Leaf", "Root<Root<int?>?>.Leaf?",
        "Acme.@event.Orders.Order.@class<string>", "Acme.@event.Orders.Order.@class<string?>.Inner<int, Acme.@event.Orders.Point?>",
        "Acme.@event.Orders.IBox<System.Collections.Generic.KeyValuePair<string, Acme.@event.Orders.Order?>>",
        "System.Collections.Generic.List<string>", "System.Collections.Generic.IReadOnlyList<string?>?", "System.Collections.Generic.Dictionary<string, int[]?>",
        "string[]", "string?[]?", "int[][]", "int[]?[]", "int[,]", "System.Collections.Generic.List<int>[]",
        "(int, string)", "(int Count, string? Name)?", "System.Collections.Generic.List<(int Id, string Name)>", "System.ValueTuple<int, int>",
        "System.Nullable<int>", "System.Collections.Generic.List<dynamic>", "System.ReadOnlyMemory<byte>", "Missing", "System.Collections.Generic.List<Missing>",
    ];

    public static TheoryData<string> Cases => [.. Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_nullable_type_is_named_as_Roslyn_displays_it(string type)
    {
        ITypeSymbol symbol = TypeOf(type);
        SymbolDisplayFormat annotated = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);
        string shown = symbol.WithNullableAnnotation(NullableAnnotation.Annotated).ToDisplayString(annotated);

        Assert.Equal(symbol.IsValueType && !shown.EndsWith('?') ? shown + "?" : shown, SymbolNames.Nullable(symbol));
    }

    [Theory]
    [InlineData("Acme.@event.Orders.Order", "Acme.event.Orders.Order")]
    [InlineData("Root<int>.Leaf", "Root`1+Leaf")]
    [InlineData("Acme.@event.Orders.Order.@class<string>.Inner<int, int>", "Acme.event.Orders.Order+class`1+Inner`2")]
    public void A_metadata_name_finds_the_type(string type, string name)
    {
        CSharpCompilation project = Project(type);
        var symbol = (INamedTypeSymbol)TypeOf(type);

        Assert.Equal(name, SymbolNames.Metadata(symbol));
        Assert.NotNull(project.GetTypeByMetadataName(name));
    }

    private static ITypeSymbol TypeOf(string type) =>
        Project(type).GetTypeByMetadataName("Holder")!.GetMembers("Value").OfType<IFieldSymbol>().Single().Type;

    private static CSharpCompilation Project(string type) =>
        UserProject.Compile([UserProject.Usings, Types, $"public class Holder {{ public {type} Value = default!; }}"]);
}
