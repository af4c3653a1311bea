using Braze.Generators.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Microsoft.CodeAnalysis.Testing.EmptyDiagnosticAnalyzer,
    Braze.Generators.CodeFixes.Fixes.OverridesCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class OverridesCodeFixProviderTests
{
    private const string Key = "TriggerCampaign:Overrides";
    private const string Attribute = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")]";
    private const string FixedAttribute = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\", Overrides = true)]";

    [Theory]
    [InlineData("public object Make() => new Order.{|CS0426:Overrides|} { Number = \"A-1\" };")]
    [InlineData("public object Make() => new Acme.Order.{|CS0426:Overrides|}();")]
    [InlineData("public object Make() => typeof(Order.{|CS0426:Overrides|});")]
    [InlineData("public object Make() => nameof(Order.{|CS0117:Overrides|});")]
    [InlineData("public void Take(Order.{|CS0426:Overrides|} overrides) { }")]
    [InlineData("public Recipient<Order.{|CS0426:Overrides|}>[] All { get; } = [];")]
    [InlineData("public object Make() { Order.{|CS0426:Overrides|} overrides = new(); return overrides; }")]
    public Task Sets_the_property_of_the_attribute(string member) => Verify.VerifyAsync(
        $"namespace Acme; {Attribute} public partial record Order(string Number); public class Orders {{ {member} }}",
        $"namespace Acme; {FixedAttribute} public partial record Order(string Number); public class Orders {{ {Unmarked(member)} }}",
        Key);

    [Fact]
    public Task Sets_the_property_for_a_use_in_an_alias() => Verify.VerifyAsync(
        $"using Own = Acme.Order.{{|CS0426:Overrides|}}; namespace Acme {{ {Attribute} public partial record Order(string Number); public class Orders {{ public Own? Own; }} }}",
        $"using Own = Acme.Order.Overrides; namespace Acme {{ {FixedAttribute} public partial record Order(string Number); public class Orders {{ public Own? Own; }} }}",
        Key);

    [Fact]
    public Task Sets_the_property_for_a_use_in_the_campaign() => Verify.VerifyAsync(
        $"{Attribute} public partial record Order(string Number) {{ public static object Make() => new {{|CS0246:Overrides|}}(); }}",
        $"{FixedAttribute} public partial record Order(string Number) {{ public static object Make() => new Overrides(); }}",
        Key);

    [Fact]
    public Task Keeps_comments_lines_and_other_parts() => Verify.VerifyAsync(
        """
        public class Orders
        {
            // Both need it, and the attribute asks once.
            public object One() => new Order.{|CS0426:Overrides|}();
            public object Two() => new Order.{|CS0426:Overrides|}();
            public object Three() => new Arrival.{|CS0426:Overrides|}();
        }

        public partial record Order { public int Count => 1; }

        /// <summary>Sent when an order leaves the warehouse.</summary>
        [TriggerCampaign(
            "0f2c8a4e-7d3a-4b9e-a4f4-000000000001" /* the dashboard's */)] // one of two
        public partial record Order(string Number);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002", Overrides = /* not yet */ false)]
        public partial record Arrival(string Number);
        """,
        """
        public class Orders
        {
            // Both need it, and the attribute asks once.
            public object One() => new Order.Overrides();
            public object Two() => new Order.Overrides();
            public object Three() => new Arrival.Overrides();
        }

        public partial record Order { public int Count => 1; }

        /// <summary>Sent when an order leaves the warehouse.</summary>
        [TriggerCampaign(
            "0f2c8a4e-7d3a-4b9e-a4f4-000000000001", Overrides = true /* the dashboard's */)] // one of two
        public partial record Order(string Number);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002", Overrides = /* not yet */ true)]
        public partial record Arrival(string Number);
        """,
        Key);

    [Theory]
    [InlineData("public partial record Order(string Number);", "Order.{|CS0426:Overrides|}")]
    [InlineData(Attribute + " public partial class Order;", "Order.{|CS0426:Overrides|}")]
    [InlineData(Attribute + " public partial record Order(string Number);", "Order.{|CS0426:Override|}")]
    [InlineData("[{|CS7036:TriggerCampaign|}] public partial record Order(string Number);", "Order.{|CS0426:Overrides|}")]
    [InlineData("", "{|CS0246:Overrides|}")]
    [InlineData("", "System.{|CS0234:Overrides|}")]
    public Task Is_not_offered_for_other_types_or_unsupported_campaigns(string declaration, string type) =>
        Verify.VerifyNoFixAsync($"{declaration} public class Orders {{ public {type}? All; }}");

    [Fact]
    public async Task Changes_the_attribute_in_another_project()
    {
        using AdhocWorkspace workspace = TwoProjects(isReferencedAsFile: false);
        Document user = Document(workspace.CurrentSolution, "Orders.cs");

        CodeAction action = Assert.Single(await ActionsAsync(user));

        Assert.Equal("Generate 'Overrides' for 'Order'", action.Title);
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Assert.Contains(FixedAttribute, (await Document(changed, "Order.cs").GetTextAsync()).ToString(), StringComparison.Ordinal);
        Assert.Empty((await Document(changed, "Orders.cs").Project.GetCompilationAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task Is_not_offered_for_a_campaign_of_a_compiled_library()
    {
        using AdhocWorkspace workspace = TwoProjects(isReferencedAsFile: true);

        Assert.Empty(await ActionsAsync(Document(workspace.CurrentSolution, "Orders.cs")));
    }

    private static AdhocWorkspace TwoProjects(bool isReferencedAsFile)
    {
        var workspace = new AdhocWorkspace();
        Project library = workspace.AddProject(EditorProject.CreateInfo("Library")).AddDocument("Usings.cs", UserProject.Usings).Project
            .AddDocument("Order.cs", $"namespace Acme; {Attribute} public partial record Order(string Number);").Project;
        MetadataReference? file = null;
        if (isReferencedAsFile)
        {
            using var stream = new MemoryStream();
            Assert.True(library.GetCompilationAsync().GetAwaiter().GetResult()!.Emit(stream).Success);
            file = MetadataReference.CreateFromImage(stream.ToArray());
        }

        Project program = library.Solution.AddProject(EditorProject.CreateInfo("Program")).Projects.Single(static project => project.Name == "Program");
        program = file is null ? program.AddProjectReference(new ProjectReference(library.Id)) : program.AddMetadataReference(file);
        Solution solution = program.AddDocument("Usings.cs", UserProject.Usings).Project
            .AddDocument("Orders.cs", "public class Orders { public object Make() => new Acme.Order.Overrides(); }").Project.Solution;
        Assert.True(workspace.TryApplyChanges(solution));
        return workspace;
    }

    private static Document Document(Solution solution, string name) =>
        solution.Projects.SelectMany(static project => project.Documents).Single(document => document.Name == name);

    private static async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document)
    {
        var actions = new List<CodeAction>();
        SemanticModel model = (await document.GetSemanticModelAsync())!;
        Diagnostic error = Assert.Single(model.GetDiagnostics(), static diagnostic => diagnostic.Id == "CS0426");
        await new OverridesCodeFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, error, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static string Unmarked(string member) =>
        member.Replace("{|CS0426:", "", StringComparison.Ordinal).Replace("{|CS0117:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
}
