namespace Braze.Contract;

/// <summary>The paths of Braze's endpoints, relative to the REST host. None of them ends with a slash.</summary>
internal static class Paths
{
    public const string TriggerSend = "campaigns/trigger/send";
}
