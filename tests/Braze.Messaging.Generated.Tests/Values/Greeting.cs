namespace Braze.Messaging.Generated.Tests;

/// <summary>What a campaign inherits is sent too.</summary>
public abstract class Greeting
{
    public string? Salutation { get; set; }
}
