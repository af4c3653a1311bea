using Microsoft.CodeAnalysis;

namespace Braze.Generators.Tests.Generation;

/// <summary>No file is generated for an unsupported declaration, and other campaigns are not affected.</summary>
public sealed class UnsupportedDeclarationTests
{
    private const string Id = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]";

    [Theory]
    [InlineData($"{Id} public class C;")]
    [InlineData($"public class Outer {{ {Id} public partial class C; }}")]
    [InlineData("[TriggerCampaign(\"\")] public partial class C;")]
    [InlineData("[TriggerCampaign(\" \")] public partial class C;")]
    [InlineData("[TriggerCampaign(null!)] public partial class C;")]
    [InlineData($"{Id} public static partial class C;")]
    [InlineData($"{Id} public partial class C<T>;")]
    [InlineData($"{Id} file partial class C;")]
    [InlineData($"{Id} public partial record C(object O);")]
    [InlineData($"{Id} public partial record C(byte[] O);")]
    [InlineData($"{Id} public partial record C(int A, System.IO.Stream O);")]
    [InlineData($"{Id} public partial record C(List<Action> O);")]
    [InlineData($"{Id} public partial record C((int, int) O);")]
    [InlineData($"{Id} public partial record C(int[,] O);")]
    [InlineData($"{Id} public partial record C(Inner O); public class Inner {{ public Type T => typeof(int); }}")]
    [InlineData($"{Id} public partial record C(Inner O); public class Inner {{ public int Field; }}")]
    [InlineData($"{Id} public partial record C(Dictionary<AttributeTargets, int> O);")]
    [InlineData($"{Id} public partial record C(int A, [property: TriggerProperty(\"a\")] int B);")]
    [InlineData($"{Id} public partial class C {{ public int SendAsync => 1; }}")]
    public void It_gets_no_file_and_the_others_do(string declaration)
    {
        GeneratorRun run = GeneratorRun.Of(declaration, $"{Id} public partial record Other(int A);");

        Assert.Contains("partial record Other", run.SingleSource, StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.Output.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error && run.Input.GetDiagnostics().All(before => before.Id != d.Id));
    }

    [Fact]
    public void An_incomplete_attribute_gets_no_file()
    {
        GeneratorRun run = GeneratorRun.Of("[TriggerCampaign] public partial class C;", "[TriggerCampaign(] public partial class D;", "[TriggerCampaign(1)] public partial class E;", "[TriggerCampaign(\"x\"");

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }
}
