using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Generation;

/// <summary>The allocations of the generator in an IDE, where it runs on every keystroke. Unlike times, they hardly vary.</summary>
public sealed class AllocationTests
{
    private const int Campaigns = 100;
    private const int KB = 1024;

    private const string Three = "string OrderNumber, decimal Total, DateTimeOffset? Eta = null";

    private const string Ten = """
        string OrderNumber, string CustomerName, decimal Total, string Currency, int ItemCount, bool IsGift,
        Uri TrackingUrl, DateTimeOffset? EstimatedArrival, Carrier Carrier, IReadOnlyList<string> Categories
        """;

    /// <summary>Most of the allocations are the compiler's symbols, which it creates for any use of the type, and the emitted text.</summary>
    [Theory]
    [InlineData(Three, 56)]
    [InlineData(Ten, 93)]
    public void A_first_run_allocates_at_most_this_for_each_campaign(string properties, int kilobytes)
    {
        CSharpCompilation project = Project(properties);
        NewDriver().RunGenerators(project);

        Assert.InRange(AllocatedBy(NewDriver(), Recompiled(project)) / Campaigns, 1, kilobytes * KB);
    }

    /// <summary>
    /// The generator reads each campaign again after an edit in other code. Most of the allocations are the members of a record:
    /// Roslyn 4.14 creates them when they are requested, and 5.12 creates them for every generator that searches for an attribute.
    /// </summary>
    [Theory]
    [InlineData(Three, 23)]
    [InlineData(Ten, 51)]
    public void A_run_after_an_unrelated_edit_allocates_at_most_this_more_for_each_campaign_than_a_generator_that_does_nothing(string properties, int kilobytes)
    {
        CSharpCompilation project = Project(properties);
        long nothing = AllocatedByThirdEdit(new NothingGenerator(), project);
        long all = AllocatedByThirdEdit(new TriggerCampaignGenerator(), project);

        Assert.InRange(all / Campaigns, 1, (nothing / Campaigns) + (kilobytes * KB));
    }

    /// <summary>
    /// JIT optimization and garbage collection change the ratio by up to five percent. With a step that reads all campaigns for
    /// each campaign, the ratio is 25.
    /// </summary>
    [Fact]
    public void Allocations_grow_linearly_with_the_campaigns()
    {
        AllocatedBy(Campaigns);
        (long first, long edit) = AllocatedBy(1000);
        (long firstOfFive, long editOfFive) = AllocatedBy(5000);

        Assert.InRange(firstOfFive, 1, 5.5 * first);
        Assert.InRange(editOfFive, 1, 5.5 * edit);

        static (long First, long Edit) AllocatedBy(int campaigns)
        {
            CSharpCompilation project = Project(Three, campaigns);
            long before = GC.GetAllocatedBytesForCurrentThread();
            NewDriver().RunGenerators(project);
            long first = GC.GetAllocatedBytesForCurrentThread() - before;
            return (first, AllocatedByThirdEdit(new TriggerCampaignGenerator(), project));
        }
    }

    private static long AllocatedByThirdEdit(IIncrementalGenerator generator, CSharpCompilation project)
    {
        const int Number = 3;
        GeneratorDriver driver = NewDriver(generator).RunGenerators(project);
        for (int i = 1; i < Number; i++)
        {
            driver = driver.RunGenerators(EditUnrelated(project, i.ToString(CultureInfo.InvariantCulture)));
        }

        CSharpCompilation edited = EditUnrelated(project, Number.ToString(CultureInfo.InvariantCulture));
        long before = GC.GetAllocatedBytesForCurrentThread();
        driver.RunGenerators(edited);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long AllocatedBy(GeneratorDriver driver, CSharpCompilation project)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        driver = driver.RunGenerators(project);
        long after = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(Campaigns + 1, driver.GetRunResult().GeneratedTrees.Length);
        return after - before;
    }

    private static CSharpGeneratorDriver NewDriver() => NewDriver(new TriggerCampaignGenerator());

    private static CSharpGeneratorDriver NewDriver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: UserProject.ParseOptions());

    /// <summary>Creates the same project with nothing bound yet.</summary>
    private static CSharpCompilation Recompiled(CSharpCompilation project) =>
        CSharpCompilation.Create(project.AssemblyName, project.SyntaxTrees, project.References, project.Options);

    private static CSharpCompilation EditUnrelated(CSharpCompilation project, string answer)
    {
        SyntaxTree tree = project.SyntaxTrees[^1];
        return project.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(
            tree.ToString().Replace("42", answer, StringComparison.Ordinal), UserProject.ParseOptions(), tree.FilePath, Encoding.UTF8));
    }

    private static CSharpCompilation Project(string properties, int campaigns = Campaigns) => UserProject.Compile(
    [
        UserProject.Usings,
        .. Enumerable.Range(0, campaigns).Select(i => $$"""
            namespace Acme.Orders{{i}};

            /// <summary>Sent when an order leaves the warehouse.</summary>
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-{{i:x12}}")]
            public sealed partial record OrderShipped({{properties}});

            public enum Carrier { Dhl, Ups, FedEx }
            """),
        "public static class Unrelated { public static int Answer() => 42; }",
    ]);

    /// <summary>A generator that is called for each campaign and does nothing.</summary>
    private sealed class NothingGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName("Braze.Messaging.TriggerCampaignAttribute", static (_, _) => true, static (_, _) => 0),
            static (_, _) => { });
    }
}
