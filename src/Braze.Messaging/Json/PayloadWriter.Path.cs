using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Braze.Messaging;

/// <content>
/// The place of a value that cannot be written. Nothing is stored for it while values are written: when a message needs the place, the
/// JSON that is written so far is read.
/// </content>
internal abstract partial class PayloadWriter
{
    /// <summary>The key of the member that was begun last in an object of another writer.</summary>
    private JsonKey? _foreignMember;

    /// <summary>One bit for each open object whose keys are data, as those of a dictionary. No message shows such a key.</summary>
    private ulong _dataKeys;

    /// <summary>Finds the place of the value that is written next, as its keys and indexes from the outermost object on.</summary>
    /// <param name="key">The key of the value, when it is not written yet.</param>
    protected List<string> GetPath(JsonKey? key)
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
            // A message that says less is better than an error about the message.
        }

        List<string> steps = [];
        if (_target is not null && (open.Count > 0 || key is null) && _foreignMember is { } foreign)
        {
            steps.Add(foreign.ToString());
        }
        else if (open.Count == 0 && key is not null)
        {
            steps.Add(key.ToString());
        }

        for (int i = 0; i < open.Count; i++)
        {
            bool isInnermost = i == open.Count - 1;
            Container container = open[i];
            string? step = container.IsArray ? $"[{(isInnermost ? container.Count : container.Count - 1)}]"
                : container.Key is not null ? (HasDataKeys(i) ? "[…]" : container.Key)
                : isInnermost ? key?.ToString() : null;
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

    /// <summary>Ends an object that contains itself, by its depth and by the stack that is left, so that it does not end the process.</summary>
    private void CheckDepth()
    {
        if (Depth == MaxDepth)
        {
            throw CannotWrite($"the request would be nested more than {MaxDepth} levels deep. An object may contain itself");
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    /// <summary>An object or array that has not ended yet.</summary>
    private sealed class Container
    {
        public bool IsArray { get; init; }

        /// <summary>The number of its values that have begun.</summary>
        public int Count { get; set; }

        /// <summary>The key whose value is not complete yet.</summary>
        public string? Key { get; set; }
    }
}
