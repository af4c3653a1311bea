using Braze.Messaging;

namespace Mistakes;

/// <summary>Send IDs, attachments and audiences that are not valid.</summary>
public static class InvalidParts
{
    public static Task ASendIdOfItsOwn(IBrazeClient braze) =>
        new OrderShipped("A-1001", 79.90m).BroadcastAsync(braze, sendId: Guid.NewGuid().ToString()); // BRZ1010

    public static Attachment NotOnTheWeb() => new("Invoice", new Uri("ftp://files.example/1.pdf")); // BRZ1016

    public static Audience AFieldOfBraze() => Filter.String("country").EqualTo("DE"); // BRZ1017
}
