using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Tests.Generation;

/// <summary>
/// <c>SendAsync</c> and <c>SendBatchesAsync</c> have overloads on a campaign, on a client, and in the generated code. Each form of
/// a call resolves without a cast, in every supported version of C#, and a form that sends another campaign's properties does not
/// compile.
/// </summary>
public sealed class CallFormTests
{
    private const string Generated = "OrderShipped.SendAsync";
    private const string SendOverrides = "TriggerCampaignExtensions.SendAsync";
    private const string SendCampaigns = "BrazeClientExtensions.SendAsync";
    private const string Batches = "TriggerCampaignExtensions.SendBatchesAsync(IEnumerable<Recipient>)";
    private const string AsyncBatches = "TriggerCampaignExtensions.SendBatchesAsync(IAsyncEnumerable<Recipient>)";
    private const string OverrideBatches = "TriggerCampaignExtensions.SendBatchesAsync(IEnumerable<Recipient<OrderShipped.Overrides>>)";
    private const string AsyncOverrideBatches = "TriggerCampaignExtensions.SendBatchesAsync(IAsyncEnumerable<Recipient<OrderShipped.Overrides>>)";
    private const string CampaignBatches = "BrazeClientExtensions.SendBatchesAsync(IEnumerable<Recipient<OrderShipped>>)";
    private const string AsyncCampaignBatches = "BrazeClientExtensions.SendBatchesAsync(IAsyncEnumerable<Recipient<OrderShipped>>)";

    private static readonly LanguageVersion[] Versions = [LanguageVersion.CSharp9, LanguageVersion.CSharp12, LanguageVersion.Latest];

    /// <summary>A call, and the method that it resolves to. A <c>[</c> at the beginning of an argument needs C# 12.</summary>
    private static readonly (string Call, string Method)[] Right =
    [
        ("order.SendAsync(braze, \"u1\")", Generated),
        ("order.SendAsync(braze, externalUserId: \"u1\")", Generated),
        ("order.SendAsync(braze, null, alias)", Generated),
        ("order.SendAsync(braze, userAlias: alias, cancellationToken: token)", Generated),
        ("order.SendAsync(braze, recipients: array)", Generated),
        ("order.SendAsync(braze, recipients: list, sendId: \"s\")", Generated),
        ("order.SendAsync(braze, recipients: new[] { user })", Generated),
        ("order.SendAsync(braze, recipients: [user])", Generated),
        ("order.SendAsync(braze, recipients: [])", Generated),
        ("order.SendAsync(braze, recipients: null, broadcast: true)", Generated),
        ("order.SendAsync(braze, broadcast: true, audience: audience)", Generated),
        ("order?.SendAsync(braze, \"u1\")", Generated),
        ("order.SendAsync(braze, overrides)", SendOverrides),
        ("order.SendAsync(braze, overrideList)", SendOverrides),
        ("order.SendAsync(braze, recipients: overrides)", SendOverrides),
        ("order.SendAsync(braze, recipients: overrideList, audience: audience, cancellationToken: token)", SendOverrides),
        ("order.SendAsync(client: braze, recipients: overrides)", SendOverrides),
        ("order.SendAsync(braze, new[] { new OrderShipped.Overrides { Total = 1m }.To(user) })", SendOverrides),
        ("order.SendAsync(braze, [new OrderShipped.Overrides { Total = 1m }.To(user)])", SendOverrides),
        ("order.SendAsync(braze, [.. overrides, .. overrideList], audience, \"s\")", SendOverrides),
        ("order.SendAsync(braze, recipients: [new OrderShipped.Overrides().To(user)])", SendOverrides),
        ("order?.SendAsync(braze, overrides)", SendOverrides),
        ("TriggerCampaignExtensions.SendAsync(order, braze, overrides)", SendOverrides),
        ("braze.SendAsync(campaigns)", SendCampaigns),
        ("braze.SendAsync(campaignList, audience, \"s\")", SendCampaigns),
        ("braze.SendAsync(recipients: campaigns, cancellationToken: token)", SendCampaigns),
        ("braze.SendAsync(new[] { order.To(user) })", SendCampaigns),
        ("braze.SendAsync([order.To(user)])", SendCampaigns),
        ("braze.SendAsync([.. campaigns, order.To(user)], attachments: null)", SendCampaigns),
        ("BrazeClientExtensions.SendAsync(braze, campaigns)", SendCampaigns),
        ("order.SendBatchesAsync(braze, array)", Batches),
        ("order.SendBatchesAsync(braze, list, audience)", Batches),
        ("order.SendBatchesAsync(braze, sequence)", Batches),
        ("order.SendBatchesAsync(braze, [user])", Batches),
        ("order.SendBatchesAsync(braze, [])", Batches),
        ("order.SendBatchesAsync(braze, recipients: sequence, options: new SendBatchesOptions())", Batches),
        ("order.SendBatchesAsync(braze, stream)", AsyncBatches),
        ("order.SendBatchesAsync(braze, recipients: stream, sendId: \"s\", cancellationToken: token)", AsyncBatches),
        ("order.SendBatchesAsync(braze, overrides)", OverrideBatches),
        ("order.SendBatchesAsync(braze, overrideSequence, audience)", OverrideBatches),
        ("order.SendBatchesAsync(braze, [new OrderShipped.Overrides().To(user)])", OverrideBatches),
        ("order.SendBatchesAsync(braze, overrideStream)", AsyncOverrideBatches),
        ("braze.SendBatchesAsync(campaigns)", CampaignBatches),
        ("braze.SendBatchesAsync(campaignSequence, audience, \"s\", new SendBatchesOptions())", CampaignBatches),
        ("braze.SendBatchesAsync([order.To(user)])", CampaignBatches),
        ("braze.SendBatchesAsync(campaignStream)", AsyncCampaignBatches),
        ("braze.SendBatchesAsync(recipients: campaignStream, cancellationToken: token)", AsyncCampaignBatches),
    ];

