using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Braze.Messaging;

/// <content>
/// Where a value is that cannot be written. Nothing is kept for it while values are written: when a message needs the place, what was
/// written until then is read again.
/// </content>
internal sealed partial class PayloadWriter
{
    private const int MaxPathLength = 100;

    /// <summary>The key of the member that was begun last in an object of another writer.</summary>
    private TriggerPropertyName? _foreignMember;

    /// <summary>One bit for each open object whose keys are data, as a dictionary's are. No message shows such a key.</summary>
    private ulong _dataKeys;

    /// <summary>The campaign that messages name; <see langword="null"/> where it is not known.</summary>
    public string? Campaign { get; set; }

    /// <summary>The exception for a value that cannot be written.</summary>
    /// <param name="rule">The ID of the rule that it breaks, with the colon and the space behind it.</param>
    /// <param name="member">The key of the value, when it is not written yet.</param>
    /// <param name="problem">What is wrong, as the predicate of the sentence.</param>
    /// <param name="advice">What to do.</param>
    public BrazeValidationException Broken(string rule, TriggerPropertyName? member, string problem, string advice) =>
        new($"{rule}{Describe(member)} {problem}. Nothing was sent. {advice}");

    /// <summary>The exception for a value that cannot be written, and that no rule of the analyzers is about.</summary>
    /// <param name="member">The key of the value, when it is not written yet.</param>
    /// <param name="reason">Why, as a sentence without its full stop.</param>
    /// <param name="innerException">What was thrown.</param>
    public BrazeValidationException CannotWrite(TriggerPropertyName? member, string reason, Exception? innerException = null) =>
        new($"Cannot write {Describe(member)}: {reason}. Nothing was sent.", innerException);

    /// <summary>Names the value that is written next: <c>the trigger property 'lines[0].name' of campaign 'OrderShipped'</c>.</summary>
    private string Describe(TriggerPropertyName? member)
    {
        List<string> steps = Steps(member);
        int start = 0;
        string recipient = "";
        if (steps.Count > 1 && steps[0] == "recipients" && _target is null)
        {
            recipient = $"recipients{steps[1]}";
            start = 2;
        }

        string? part = _target is null && steps.Count > start ? steps[start] : null;
        if (part is RequestFields.TriggerProperties or RecipientFields.Attributes)
        {
            start++;
        }

        string path = Join(steps, start);
        if (part == "attributes")
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

    private List<string> Steps(TriggerPropertyName? member)
    {
        List<Container> open = [];
        var options = new JsonReaderOptions { MaxDepth = MaxDepth + 1 };
        var reader = new Utf8JsonReader(_bytes.AsSpan(0, _length), isFinalBlock: false, new JsonReaderState(options));
        try
        {
            while (reader.Read())
            {
                Follow(ref reader, open);
            }
        }
        catch (JsonException)
        {
            // A message that says less is better than one about itself.
        }

        List<string> steps = [];
        if (_target is not null && (open.Count > 0 || member is null) && _foreignMember is { } foreign)
        {
            steps.Add(foreign.ToString());
        }
        else if (open.Count == 0 && member is not null)
        {
            steps.Add(member.Value.ToString());
        }

        for (int i = 0; i < open.Count; i++)
        {
            bool isInnermost = i == open.Count - 1;
            Container container = open[i];
            string? step = container.IsArray ? $"[{(isInnermost ? container.Count : container.Count - 1)}]"
                : container.Key is not null ? (HasDataKeys(i) ? "[…]" : container.Key)
                : isInnermost ? member?.ToString() : null;
            if (!string.IsNullOrEmpty(step))
            {
                steps.Add(step!);
            }
        }

        return steps;
    }

    private static void Follow(ref Utf8JsonReader reader, List<Container> open)
    {
        Container? container = open.Count > 0 ? open[open.Count - 1] : null;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                container!.Key = reader.GetString();
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                if (container is not null)
                {
                    container.Count++;
                }

                open.Add(new Container { IsArray = reader.TokenType == JsonTokenType.StartArray });
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                open.RemoveAt(open.Count - 1);
                if (open.Count > 0)
                {
                    open[open.Count - 1].Key = null;
                }

                break;
            default:
                if (container is not null)
                {
                    container.Count++;
                    container.Key = null;
                }

                break;
        }
    }

    private bool HasDataKeys(int container) => (_dataKeys & (1UL << container)) != 0;

    /// <summary>Ends what leads to itself, and never the process: how deep it is counts, and so does the stack that is left.</summary>
    private void CheckDepth()
    {
        if (Depth == MaxDepth)
        {
            throw CannotWrite(null, $"the request would be nested more than {MaxDepth} levels deep. An object may contain itself");
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    /// <summary>An object or array that is not ended yet.</summary>
    private sealed class Container
    {
        public bool IsArray { get; init; }

        /// <summary>How many of its values have begun.</summary>
        public int Count { get; set; }

        /// <summary>The key whose value is not whole yet.</summary>
        public string? Key { get; set; }
    }
}
