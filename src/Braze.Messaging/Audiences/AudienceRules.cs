namespace Braze.Messaging;

/// <summary>The rules for a whole <c>audience</c>.</summary>
internal static class AudienceRules
{
    /// <summary>Refuses an audience that would nest the request too deeply, before the audience is enumerated.</summary>
    /// <param name="audience">The audience.</param>
    /// <param name="level">The level of the audience in the request.</param>
    public static void CheckDepth(Audience audience, int level)
    {
        if (audience.Depth > PayloadWriter.MaxDepth - level)
        {
            throw new BrazeValidationException(
                $"The audience is {audience.Depth} levels deep, and a request can have at most {PayloadWriter.MaxDepth} levels. Nothing was sent. Put filters that are joined in the same way in one group.");
        }
    }
}
