namespace Braze.Generators.Analyzers;

/// <summary>The runtime's types in one compilation.</summary>
internal sealed class KnownTypes
{
    private KnownTypes(
        INamedTypeSymbol campaignExtensions,
        INamedTypeSymbol clientExtensions,
        INamedTypeSymbol client,
        INamedTypeSymbol request,
        INamedTypeSymbol recipient)
    {
        TriggerCampaignExtensions = campaignExtensions;
        BrazeClientExtensions = clientExtensions;
        BrazeClient = client;
        TriggerSendRequest = request;
        Recipient = recipient;
    }

    public INamedTypeSymbol TriggerCampaignExtensions { get; }

    public INamedTypeSymbol BrazeClientExtensions { get; }

    public INamedTypeSymbol BrazeClient { get; }

    public INamedTypeSymbol TriggerSendRequest { get; }

    public INamedTypeSymbol Recipient { get; }

    /// <summary>The types; <see langword="null"/> when the compilation lacks one, or has two of one name, and nothing is certain.</summary>
    public static KnownTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(KnownNames.TriggerCampaignExtensions) is { } campaignExtensions
        && compilation.GetTypeByMetadataName(KnownNames.BrazeClientExtensions) is { } clientExtensions
        && compilation.GetTypeByMetadataName(KnownNames.BrazeClientInterface) is { } client
        && compilation.GetTypeByMetadataName(KnownNames.TriggerSendRequest) is { } request
        && compilation.GetTypeByMetadataName(KnownNames.Recipient) is { } recipient
            ? new KnownTypes(campaignExtensions, clientExtensions, client, request, recipient)
            : null;

    public bool IsRecipient(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Recipient);

    public bool IsRequest(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, TriggerSendRequest);

    /// <summary>Whether a method is one of the runtime's extensions of campaigns and clients.</summary>
    public bool IsExtension(IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingType, TriggerCampaignExtensions)
        || SymbolEqualityComparer.Default.Equals(method.ContainingType, BrazeClientExtensions);

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
