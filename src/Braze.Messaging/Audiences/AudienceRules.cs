namespace Braze.Messaging;

/// <summary>The rules about <c>audience</c> that only the whole of it can break.</summary>
internal static class AudienceRules
{
    /// <summary>Refuses an audience that would make the request deeper than a request can be, before it is walked through.</summary>
    /// <param name="audience">The audience.</param>
    /// <param name="level">The level of the request that it stands at.</param>
    public static void CheckDepth(Audience audience, int level)
    {
        if (audience.Depth > PayloadWriter.MaxDepth - level)
        {
            throw new BrazeValidationException(
                $"The audience is {audience.Depth} levels deep, and a request at most {PayloadWriter.MaxDepth}. Nothing was sent. Put filters that are joined in the same way in one group.");
        }
    }
}
