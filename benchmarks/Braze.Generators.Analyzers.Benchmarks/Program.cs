using System.CommandLine;
using System.Globalization;
using Braze.Generators.Analyzers.Benchmarks.Code;
using Braze.Generators.Analyzers.Benchmarks.Measuring;

// The format of the tables does not depend on the culture.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var lines = new Option<int>("--lines") { Description = "Lines of code that does not use the package.", DefaultValueFactory = static _ => 250_000 };
var campaigns = new Option<int>("--campaigns") { Description = "Campaigns of ten properties.", DefaultValueFactory = static _ => 1_000 };
var calls = new Option<int>("--calls") { Description = "Calls of campaigns.", DefaultValueFactory = static _ => 10_000 };
var rounds = new Option<int>("--rounds") { Description = "How often each is measured.", DefaultValueFactory = static _ => 5 };
var sources = new Option<DirectoryInfo?>("--sources") { Description = "A folder with code to compile in place of the generated code." };
var constants = new Option<string>("--define") { Description = "The constants that it asks for.", DefaultValueFactory = static _ => string.Empty };
var projects = new Option<int[]>("--projects") { Description = "Which of the projects, from 0.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = static _ => [0, 1, 2, 3] };
var variants = new Option<Analyzed[]>("--variants")
{
    Description = "What is compared; with the first.",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = static _ => [Analyzed.Without, Analyzed.Nothing, Analyzed.With],
};
var folder = new Option<DirectoryInfo>("--folder")
{
    Description = "Where the projects are written.",
    DefaultValueFactory = static _ => new DirectoryInfo(Path.Combine(Path.GetTempPath(), "braze-analyzers-benchmark")),
};

var compiler = new Command("compiler", "The SDK's compiler, each run a process of its own.") { variants, folder };
compiler.SetAction(parsed =>
{
    Console.WriteLine("| Project | Lines | Analyzers | Processor | Elapsed | More than the first, of the whole | Reported | Share |");
    Console.WriteLine("|---|---|---|---|---|---|---|---|");
    foreach (MeasuredProject project in Chosen(parsed))
    {
        string path = Path.Combine(parsed.GetRequiredValue(folder).FullName, project.Name.Replace(' ', '-').Replace(",", "", StringComparison.Ordinal));
        CompilerTable.Print(project, path, parsed.GetValue(rounds), parsed.GetRequiredValue(variants), Console.WriteLine);
    }
});

var telemetry = new Command("telemetry", "The analyzers' own time, in this process.");
telemetry.SetAction(async (parsed, _) =>
{
    Console.WriteLine("| Project | Compiler | Declarations | Calls | Share | Allocated | Reports |");
    Console.WriteLine("|---|---|---|---|---|---|---|");
    foreach (MeasuredProject project in Chosen(parsed))
    {
        await TelemetryTable.PrintAsync(project, parsed.GetValue(rounds), Console.WriteLine);
    }
});

var root = new RootCommand("What the analyzers cost of the compiler's time.") { compiler, telemetry };
foreach (Option option in (Option[])[lines, campaigns, calls, rounds, sources, constants, projects])
{
    option.Recursive = true;
    root.Options.Add(option);
}

return await root.Parse(args).InvokeAsync();

IEnumerable<MeasuredProject> Chosen(ParseResult parsed)
{
    IReadOnlyList<SourceFile> plain = parsed.GetValue(sources) is { } real
        ? [.. real.EnumerateFiles("*.cs", SearchOption.AllDirectories).OrderBy(static file => file.FullName, StringComparer.Ordinal)
            .Select(file => new SourceFile(Path.GetRelativePath(real.FullName, file.FullName), File.ReadAllText(file.FullName)))]
        : PlainCode.Make(parsed.GetValue(lines));
    IReadOnlyList<MeasuredProject> all = MeasuredProject.All(plain, parsed.GetRequiredValue(constants), parsed.GetValue(campaigns), parsed.GetValue(calls));
    return parsed.GetRequiredValue(projects).Select(index => all[index]);
}
