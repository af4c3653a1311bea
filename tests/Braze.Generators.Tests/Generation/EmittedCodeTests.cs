using System.Globalization;
using Braze.Generators.Tests.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Generation;

/// <summary>The emitted code compiles in every kind of project, and does not depend on the environment.</summary>
public sealed class EmittedCodeTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using Braze.Messaging;

        namespace Acme
        {
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
            public sealed partial class OrderShipped
            {
                public string OrderNumber { get; set; } = "";
                public int InvoiceId { get; set; }
                public State? State { get; set; }
                public List<Line> Lines { get; set; } = new List<Line>();
                public Line Gift { get; set; } = new Line();
                [TriggerProperty(WriteNull = true)] public DateTimeOffset? Eta { get; set; }
            }

            public sealed class Line { public string Name { get; set; } = ""; public Line[]? Parts { get; set; } }

            public enum State { InTransit, Delivered }
        }
        """;

    /// <summary>Every version from C# 9 on that the compiler of the tests supports.</summary>
    public static TheoryData<LanguageVersion> Versions => [.. Enum.GetValues<LanguageVersion>().Where(static version => version >= LanguageVersion.CSharp9)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void It_compiles_in_every_version_of_the_language_from_9(LanguageVersion version) =>
        GeneratorRun.Of(UserProject.Compile([Source], version)).AssertCompiles();

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Annotations)]
    [InlineData(NullableContextOptions.Enable)]
    public void It_compiles_with_warnings_as_errors_and_overflow_checks(NullableContextOptions nullable)
    {
        CSharpCompilation compilation = UserProject.Compile([$"#nullable enable\n{Source}"]);
        GeneratorRun.Of(compilation.WithOptions(compilation.Options
            .WithNullableContextOptions(nullable)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)])
            .WithOverflowChecks(true))).AssertCompiles();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_type_compiles_in_every_version_of_the_language_nullable_or_not(LanguageVersion version)
    {
        AssertEveryTypeCompiles("Acme", version, NullableContextOptions.Disable);
        AssertEveryTypeCompiles("Acme", version, NullableContextOptions.Enable);
    }

    [Theory]
    [InlineData("System")]
    [InlineData("Braze")]
    [InlineData("Braze.Messaging")]
    [InlineData("Acme.System")]
    [InlineData("Acme.Braze.Messaging")]
    [InlineData("Acme.global")]
    public void Every_type_compiles_in_a_namespace_of_any_name(string @namespace) =>
        AssertEveryTypeCompiles(@namespace, LanguageVersion.CSharp9, NullableContextOptions.Enable);

    [Fact]
    public async Task Every_type_is_supported_without_an_error()
    {
        IEnumerable<Diagnostic> reports = await AnalyzerRun.DiagnosticsAsync(UserProject.Compile([EveryType.Source("Acme")]));

        Assert.DoesNotContain(reports, report => report.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void It_is_the_same_in_every_culture(string culture)
    {
        string expected = GeneratorRun.Of(EveryType.Source("Acme")).SingleSource;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, GeneratorRun.Of(EveryType.Source("Acme")).SingleSource);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_does_not_depend_on_the_line_breaks_of_the_source() =>
        Assert.Equal(GeneratorRun.Of(EveryType.Source("Acme")).SingleSource, GeneratorRun.Of(EveryType.Source("Acme").ReplaceLineEndings("\r\n")).SingleSource);

    [Fact]
    public void It_is_the_same_in_every_run_and_on_every_thread()
    {
        string[] texts = new string[8];
        Parallel.For(0, texts.Length, i => texts[i] = GeneratorRun.Of(EveryType.Source("Acme")).SingleSource);

        Assert.Single(texts.Distinct());
    }

    [Fact]
    public void It_does_not_depend_on_the_order_of_the_files()
    {
        string[] files =
        [
            "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")] public partial class C { public int A => 1; public int B => 2; }",
            "public partial class C { public int D => 3; }",
            "public partial class C { public int E => 4; }",
        ];
        CSharpCompilation compilation = UserProject.Compile([UserProject.Usings, .. files]);
        CSharpCompilation reversed = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());

        Assert.Equal(GeneratorRun.Of(compilation).SingleSource, GeneratorRun.Of(reversed).SingleSource);
    }

    [Fact]
    public void It_has_unix_line_breaks_and_is_marked_as_generated()
    {
        string text = GeneratorRun.Of(EveryType.Source("Acme")).SingleSource;

        Assert.StartsWith("// <auto-generated/>\n#nullable enable annotations\n#pragma warning disable\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_its_enum_does_not_define_is_refused_with_its_number()
    {
        RunningProject project = RunningProject.Of(Source, "public static class Factory { public static ITriggerCampaign Create() => new Acme.OrderShipped { State = (Acme.State)7 }; }");

        ArgumentException exception = Assert.ThrowsAny<ArgumentException>(() => project.TriggerProperties("Factory", "Create"));
        Assert.Contains("he enum State does not define the value 7", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recipient_with_another_campaigns_properties_does_not_compile()
    {
        GeneratorRun run = GeneratorRun.Of(Source, """
            [TriggerCampaign("d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3")]
            public sealed partial record OrderDelivered(string OrderNumber);

            public static class Orders
            {
                public static Task Send(IBrazeClient braze) =>
                    braze.SendAsync(new[]
                    {
                        new Acme.OrderShipped().To(Recipient.ForExternalUserId("u1")),
                        new OrderDelivered("A-1").To(Recipient.ForExternalUserId("u2")),
                    });
            }
            """);

        Assert.Equal(["CS0826"], run.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id));
    }

    [Fact]
    public void A_stream_of_recipients_with_another_campaigns_overrides_does_not_compile()
    {
        GeneratorRun run = GeneratorRun.Of(Source, """
            [TriggerCampaign("d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3", Overrides = true)]
            public sealed partial record OrderDelivered(string OrderNumber);

            public static class Orders
            {
                public static object Send(IBrazeClient braze) =>
                    new Acme.OrderShipped().SendBatchesAsync(braze, new[] { new OrderDelivered.Overrides().To(Recipient.ForExternalUserId("u1")) });
            }
            """);

        Assert.Equal(["CS0311"], run.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id));
    }

    private static void AssertEveryTypeCompiles(string @namespace, LanguageVersion version, NullableContextOptions nullable)
    {
        CSharpCompilation compilation = UserProject.Compile([EveryType.Source(@namespace)], version);
        GeneratorRun run = GeneratorRun.Of(compilation.WithOptions(compilation.Options
            .WithNullableContextOptions(nullable)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)])
            .WithOverflowChecks(true))).AssertCompiles();
        Assert.NotEmpty(run.SingleSource);
    }
}
