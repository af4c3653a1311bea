using System.CommandLine;
using Braze.Generators.Benchmarks;

var types = new Option<int[]>("--types") { Description = "How many annotated types a project has.", DefaultValueFactory = static _ => [100, 1000, 5000], AllowMultipleArgumentsPerToken = true };
var rounds = new Option<int>("--rounds") { Description = "How many samples of each figure.", DefaultValueFactory = static _ => 15 };
var only = new Option<string[]>("--only") { Description = "Contestants whose names contain one of these; all without it.", AllowMultipleArgumentsPerToken = true };
var edits = new Option<EditKind[]>("--edits") { Description = "What is edited between runs; all kinds without it.", AllowMultipleArgumentsPerToken = true };
var compile = new Option<bool>("--compile") { Description = "Measures what the compiler makes of the emitted text, in place of what the generators take." };

var command = new RootCommand("What generators cost, side by side in one process: medians, and ratios of samples taken in turn.") { types, rounds, only, edits, compile };
command.SetAction(parsed =>
{
    string[] names = parsed.GetValue(only) ?? [];
    Contestant[] contestants =
    [
        .. new[] { Contestants.Floor, Contestants.Braze, Contestants.Refit }
            .Concat(Contestants.Others)
            .Where(contestant => names.Length == 0 || names.Any(name => contestant.Name.Contains(name, StringComparison.OrdinalIgnoreCase))),
    ];
    EditKind[] kinds = parsed.GetValue(edits) is { Length: > 0 } some ? some : Enum.GetValues<EditKind>();
    foreach (int count in parsed.GetValue(types)!)
    {
        if (parsed.GetValue(compile))
        {
            CompilerComparison.Run(contestants, count, parsed.GetValue(rounds));
        }
        else
        {
            Comparison.Run(contestants, count, parsed.GetValue(rounds), kinds);
        }
    }
});
return command.Parse(args).Invoke();
