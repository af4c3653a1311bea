namespace Braze.Messaging;

/// <summary>
/// The value that deletes an attribute from the user's profile (JSON <c>null</c>). Write it as
/// <see cref="UserAttributes.Delete"/>.
/// </summary>
public readonly record struct AttributeDeletion;
