using Braze.Messaging;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Generation;

/// <summary><c>BrazeCampaigns.All</c> in a program, and in a project that already has a type with its name.</summary>
public sealed class CampaignListTests
{
    private const string Id = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]";

    private const string Program = "public static class Program { public static IReadOnlyList<TriggerCampaignInfo> All() => BrazeCampaigns.All; }";

    [Fact]
    public void It_has_every_campaign_in_the_order_of_names()
    {
        RunningProject project = RunningProject.Of(
            Program,
            $"namespace Acme.Orders; {Id} public partial record b; {Id} internal partial class B; {Id} public partial record @class(int A);",
            $"{Id} partial class Global; namespace Acme {{ {Id} partial record Ärger; static partial class Outer {{ {Id} private partial class Inner; }} }}",
            "[TriggerCampaign(\"a \\\"quoted\\\" \\\\ id\")] public partial class Odd;");

        IReadOnlyList<TriggerCampaignInfo> all = project.Call<IReadOnlyList<TriggerCampaignInfo>>("Program", "All");

        Assert.Equal(
            ["Acme.Orders.B", "Acme.Orders.b", "Acme.Orders.class", "Acme.Outer.Inner", "Acme.Ärger", "Global", "Odd"],
            all.Select(campaign => campaign.CampaignName));
        Assert.Equal("a \"quoted\" \\ id", all[^1].CampaignId);
        Assert.Equal("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", all[0].CampaignId);
        Assert.Throws<NotSupportedException>(() => ((IList<TriggerCampaignInfo>)all)[0] = null!);
    }

    [Fact]
    public void It_leaves_out_campaigns_that_cannot_be_sent()
    {
        GeneratorRun run = GeneratorRun.Of($"{Id} public class NotPartial;", $"{Id} file partial class InFile;", $"{Id} public partial class Right;");

        Assert.Contains("\"Right\"", run.List, StringComparison.Ordinal);
        Assert.DoesNotContain("NotPartial", run.List, StringComparison.Ordinal);
        Assert.DoesNotContain("InFile", run.List, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static class Program;")]
    [InlineData($"{Id} public class NotPartial;")]
    [InlineData("[TriggerCampaign] public partial class C;")]
    public void A_project_without_campaigns_has_none(string code) => Assert.Null(GeneratorRun.Of(code).List);

    [Theory]
    [InlineData("namespace Braze.Messaging { public static class BrazeCampaigns; }")]
    [InlineData("namespace Braze.Messaging { internal static partial class BrazeCampaigns { public static int Mine => 1; } }")]
    [InlineData("public static class Braze;")]
    [InlineData("namespace Braze { public static class Messaging; }")]
    public void A_project_with_a_type_of_that_name_has_no_list(string code)
    {
        GeneratorRun run = GeneratorRun.Of(UserProject.Compile(["using Braze.Messaging;", code, $"[global::Braze.Messaging.{Id[1..]} public partial class C;"]));

        Assert.Null(run.List);
        Assert.DoesNotContain(run.Output.GetDiagnostics(), diagnostic => diagnostic.Id is "CS0101" or "CS0260");
    }

    [Theory]
    [InlineData("namespace Acme { public static class BrazeCampaigns; public static class User { public static object All => global::Braze.Messaging.BrazeCampaigns.All; } }")]
    [InlineData("public static class BrazeCampaigns; public static class User { public static object All => global::Braze.Messaging.BrazeCampaigns.All; }")]
    [InlineData("namespace Acme.Braze.Messaging { public static class User { public static object All => BrazeCampaigns.All; } }")]
    [InlineData("namespace Acme { public class TriggerCampaignInfo; public class System; } public class __B;")]
    public void The_name_in_another_namespace_is_no_problem(string code) => GeneratorRun.Of(code, $"{Id} public partial class C;").AssertCompiles();

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    public void It_compiles_in_an_old_language(LanguageVersion version)
    {
        GeneratorRun run = GeneratorRun.Of(UserProject.Compile([$"using Braze.Messaging; {Id} public partial class C {{ }}"], version)).AssertCompiles();

        Assert.NotNull(run.List);
    }

    [Fact]
    public void Two_friend_projects_have_separate_lists()
    {
        GeneratorRun library = GeneratorRun.Of(UserProject.Compile(
            [UserProject.Usings, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]", $"namespace Orders; {Id} public partial class Shipped;"],
            assemblyName: "Orders")).AssertCompiles();
        using var image = new MemoryStream();
        Assert.True(library.Output.Emit(image).Success);
        CSharpCompilation tests = UserProject.Compile([UserProject.Usings, Program, $"namespace Tests; {Id} public partial class Probe;"], assemblyName: "Tests")
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        GeneratorRun run = GeneratorRun.Of(tests);

        Assert.DoesNotContain(run.Output.GetDiagnostics(), static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not ("CS1591" or "CS0436"));
        Assert.Contains("\"Tests.Probe\"", run.List, StringComparison.Ordinal);
        Assert.DoesNotContain("Orders", run.List, StringComparison.Ordinal);
    }
}
