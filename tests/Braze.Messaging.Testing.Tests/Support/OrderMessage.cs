namespace Braze.Messaging.Testing.Tests;

/// <summary>The base type of several campaigns.</summary>
public abstract record OrderMessage(string OrderNumber);
