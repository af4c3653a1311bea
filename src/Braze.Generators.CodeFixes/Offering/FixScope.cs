using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes.Offering;

/// <summary>A diagnostic to repair, and the document that it is in.</summary>
/// <param name="diagnostic">The diagnostic.</param>
/// <param name="model">The document's semantic model.</param>
/// <param name="offer">Receives each repair.</param>
/// <param name="cancellationToken">Cancels the work.</param>
internal sealed class FixScope(Diagnostic diagnostic, SemanticModel model, Action<Repair> offer, CancellationToken cancellationToken)
    : EditedDocument(model, cancellationToken)
{
    public Diagnostic Diagnostic => diagnostic;

    /// <summary>The span that is reported.</summary>
    public TextSpan Span => diagnostic.Location.SourceSpan;

    /// <summary>The innermost node that is reported.</summary>
    public SyntaxNode Node => Find(Span);

    /// <summary>The kind of mistake, when the rule reports several kinds; <see langword="null"/> when the rule reports only one.</summary>
    public string? Kind => diagnostic.Properties.TryGetValue(Rule.KindKey, out string? kind) ? kind : null;

    /// <summary>Offers a repair.</summary>
    /// <param name="title">What the repair does, as the menu shows it.</param>
    /// <param name="key">Identifies the repair within its rule. Fix All makes all repairs with the same key.</param>
    /// <param name="changes">The changes. They do not overlap.</param>
    /// <param name="choice">Who may choose the repair.</param>
    public void Offer(string title, string key, IEnumerable<TextChange> changes, RepairChoice choice = RepairChoice.Certain) =>
        offer(new Repair(title, $"{diagnostic.Id}:{key}", [.. changes.OrderBy(static change => change.Span.Start)], choice));

    /// <summary>Offers to remove the code at a location, if it can be removed.</summary>
    public void OfferRemoval(string title, string key, Location location)
    {
        if (Removal.FindNode(this, location) is { } node)
        {
            OfferRemoval(title, key, [node]);
        }
    }

    /// <summary>Offers to remove nodes that <see cref="Removal.FindNode"/> returned.</summary>
    public void OfferRemoval(string title, string key, IReadOnlyCollection<SyntaxNode> nodes, RepairChoice choice = RepairChoice.Certain)
    {
        if (Removal.RemoveWithComments(this, nodes) is { } changes)
        {
            Offer(title, key, changes, choice);
        }
    }
}
