using System.CommandLine;
using OrderNotifications;

var orders = new Argument<string>("orders")
{
    Description = "The orders as JSON Lines. Default: the orders.jsonl beside the program.",
    Arity = ArgumentArity.ZeroOrOne,
};
var dryRun = new Option<bool>("--dry-run")
{
    Description = "Print the body of each request, with the users' identifiers in it, and send nothing.",
};

var command = new RootCommand("Tells customers about their orders through Braze.") { orders, dryRun };
command.SetAction((arguments, cancellationToken) => NotifyCommand.RunAsync(
    arguments.GetValue(orders) ?? Path.Combine(AppContext.BaseDirectory, "orders.jsonl"),
    arguments.GetValue(dryRun),
    cancellationToken));
return await command.Parse(args).InvokeAsync();
