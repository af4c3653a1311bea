namespace Braze.Generators.Analyzers;

/// <summary>The runtime's types in one compilation.</summary>
internal sealed class KnownTypes
{
    private KnownTypes(INamedTypeSymbol extensions, INamedTypeSymbol client, INamedTypeSymbol recipient)
    {
        TriggerCampaignExtensions = extensions;
        BrazeClient = client;
        Recipient = recipient;
    }

    private INamedTypeSymbol TriggerCampaignExtensions { get; }

    private INamedTypeSymbol BrazeClient { get; }

    private INamedTypeSymbol Recipient { get; }

    /// <summary>The types; <see langword="null"/> when the compilation lacks one, or has two of one name, and nothing is certain.</summary>
    public static KnownTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(KnownNames.TriggerCampaignExtensions) is { } extensions
        && compilation.GetTypeByMetadataName(KnownNames.BrazeClientInterface) is { } client
        && compilation.GetTypeByMetadataName(KnownNames.TriggerSendRequest) is not null
        && compilation.GetTypeByMetadataName(KnownNames.Recipient) is { } recipient
            ? new KnownTypes(extensions, client, recipient)
            : null;

    /// <summary>Whether a type is one of the runtime's.</summary>
    public bool IsOfRuntime(ITypeSymbol? type) =>
        type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, Recipient.ContainingNamespace);

    public bool IsRecipient(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Recipient);

    /// <summary>Whether a type holds the runtime's extension methods.</summary>
    public bool IsExtensions(INamedTypeSymbol type) =>
        type.IsStatic
        && type.Name is "TriggerCampaignExtensions" or "BrazeClientExtensions"
        && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, TriggerCampaignExtensions.ContainingNamespace);

    /// <summary>Whether a method is <c>IBrazeClient.SendAsync</c>, or a class's implementation of it.</summary>
    public bool IsSend(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        INamedTypeSymbol type = method.ContainingType;
        return SymbolEqualityComparer.Default.Equals(type, BrazeClient)
            || (type.AllInterfaces.Contains(BrazeClient, SymbolEqualityComparer.Default)
                && BrazeClient.GetMembers(method.Name).Any(member =>
                    SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method)));
    }
}
