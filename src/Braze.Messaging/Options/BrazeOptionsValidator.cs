using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>Checks the options of a container when its host starts, and again when configuration is reloaded.</summary>
internal sealed class BrazeOptionsValidator : IValidateOptions<BrazeOptions>
{
    public ValidateOptionsResult Validate(string? name, BrazeOptions options)
    {
        return BrazeOptionsRules.Failures(options) is { } failures ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
    }
}
