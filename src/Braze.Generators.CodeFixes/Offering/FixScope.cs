namespace Braze.Generators.CodeFixes;

/// <summary>
/// One diagnostic that is to be repaired, and the document it is in. A repair is a few changes of the text: what they do not
/// touch, the user's lines and comments, stays as it is written.
/// </summary>
/// <param name="diagnostic">The diagnostic.</param>
/// <param name="root">The document's root.</param>
/// <param name="model">The document's semantic model.</param>
/// <param name="offer">Takes a repair.</param>
/// <param name="cancellationToken">Cancels the making of the repairs.</param>
internal sealed class FixScope(
    Diagnostic diagnostic,
    SyntaxNode root,
    SemanticModel model,
    Action<Repair> offer,
    CancellationToken cancellationToken)
{
    public Diagnostic Diagnostic => diagnostic;

    public SemanticModel Model => model;

    public CancellationToken CancellationToken => cancellationToken;

    public SourceText Text { get; } = root.SyntaxTree.GetText(cancellationToken);

    /// <summary>The innermost node of the place reported.</summary>
    public SyntaxNode Node => Find(diagnostic.Location.SourceSpan);

    /// <summary>The innermost node of a place in the same document.</summary>
    public SyntaxNode Find(TextSpan span) => root.FindNode(span, getInnermostNodeForTie: true);

    /// <summary>Offers a repair.</summary>
    /// <param name="title">What it does, as the menu shows it.</param>
    /// <param name="key">Which repairs Fix All takes together, within one rule.</param>
    /// <param name="changes">The changes; they do not overlap.</param>
    /// <param name="isForAPerson">Whether only a person may choose it.</param>
    public void Offer(string title, string key, IEnumerable<TextChange> changes, bool isForAPerson = false) =>
        Offer(title, key, changes, isForAPerson ? RepairChoice.ForAPerson : RepairChoice.Certain);

    /// <summary>Offers a repair after which a call messages people whom it did not message before, and perhaps all: the last of all.</summary>
    /// <param name="title">What it does, as the menu shows it.</param>
    /// <param name="key">Which repairs Fix All takes together, within one rule.</param>
    /// <param name="changes">The changes; they do not overlap.</param>
    public void OfferToReachMore(string title, string key, IEnumerable<TextChange> changes) => Offer(title, key, changes, RepairChoice.ReachesMore);

    /// <summary>Offers a repair.</summary>
    /// <param name="title">What it does, as the menu shows it.</param>
    /// <param name="key">Which repairs Fix All takes together, within one rule.</param>
    /// <param name="changes">The changes; they do not overlap.</param>
    /// <param name="choice">Who may choose it.</param>
    public void Offer(string title, string key, IEnumerable<TextChange> changes, RepairChoice choice) =>
        offer(new Repair(title, $"{diagnostic.Id}:{key}", [.. changes.OrderBy(static change => change.Span.Start)], choice));
}
