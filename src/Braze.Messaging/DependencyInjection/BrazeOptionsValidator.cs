using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>Checks the options of a container when its host starts, and again when configuration is reloaded.</summary>
internal sealed class BrazeOptionsValidator : IValidateOptions<BrazeOptions>
{
    public ValidateOptionsResult Validate(string? name, BrazeOptions options)
    {
        string[] failures = [.. BrazeOptionsRules.Failures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
