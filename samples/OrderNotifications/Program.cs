using System.CommandLine;
using OrderNotifications;

var orders = new Argument<string>("orders")
{
    Description = "The orders as JSON Lines. Default: orders.jsonl in the directory of the program.",
    Arity = ArgumentArity.ZeroOrOne,
};
var dryRun = new Option<bool>("--dry-run")
{
    Description = "Prints the body of each request, including the users' identifiers, and sends nothing.",
};

var command = new RootCommand("Notifies customers about their orders through Braze.") { orders, dryRun };
command.SetAction((arguments, cancellationToken) => NotifyCommand.RunAsync(
    arguments.GetValue(orders) ?? Path.Combine(AppContext.BaseDirectory, "orders.jsonl"),
    arguments.GetValue(dryRun),
    cancellationToken));
return await command.Parse(args).InvokeAsync();
