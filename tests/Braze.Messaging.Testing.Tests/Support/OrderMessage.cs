namespace Braze.Messaging.Testing.Tests;

/// <summary>What several campaigns have in common.</summary>
public abstract record OrderMessage(string OrderNumber);
