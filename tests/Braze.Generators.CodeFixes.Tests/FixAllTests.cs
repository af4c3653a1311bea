using System.Collections.Immutable;
using Braze.Generators.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>The repairs that Fix All makes when a person has chosen one, and when a tool passes the key of any repair, or no key.</summary>
public sealed class FixAllTests
{
    private const string Editor = "Host";
    private const string CommandLine = WorkspaceKind.MSBuild;

    private const string TwoIdentifiers = """
        await order.SendAsync(braze, externalUserId: id, userAlias: alias);
        _ = new Recipient { Email = id, UserAlias = alias };
        """;

    [Theory]
    [InlineData(Editor, "BRZ1001:userAlias", "await order.SendAsync(braze, userAlias: alias);", "_ = new Recipient { Email = id, UserAlias = alias };")]
    [InlineData(Editor, "BRZ1003:recipients", "await order.SendAsync(braze, externalUserId: id);", "_ = new Recipient { Email = id };")]
    [InlineData(Editor, null, "await order.SendAsync(braze, externalUserId: id);", "_ = new Recipient { Email = id };")]
    [InlineData(CommandLine, "BRZ1001:userAlias", "await order.SendAsync(braze, externalUserId: id);", "_ = new Recipient { Email = id };")]
    [InlineData(CommandLine, "BRZ1002:id", "await order.SendAsync(braze, externalUserId: id);", "_ = new Recipient { Email = id };")]
    [InlineData(CommandLine, null, "await order.SendAsync(braze, externalUserId: id);", "_ = new Recipient { Email = id };")]
    public async Task Without_a_choice_the_first_repair_is_made(string workspace, string? key, params string[] expected) =>
        Assert.Equal(SendCode.Method(string.Join('\n', expected)), await FixAllAsync<KeepOneCodeFixProvider>("BRZ1001", key, workspace, SendCode.Method(TwoIdentifiers)));

    [Theory]
    [InlineData(CommandLine, null, "await order.SendAsync(braze, externalUserId: id, recipients: many);")]
    [InlineData(CommandLine, "BRZ1001:recipients", "await order.SendAsync(braze, externalUserId: id, recipients: many);")]
    [InlineData(Editor, "BRZ1001:recipients", "await order.SendAsync(braze, recipients: many);")]
    public async Task Only_a_person_chooses_between_a_list_and_a_single_recipient(string workspace, string? key, string expected) => Assert.Equal(
        SendCode.Method(expected),
        await FixAllAsync<KeepOneCodeFixProvider>("BRZ1001", key, workspace, SendCode.Method("await order.SendAsync(braze, externalUserId: id, recipients: many);")));

    [Theory]
    [InlineData(Editor, "BRZ1002:broadcast", "await order.SendAsync(braze, broadcast: true);")]
    [InlineData(Editor, null, "await order.SendAsync(braze);")]
    [InlineData(CommandLine, null, "await order.SendAsync(braze);")]
    [InlineData(CommandLine, "BRZ1002:broadcast", "await order.SendAsync(braze);")]
    public async Task Only_a_person_chooses_a_broadcast(string workspace, string? key, string expected) =>
        Assert.Equal(SendCode.Method(expected), await FixAllAsync<TargetCodeFixProvider>("BRZ1002", key, workspace, SendCode.Method("await order.SendAsync(braze);")));

    [Theory]
    [InlineData("BRZ1007", "await order.SendAsync(braze, audience: audience);")]
    [InlineData("BRZ1011", "await order.SendAsync(braze, broadcast: true, attachments: [new(\"a\", new Uri(\"https://files.example/1\"))]);")]
    [InlineData("BRZ1003", "await order.SendAsync(braze, externalUserId: id\n#if X\n    , broadcast: false\n#else\n    , broadcast: true\n#endif\n    );")]
    public async Task A_tool_makes_no_repair_that_messages_more_people(string rule, string statements)
    {
        string source = SendCode.Method(statements);
        foreach (string? key in new[] { null, $"{rule}:broadcast" })
        {
            Assert.Equal(source, rule == "BRZ1007"
                ? await FixAllAsync<TargetCodeFixProvider>(rule, key, CommandLine, source)
                : await FixAllAsync<KeepOneCodeFixProvider>(rule, key, CommandLine, source));
        }
    }

    [Fact]
    public async Task Only_a_person_excludes_a_property_from_a_message()
    {
        const string Source = """
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public sealed partial record Invoice(string Number, object Total)
            {
                public object? Other { get; set; }
            }
            """;
        Assert.Equal(Source, await FixAllAsync<IgnorePropertyCodeFixProvider>("BRZ0005", null, CommandLine, Source));
        Assert.Equal(Source, await FixAllAsync<IgnorePropertyCodeFixProvider>("BRZ0005", "BRZ0005:ignore", CommandLine, Source));
        Assert.Equal(Source, await FixAllAsync<IgnorePropertyCodeFixProvider>("BRZ0005", null, Editor, Source));
    }

