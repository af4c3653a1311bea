namespace Braze.Messaging;

/// <summary>An alias of a user, with a label (<c>user_alias</c>), for users that have no external id.</summary>
/// <param name="AliasName">The alias itself (<c>alias_name</c>): not empty, at most 236 bytes of UTF-8, case-sensitive.</param>
/// <param name="AliasLabel">The kind of alias (<c>alias_label</c>): not empty, at most 236 bytes of UTF-8.</param>
public sealed record UserAlias(string AliasName, string AliasLabel)
{
    /// <summary>The largest size of either part, in bytes of UTF-8.</summary>
    public const int MaxPartBytes = Limits.AliasPartBytes;

    /// <summary>Returns the type's name, so that an alias is not logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(UserAlias);
}
