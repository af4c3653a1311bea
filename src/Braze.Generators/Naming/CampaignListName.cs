namespace Braze.Generators.Naming;

/// <summary>Checks whether <c>Braze.Messaging.BrazeCampaigns</c> can be generated into a project.</summary>
internal static class CampaignListName
{
    /// <summary>
    /// Whether a type of the project has this name, or the name of one of its namespaces. The project would not compile with the
    /// list then.
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
