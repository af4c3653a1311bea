using Braze.Messaging;

namespace Mistakes;

/// <summary>Identifiers that are empty.</summary>
public static class EmptyIdentifiers
{
    public static Task Empty(IBrazeClient braze) => new OrderShipped("A-1001", 79.90m).SendAsync(braze, externalUserId: ""); // BRZ1005

    public static UserAlias EmptyLabel(string name) => new(name, " "); // BRZ1005
}
