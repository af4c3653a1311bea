using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Braze.Messaging.Tests;

/// <summary>Stores everything that is logged: the messages, the values of a structured log, and the scopes.</summary>
internal sealed class CapturedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _entries = new();

    public string Text => string.Join('\n', _entries);

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Keep(state);
        return null;
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _entries.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
        Keep(state);
    }

    public void Dispose()
    {
        // The entries are used after the container was disposed.
    }

    private void Keep<TState>(TState state)
    {
        foreach ((string name, object? value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
        {
            _entries.Enqueue($"{name} = {value}");
        }
    }
}
