namespace Braze.Messaging;

/// <summary>An alias of a user, with a label (<c>user_alias</c>), for users without an external ID.</summary>
/// <param name="AliasName">The name of the alias (<c>alias_name</c>). Not empty, at most 236 bytes of UTF-8, and case-sensitive.</param>
/// <param name="AliasLabel">The kind of alias (<c>alias_label</c>). Not empty, and at most 236 bytes of UTF-8.</param>
public sealed record UserAlias(string AliasName, string AliasLabel)
{
    /// <summary>The maximum size of the name and of the label, in bytes of UTF-8.</summary>
    public const int MaxPartBytes = Limits.AliasPartBytes;

    /// <summary>Returns the type's name, so that an alias is not logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(UserAlias);
}