    /// <summary>A value that is both kinds of sequence: versions before 13 call this ambiguous.</summary>
    private static readonly (string Call, string Method)[] OfBothKinds =
    [
        ("order.SendBatchesAsync(braze, both)", AsyncBatches),
        ("order.SendBatchesAsync(braze, recipients: overridesOfBoth, sendId: \"s\")", AsyncOverrideBatches),
        ("braze.SendBatchesAsync(campaignsOfBoth)", AsyncCampaignBatches),
    ];

    private static readonly string[] Wrong =
    [
        "order.SendAsync(braze, otherOverrides)",
        "order.SendAsync(braze, recipients: otherOverrides)",
        "order.SendAsync(braze, [new OrderDelayed.Overrides().To(user)])",
        "order.SendAsync(braze, recipients: [new OrderDelayed.Overrides().To(user)])",
        "order.SendAsync(braze, [new OrderShipped.Overrides().To(user), new OrderDelayed.Overrides().To(user)])",
        "order.SendAsync(braze, campaigns)",
        "order.SendAsync(braze, [order.To(user)])",
        "order.SendAsync(braze, array)",
        "order.SendAsync(braze, [user])",
        "order.SendBatchesAsync(braze, otherOverrides)",
        "order.SendBatchesAsync(braze, [new OrderDelayed.Overrides().To(user)])",
        "order.SendBatchesAsync(braze, campaigns)",
        "braze.SendAsync(array)",
        "braze.SendAsync([user])",
        "braze.SendAsync(overrides)",
        "braze.SendAsync(new TriggerSendRequest(\"id\"))",
        "braze.SendAsync([order.To(user), new OrderDelayed(\"A-1\").To(user)])",
        "braze.SendBatchesAsync(array)",
        "braze.SendBatchesAsync(overrides)",
    ];

