using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Braze.Messaging;

/// <content>
/// Finds the path of a value that cannot be written. No path is stored while values are written. When a message needs the path, the JSON
/// that was written so far is read.
/// </content>
internal abstract partial class PayloadWriter
{
    /// <summary>The key of the last member that was started in an object of another writer.</summary>
    private JsonKey? _foreignMember;

    /// <summary>One bit for each open object whose keys are data, such as a dictionary. No message shows such a key.</summary>
    private ulong _dataKeys;

    /// <summary>Returns the path of the value that is written next: its keys and indexes, starting at the outermost object.</summary>
    /// <param name="key">The key of the value, if it is not written yet.</param>
    protected List<string> GetPath(JsonKey? key)
    {
        List<Container> open = [];
        var options = new JsonReaderOptions { MaxDepth = MaxDepth + 1 };
        var reader = new Utf8JsonReader(_bytes.AsSpan(0, _length), isFinalBlock: false, new JsonReaderState(options));
        try
        {
            while (reader.Read())
            {
                ReadContainers(ref reader, open);
            }
        }
        catch (JsonException)
        {
            // A message with less information is better than an error while the message is created.
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

    private static void ReadContainers(ref Utf8JsonReader reader, List<Container> open)
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

    /// <summary>
    /// Refuses an object that contains itself, by its depth and by the remaining stack, so that it does not end the process.
    /// </summary>
    private void CheckDepth()
    {
        if (Depth == MaxDepth)
        {
            throw CannotWrite($"the request would be nested more than {MaxDepth} levels deep. An object may contain itself");
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    /// <summary>An object or array that has not ended.</summary>
    private sealed class Container
    {
        public bool IsArray { get; init; }

        /// <summary>The number of its values that were started.</summary>
        public int Count { get; set; }

        /// <summary>The key whose value is not complete.</summary>
        public string? Key { get; set; }
    }
}
