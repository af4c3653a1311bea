using Braze.Generators.Analyzers.Benchmarks.Code;

namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>A project that is compiled with and without the analyzers.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Files">Its code.</param>
/// <param name="References">What it references beside the framework.</param>
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

    /// <summary>What real code asks for before it compiles, between semicolons.</summary>
    public string Constants { get; init; } = string.Empty;

    public int Lines => Files.Sum(static file => file.Lines);

    /// <summary>The projects: without the runtime, with it and without use of it, with campaigns and calls.</summary>
    /// <param name="plain">Code that does not use the package.</param>
    /// <param name="constants">The constants that it is compiled with.</param>
    /// <param name="campaigns">How many campaigns the last of the projects has.</param>
    /// <param name="calls">How many calls it has.</param>
    public static IReadOnlyList<MeasuredProject> All(IReadOnlyList<SourceFile> plain, string constants, int campaigns, int calls) =>
    [
        new("no reference to the runtime", [Usings, .. plain], []) { Constants = constants },
        new("a reference, and no use", [Usings, .. plain], [Package.Runtime]) { Constants = constants },
        new($"{campaigns:N0} campaigns, {calls:N0} calls", [Usings, .. plain, .. CampaignCode.Make(campaigns), .. CallCode.Make(calls, campaigns)], [Package.Runtime]) { Constants = constants },
        new($"these alone", [Usings, .. CampaignCode.Make(campaigns), .. CallCode.Make(calls, campaigns)], [Package.Runtime]),
    ];
}
