namespace Braze.Generators.Analyzers.Sites;

/// <summary>The runtime's types in one compilation.</summary>
internal sealed class KnownTypes(INamedTypeSymbol campaignExtensions, INamedTypeSymbol clientExtensions, INamedTypeSymbol client, INamedTypeSymbol recipient)
{
    /// <summary>Finds the types; <see langword="null"/> when the compilation lacks one, or contains two with the same name.</summary>
    public static KnownTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(KnownNames.TriggerCampaignExtensions) is { } campaignExtensions
        && compilation.GetTypeByMetadataName(KnownNames.BrazeClientExtensions) is { } clientExtensions
        && compilation.GetTypeByMetadataName(KnownNames.BrazeClientInterface) is { } client
        && compilation.GetTypeByMetadataName(KnownNames.TriggerSendRequest) is not null
        && compilation.GetTypeByMetadataName(KnownNames.Recipient) is { } recipient
            ? new KnownTypes(campaignExtensions, clientExtensions, client, recipient)
            : null;

    /// <summary>Whether a type belongs to the runtime.</summary>
    public bool IsRuntimeType(ITypeSymbol? type) =>
        type is { ContainingNamespace: { } @namespace }
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, recipient.ContainingAssembly)
        && SymbolEqualityComparer.Default.Equals(@namespace, recipient.ContainingNamespace);

    public bool IsRecipient(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, recipient);

    /// <summary>Whether a type is the client, or implements it.</summary>
    public bool IsClient(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, client) || type?.AllInterfaces.Contains(client, SymbolEqualityComparer.Default) is true;

    /// <summary>Whether a method is one of the runtime's extension methods for campaigns.</summary>
    public bool IsCampaignExtension(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingType, campaignExtensions);

    /// <summary>Whether a method is one of the runtime's extension methods for clients.</summary>
    public bool IsClientExtension(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingType, clientExtensions);

    /// <summary>Gets the type of the own properties of a recipient, or of the recipients in a sequence.</summary>
    public INamedTypeSymbol? FindRecipientProperties(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => FindRecipientProperties(element),
        INamedTypeSymbol { Name: "Recipient", TypeArguments: [INamedTypeSymbol properties] } when IsRuntimeType(type) => properties,
        INamedTypeSymbol named => named.AllInterfaces
            .Append(named)
            .Where(static @interface => @interface is { Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments: [INamedTypeSymbol { Name: "Recipient" }] })
            .Select(@interface => FindRecipientProperties(@interface.TypeArguments[0]))
            .FirstOrDefault(),
        _ => null,
    };

    /// <summary>Whether a method is <c>IBrazeClient.SendRequestAsync</c>, or a class's implementation of it.</summary>
    public bool IsSend(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        INamedTypeSymbol type = method.ContainingType;
        return SymbolEqualityComparer.Default.Equals(type, client)
            || (type.AllInterfaces.Contains(client, SymbolEqualityComparer.Default)
                && client.GetMembers(method.Name).Any(member =>
                    SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method)));
    }
}
