using System.IO.Compression;

namespace Braze.Package.Tests;

/// <summary>
/// A reference without the runtime is reported (BRZCFG002): the project builds, but a program that uses the library fails when it
/// sends. Similar references that include the runtime are not reported.
/// </summary>
[Collection(PackagesTests.Name)]
public sealed class ReferenceTests(PackedPackages packages)
{
    private const string Private = "is referenced with PrivateAssets that include its runtime";
    private const string Excluded = "is referenced without its runtime assets";
    private const string Program = "<OutputType>Exe</OutputType>";
    private const string Main = "Console.WriteLine(Sends.Name);";

    private const string Campaign = """
        using Braze.Messaging;

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber, decimal Total);

        public static class Sends
        {
            public static string Name => ((ITriggerCampaign)new OrderShipped("A-1001", 79.90m)).CampaignName;
        }
        """;

    private static readonly (ReferencingProject Project, string? Report)[] Projects =
    [
        (new("AllPrivate", """PrivateAssets="all" """, Code: Campaign), Private),
        (new("RuntimePrivate", """PrivateAssets="contentfiles; Runtime" """), Private),
        (new("TargetsPrivate", """PrivateAssets="All" """, "<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>"), Private),
        (new("DevelopmentDependency", """PrivateAssets="all" IncludeAssets="runtime; build; native; contentfiles; analyzers; buildtransitive" """), Private),
        (new("CentralPrivate", "<PackageReference Include=\"braze.generators\"><PrivateAssets>\nall\n</PrivateAssets></PackageReference>", CentralVersion: "PackageVersion"), Private),
        (new("GlobalPrivate", "<!-- none of its own -->", CentralVersion: "GlobalPackageReference"), Private),
        (new("DoublePrivate", """<PackageReference Include="Braze.Messaging.Testing" Version="0.0.0-packed" PrivateAssets="all" />"""), Private),
        (new("RuntimeExcluded", """ExcludeAssets="runtime" """), Excluded),
        (new("ExcludedInProgram", """ExcludeAssets="runtime" """, Program, Code: "Console.WriteLine();"), Excluded),
        (new("RuntimeNotIncluded", """IncludeAssets="compile;build;analyzers" """), Excluded),

        (new("OfUsualAssets", """PrivateAssets="contentfiles;analyzers;build" """), null),
        (new("CompilePrivate", """PrivateAssets="compile" """, Code: Campaign), null),
        (new("RuntimeIncluded", """IncludeAssets="compile;runtime;build;analyzers;buildtransitive" """), null),
        (new("PrivateInProgram", """PrivateAssets="all" """, Program, Code: "Console.WriteLine();"), null),
        (new("PrivateInTests", """PrivateAssets="all" """, "<IsTestProject>true</IsTestProject>"), null),
        (new("PrivateInPlugIn", """PrivateAssets="all" ExcludeAssets="runtime" """, "<EnableDynamicLoading>true</EnableDynamicLoading>"), null),
        (new("Suppressed", """PrivateAssets="all" """, "<NoWarn>$(NoWarn);BRZCFG002</NoWarn>"), null),
        (new("UserOfAllPrivate", """<ProjectReference Include="../AllPrivate/AllPrivate.csproj" />""", Program, Code: Main), null),
        (new("UserOfCompilePrivate", """<ProjectReference Include="../CompilePrivate/CompilePrivate.csproj" />""", Program, Code: Main), null),
    ];

    [Fact]
    public async Task A_reference_without_the_runtime_is_a_warning()
    {
        string home = Path.Combine(packages.Home, "References");
        foreach ((ReferencingProject project, _) in Projects)
        {
            await project.WriteAsync(home, packages.Version);
        }

        await File.WriteAllLinesAsync(
            Path.Combine(home, "References.slnx"),
            ["<Solution>", .. Projects.Select(static entry => $"""  <Project Path="{entry.Project.Name}/{entry.Project.Name}.csproj" />"""), "</Solution>"]);
        string output = (await CommandResult.RunAsync(home, ["dotnet", "build", "References.slnx", "-m:2", "--nologo", "-tl:off"])).Succeeds().Output;

        Assert.All(Projects, entry =>
        {
            IReadOnlyList<string> reports = StrangersBuild.Reports(output, entry.Project.Name);
            if (entry.Report is null)
            {
                Assert.Empty(reports);
                return;
            }

            string report = Assert.Single(reports);
            Assert.Contains(entry.Report, report, StringComparison.Ordinal);
            Assert.StartsWith("BRZCFG002: ", report, StringComparison.Ordinal);
        });
        Assert.All(
            ["AllPrivate", "RuntimeExcluded"],
            project => Assert.Contains(StrangersBuild.Reports(output, project)[0], Repository.Read("docs", "rules", "BRZCFG002.md"), StringComparison.Ordinal));

        // Reported projects fail as the warning states, and the others work.
        Assert.Contains("FileNotFoundException", (await RunAsync("UserOfAllPrivate")).Output, StringComparison.Ordinal);
        Assert.Equal("OrderShipped\n", (await RunAsync("UserOfCompilePrivate")).Succeeds().Output);

        Task<CommandResult> RunAsync(string project) =>
            CommandResult.RunAsync(home, ["dotnet", Path.Combine(home, project, "bin", "Debug", "net10.0", $"{project}.dll")]);
    }

    [Fact]
    public void The_warning_links_to_its_page()
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf("Braze.Generators"));
        using var reader = new StreamReader(package.GetEntry("buildTransitive/Braze.Generators.targets")!.Open());

        Assert.Contains("https://github.com/braze-generators/braze-generators/blob/main/docs/rules/BRZCFG002.md", reader.ReadToEnd(), StringComparison.Ordinal);
    }
}
