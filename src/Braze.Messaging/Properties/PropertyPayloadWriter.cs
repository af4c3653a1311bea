using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// Writes JSON of a request. The message about a value that cannot be written names the property, the campaign and the recipient.
/// </summary>
internal sealed class PropertyPayloadWriter : PayloadWriter
{
    private const int MaxPathLength = 100;

    /// <summary>Writes one object from its beginning to its end.</summary>
    /// <param name="campaign">The campaign for messages, or <see langword="null"/> if it is not known.</param>
    public PropertyPayloadWriter(string? campaign) => Campaign = campaign;

    /// <summary>Writes members into an object that another writer has begun.</summary>
    public PropertyPayloadWriter(Utf8JsonWriter target)
        : base(target)
    {
    }

    /// <summary>The campaign for messages, or <see langword="null"/> if it is not known.</summary>
    public string? Campaign { get; }

    /// <summary>Creates the exception for a value that breaks a rule.</summary>
    /// <param name="rule">The ID of the rule.</param>
    /// <param name="key">The key of the value, if it is not written yet.</param>
    /// <param name="problem">The problem, as the predicate of the sentence.</param>
    /// <param name="advice">The advice for the caller.</param>
    public BrazeValidationException CreateRuleException(string rule, JsonKey? key, string problem, string advice) =>
        new($"{rule}: {Describe(key)} {problem}. Nothing was sent. {advice}");

    /// <summary>Creates the exception for a value that cannot be written, for a reason that the analyzers have no rule for.</summary>
    /// <param name="key">The key of the value, if it is not written yet.</param>
    /// <param name="reason">The reason, as a sentence without its full stop.</param>
    /// <param name="innerException">The exception that was thrown.</param>
    public BrazeValidationException CannotWrite(JsonKey? key, string reason, Exception? innerException = null) =>
        new($"Cannot write {Describe(key)}: {reason}. Nothing was sent.", innerException);

    protected override Exception CannotWrite(string reason) => CannotWrite(null, reason);

    protected override Exception TooLarge(int size) => new BrazeValidationException(
        $"BRZ2004: the request is larger than {size} bytes, and Braze accepts at most {Limits.BodyBytes}. A sequence may be endless. Nothing was sent.");

    /// <summary>
    /// Returns the name of the value that is written next: <c>the trigger property 'lines[0].name' of campaign 'OrderShipped'</c>.
    /// </summary>
    private string Describe(JsonKey? key)
    {
        List<string> steps = GetPath(key);
        int start = 0;
        string recipient = "";
        if (!HasTarget && steps.Count > 1 && steps[0] == RequestFields.Recipients)
        {
            recipient = $"{RequestFields.Recipients}{steps[1]}";
            start = 2;
        }

        string? part = !HasTarget && steps.Count > start ? steps[start] : null;
        if (part is RequestFields.TriggerProperties or RecipientFields.Attributes)
        {
            start++;
        }

        string path = Join(steps, start);
        if (part == RecipientFields.Attributes)
        {
            return $"{(path.Length == 0 ? "an attribute" : $"the attribute '{path}'")} of {recipient}";
        }

        return (path.Length == 0 ? "a trigger property" : $"the trigger property '{path}'")
            + (Campaign is null ? "" : $" of campaign '{Campaign}'")
            + (recipient.Length == 0 ? "" : $" for {recipient}");
    }

    private static string Join(List<string> steps, int start)
    {
        string path = string.Concat(steps.Skip(start).Select((step, index) => index == 0 || step[0] == '[' ? step : $".{step}"));
        return path.Length > MaxPathLength ? path[..MaxPathLength] + "…" : path;
    }
}