    [Theory]
    [InlineData(CommandLine, "string userId", "await order.SendAsync(braze, externalUserId: userId);")]
    [InlineData(CommandLine, "string userId, UserAlias alias", "await order.SendAsync(braze);")]
    [InlineData(CommandLine, "string? userId", "await order.SendAsync(braze);")]
    [InlineData(Editor, "string? userId", "await order.SendAsync(braze, externalUserId: userId);")]
    [InlineData(Editor, "string userId, UserAlias alias", "await order.SendAsync(braze, externalUserId: userId);")]
    public async Task Only_a_person_chooses_between_two_recipients(string workspace, string parameters, string expected)
    {
        Assert.Equal(
            Method(parameters, expected),
            await FixAllAsync<TargetCodeFixProvider>("BRZ1002", "BRZ1002:userId", workspace, Method(parameters, "await order.SendAsync(braze);")));
    }

    [Fact]
    public async Task A_list_is_not_offered_as_an_identifier() => Assert.Equal(
        Method("string userId, List<Recipient> many", "await order.SendAsync(braze, recipients: [new() { ExternalUserId = userId }]);"),
        await FixAllAsync<TargetCodeFixProvider>(
            "BRZ1004", "BRZ1004:userId", CommandLine, Method("string userId, List<Recipient> many", "await order.SendAsync(braze, recipients: [new()]);")));

    [Fact]
    public async Task The_inside_of_a_replaced_argument_is_not_changed()
    {
        Assert.Equal(
            SendCode.Method("await order.SendAsync(braze, recipients: new List<Recipient>((await order.SendAsync(braze, recipients: many)).Errors.Count));"),
            await FixAllAsync<TargetCodeFixProvider>(
                "BRZ1002",
                "BRZ1002:many",
                Editor,
                SendCode.Method("await order.SendAsync(braze, recipients: new List<Recipient>((await order.SendAsync(braze)).Errors.Count));")));
        Assert.Equal(
            SendCode.Method("await order.SendAsync(braze, recipients: [new() { Email = id, Prioritization = [Prioritization.Identified, Prioritization.MostRecentlyUpdated] }]);"),
            await FixAllAsync<PrioritizationCodeFixProvider>(
                "BRZ1008",
                "BRZ1008:Identified",
                Editor,
                SendCode.Method("await order.SendAsync(braze, recipients: [new() { Email = id, Prioritization = new List<Prioritization>((await order.SendAsync(braze, recipients: [new() { Email = id }])).Errors.Count) }]);")));
    }

    [Fact]
    public async Task Repairs_that_do_not_compile_together_are_not_made_together() => Assert.Equal(
        SendCode.Method("_ = new UserAttributes { Email = id, [\"email\"] = id, FirstName = id };"),
        await FixAllAsync<AttributeCodeFixProvider>(
            "BRZ1018",
            null,
            CommandLine,
            SendCode.Method("_ = new UserAttributes { [\"Email\"] = id, [\"email\"] = id, [\"firstName\"] = id };")));

    /// <summary>
    /// A tool passes the second provider the diagnostics from before the changes of the first one. The second provider then does
    /// nothing.
    /// </summary>
    [Fact]
    public void One_provider_repairs_a_rule() => Assert.DoesNotContain(
        EditorProject.Providers.SelectMany(provider => provider.FixableDiagnosticIds).GroupBy(id => id),
        group => group.Count() > 1);

    private static string Method(string parameters, string statement) =>
        $"public static class Orders {{ public static async Task Send(IBrazeClient braze, OrderShipped order, {parameters}) {{ {statement} }} }}" + SendCode.Campaign;

    private static async Task<string> FixAllAsync<TCodeFix>(string rule, string? key, string workspaceKind, string source)
        where TCodeFix : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost, workspaceKind);
        Document document = EditorProject.Create(workspace, source);
        ImmutableArray<Diagnostic> found = await EditorProject.AnalyzeAsync(document.Project);
        Assert.Contains(found, diagnostic => diagnostic.Id == rule);

        var provider = new TCodeFix();
        CodeAction? action = await provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document, provider, FixAllScope.Solution, key!, [rule], new Found(found.Where(diagnostic => diagnostic.Id == rule)), CancellationToken.None));
        foreach (ApplyChangesOperation operation in action is null ? [] : (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>())
        {
            document = operation.ChangedSolution.GetDocument(document.Id)!;
        }

        return (await document.GetTextAsync()).ToString();
    }

    private sealed class Found(IEnumerable<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