    public static TheoryData<LanguageVersion, string, string> RightForms()
    {
        var forms = new TheoryData<LanguageVersion, string, string>();
        foreach (LanguageVersion version in Versions)
        {
            foreach ((string call, string method) in Right.Where(form => version > LanguageVersion.CSharp9 || !form.Call.Contains('[', StringComparison.Ordinal) || form.Call.Contains("new[]", StringComparison.Ordinal)))
            {
                forms.Add(version, call, method);
            }
        }

        foreach ((string call, string method) in OfBothKinds)
        {
            forms.Add(LanguageVersion.Latest, call, method);
        }

        return forms;
    }

    [Theory]
    [MemberData(nameof(RightForms))]
    public void A_form_resolves_to_one_method(LanguageVersion version, string call, string method)
    {
        (Compilation project, InvocationExpressionSyntax invocation) = Compile(version, call);

        Assert.Empty(Errors(project));
        Assert.Equal(method, Shown((IMethodSymbol)project.GetSemanticModel(invocation.SyntaxTree).GetSymbolInfo(invocation).Symbol!));
    }

    [Fact]
    public void A_form_that_would_send_another_campaigns_properties_does_not_compile() => Assert.All(Wrong, static call =>
    {
        (Compilation project, _) = Compile(LanguageVersion.Latest, call);

        Assert.NotEmpty(Errors(project));
    });

    /// <summary>The names of types with their containing types, and without namespaces.</summary>
    private static readonly SymbolDisplayFormat Short = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static IEnumerable<Diagnostic> Errors(Compilation project) =>
        project.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static string Shown(IMethodSymbol method)
    {
        string name = $"{method.ContainingType.Name}.{method.Name}";
        return method.Name == "SendAsync"
            ? name
            : $"{name}({method.Parameters.Single(static parameter => parameter.Name == "recipients").Type.ToDisplayString(Short)})";
    }

    private static (Compilation Project, InvocationExpressionSyntax Call) Compile(LanguageVersion version, string call)
    {
        string source = $$"""
            #nullable enable
            using System.Collections.Generic;
            using System.Threading;
            using Braze.Messaging;

            namespace Acme
            {
                [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
                public sealed partial record OrderShipped(string Number, decimal Total);

                [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a12", Overrides = true)]
                public sealed partial record OrderDelayed(string Number);

                public abstract class Both<T> : IEnumerable<T>, IAsyncEnumerable<T>
                {
                    public abstract IEnumerator<T> GetEnumerator();

                    public abstract IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default);

                    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
                }

                public static class Forms
                {
                    public static object? Call(
                        IBrazeClient braze, OrderShipped order, Recipient user, UserAlias alias, Audience audience, CancellationToken token,
                        Recipient[] array, List<Recipient> list, IEnumerable<Recipient> sequence, IAsyncEnumerable<Recipient> stream, Both<Recipient> both,
                        Recipient<OrderShipped>[] campaigns, List<Recipient<OrderShipped>> campaignList, IEnumerable<Recipient<OrderShipped>> campaignSequence,
                        IAsyncEnumerable<Recipient<OrderShipped>> campaignStream, Both<Recipient<OrderShipped>> campaignsOfBoth,
                        Recipient<OrderShipped.Overrides>[] overrides, List<Recipient<OrderShipped.Overrides>> overrideList,
                        IEnumerable<Recipient<OrderShipped.Overrides>> overrideSequence, IAsyncEnumerable<Recipient<OrderShipped.Overrides>> overrideStream,
                        Both<Recipient<OrderShipped.Overrides>> overridesOfBoth, Recipient<OrderDelayed.Overrides>[] otherOverrides) => {{call}};
                }
            }
            """;
        CSharpGeneratorDriver.Create([new TriggerCampaignGenerator().AsSourceGenerator()], parseOptions: UserProject.ParseOptions(version))
            .RunGeneratorsAndUpdateCompilation(UserProject.Compile([source], version), out Compilation project, out _);
        InvocationExpressionSyntax invocation = project.SyntaxTrees.First().GetRoot().DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Last()
            .DescendantNodes().OfType<InvocationExpressionSyntax>().First();
        return (project, invocation);
    }
}
