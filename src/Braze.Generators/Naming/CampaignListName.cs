namespace Braze.Generators.Naming;

/// <summary>Whether a project has room for <c>Braze.Messaging.BrazeCampaigns</c>.</summary>
internal static class CampaignListName
{
    /// <summary>
    /// Whether a type of the project's own has the name, or is called as one of the namespaces around it: the list would not compile, and
    /// nothing else would either.
    /// </summary>
    public static bool IsTaken(Compilation project)
    {
        INamespaceSymbol? container = project.Assembly.GlobalNamespace;
        foreach (string name in KnownNames.Namespace.Split('.'))
        {
            if (!container.GetTypeMembers(name).IsEmpty)
            {
                return true;
            }

            container = container.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault();
            if (container is null)
            {
                return false;
            }
        }

        return !container.GetTypeMembers(KnownNames.CampaignList, 0).IsEmpty;
    }
}
