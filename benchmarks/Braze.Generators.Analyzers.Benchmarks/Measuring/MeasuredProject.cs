using Braze.Generators.Analyzers.Benchmarks.Code;

namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>A project that is compiled with and without the analyzers.</summary>
/// <param name="Name">The name in the tables.</param>
/// <param name="Files">The source files.</param>
/// <param name="References">The references other than the framework.</param>
internal sealed record MeasuredProject(string Name, IReadOnlyList<SourceFile> Files, IReadOnlyList<string> References)
{
    private static readonly SourceFile Usings = new("Usings.cs", """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """);

    /// <summary>The preprocessor symbols that real code needs, separated by semicolons.</summary>
    public string Constants { get; init; } = string.Empty;

    public int Lines => Files.Sum(static file => file.Lines);

    /// <summary>Creates the projects: one without the runtime, one that references it without using it, and one with campaigns and calls.</summary>
    /// <param name="plain">Code that does not use the package.</param>
    /// <param name="constants">The preprocessor symbols for this code.</param>
    /// <param name="campaigns">The number of campaigns in the last project.</param>
    /// <param name="calls">The number of calls in the last project.</param>
    public static IReadOnlyList<MeasuredProject> All(IReadOnlyList<SourceFile> plain, string constants, int campaigns, int calls) =>
    [
        new("no reference to the runtime", [Usings, .. plain], []) { Constants = constants },
        new("a reference, and no use", [Usings, .. plain], [Package.Runtime]) { Constants = constants },
        new($"{campaigns:N0} campaigns, {calls:N0} calls", [Usings, .. plain, .. CampaignCode.Make(campaigns), .. CallCode.Make(calls, campaigns)], [Package.Runtime]) { Constants = constants },
        new($"these alone", [Usings, .. CampaignCode.Make(campaigns), .. CallCode.Make(calls, campaigns)], [Package.Runtime]),
    ];
}
