namespace Braze.Generators.Analyzers;

/// <summary>The runtime's types in one compilation.</summary>
internal sealed class KnownTypes
{
    private readonly INamedTypeSymbol _campaignExtensions;
    private readonly INamedTypeSymbol _clientExtensions;
    private readonly INamedTypeSymbol _client;
    private readonly INamedTypeSymbol _recipient;

    private KnownTypes(
        INamedTypeSymbol campaignExtensions,
        INamedTypeSymbol clientExtensions,
        INamedTypeSymbol client,
        INamedTypeSymbol recipient)
    {
        _campaignExtensions = campaignExtensions;
        _clientExtensions = clientExtensions;
        _client = client;
        _recipient = recipient;
    }

    /// <summary>The types; <see langword="null"/> when the compilation lacks one, or has two of one name, and nothing is certain.</summary>
    public static KnownTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(KnownNames.TriggerCampaignExtensions) is { } campaignExtensions
        && compilation.GetTypeByMetadataName(KnownNames.BrazeClientExtensions) is { } clientExtensions
        && compilation.GetTypeByMetadataName(KnownNames.BrazeClientInterface) is { } client
        && compilation.GetTypeByMetadataName(KnownNames.TriggerSendRequest) is not null
        && compilation.GetTypeByMetadataName(KnownNames.Recipient) is { } recipient
            ? new KnownTypes(campaignExtensions, clientExtensions, client, recipient)
            : null;

    /// <summary>Whether a type is one of the runtime's.</summary>
    public bool IsOfRuntime(ITypeSymbol? type) =>
        type is { ContainingNamespace: { } @namespace }
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _recipient.ContainingAssembly)
        && SymbolEqualityComparer.Default.Equals(@namespace, _recipient.ContainingNamespace);

    public bool IsRecipient(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, _recipient);

    /// <summary>Whether a method is one of the runtime's extensions of campaigns.</summary>
    public bool IsOfCampaign(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingType, _campaignExtensions);

    /// <summary>Whether a method is one of the runtime's extensions of clients.</summary>
    public bool IsOfClient(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingType, _clientExtensions);

    /// <summary>Whether a method is <c>IBrazeClient.SendRequestAsync</c>, or a class's implementation of it.</summary>
    public bool IsSend(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        INamedTypeSymbol type = method.ContainingType;
        return SymbolEqualityComparer.Default.Equals(type, _client)
            || (type.AllInterfaces.Contains(_client, SymbolEqualityComparer.Default)
                && _client.GetMembers(method.Name).Any(member =>
                    SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method)));
    }
}
