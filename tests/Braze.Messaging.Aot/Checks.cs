namespace Braze.Messaging.Aot;

/// <summary>Runs the program's checks and keeps which have failed.</summary>
internal sealed class Checks
{
    private int _passed;
    private int _failed;

    public async Task RunAsync(string name, Func<Task> check)
    {
        try
        {
            await check();
            _passed++;
        }
#pragma warning disable CA1031 // Whatever it is, the check has failed, and the others are run.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failed++;
            Console.WriteLine($"failed: {name}: {exception}");
        }
    }

    /// <summary>Prints how many there were.</summary>
    /// <returns>The program's exit code.</returns>
    public int End()
    {
        Console.WriteLine($"{_passed} passed, {_failed} failed");
        return _failed == 0 && _passed > 0 ? 0 : 1;
    }

    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"It is '{actual}' and not '{expected}'.");
        }
    }

    public static void Contains(string part, string text)
    {
        if (!text.Contains(part, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"'{part}' is not in '{text}'.");
        }
    }

    public static async Task<TException> ThrowsAsync<TException>(Func<Task> action)
        where TException : Exception
    {
        try
        {
            await action();
        }
        catch (TException exception)
        {
            return exception;
        }

        throw new InvalidOperationException($"Nothing was thrown in place of {typeof(TException).Name}.");
    }
}
