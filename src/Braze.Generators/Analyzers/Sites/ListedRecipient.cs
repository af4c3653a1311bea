using Braze.Generators.Analyzers.Facts;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>An element of a list of recipients.</summary>
/// <param name="Element">The element.</param>
/// <param name="Recipient">The recipient in it, which can have its own properties.</param>
internal sealed record ListedRecipient(Element Element, IOperation Recipient);
