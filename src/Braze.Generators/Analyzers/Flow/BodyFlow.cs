using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>
/// Follows the local variables of one member. Its data is created when the first variable is followed, because most calls have
/// none.
/// </summary>
internal sealed class BodyFlow(IOperation root, CancellationToken cancellationToken)
{
    /// <summary>The graphs, by the functions' syntax, because the compiler creates a new operation for each request.</summary>
    private readonly Dictionary<SyntaxNode, FunctionGraph?> _graphs = [];
    private readonly Dictionary<ILocalSymbol, LocalHistory> _histories = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _open = [];
    private readonly Dictionary<(string Kind, SyntaxNode Value, SyntaxNode At), object> _known = [];
    private readonly Dictionary<ILocalSymbol, List<LocalEvent>> _events = new(SymbolEqualityComparer.Default);
    private MemberOperations? _operations;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The operations of the member.</summary>
    public MemberOperations Operations => _operations ??= new MemberOperations(root);

    /// <summary>
    /// Finds the value of an expression, unless the search is already in progress and would not end, as for <c>r = r with { … }</c>
    /// in a loop.
    /// </summary>
    public T Enter<T>(IOperation expression, Func<T> find, Func<T> otherwise)
    {
        if (!_open.Add(expression.Syntax))
        {
            return otherwise();
        }

        T found = find();
        _open.Remove(expression.Syntax);
        return found;
    }

    /// <summary>Caches what is known about a value, because several rules need it.</summary>
    public T Remember<T>(string kind, IOperation value, SyntaxNode judgedAt, Func<T> find)
        where T : notnull
    {
        // A result that is found during another search can be incomplete, so it is not cached.
        if (_open.Count > 0)
        {
            return find();
        }

        if (!_known.TryGetValue((kind, value.Syntax, judgedAt), out object? known))
        {
            _known.Add((kind, value.Syntax, judgedAt), known = find());
        }

        return (T)known;
    }

    /// <summary>Whether anything in the member reads a local.</summary>
    public bool IsRead(ILocalSymbol local) => Operations.ReferencesTo(local).Any(static operation =>
        operation is ILocalReferenceOperation { Parent: var user }
        && !(user is ISimpleAssignmentOperation { IsRef: false, Target: var target } && ReferenceEquals(target, operation)));

    /// <summary>
    /// Whether the objects in a local's object can also be reached in another way than by this use: through a copy, or, where the
    /// use creates a copy, through the local later.
    /// </summary>
    public bool IsShared(ILocalReferenceOperation use)
    {
        bool isCopied = use.Parent is IWithOperation;
        foreach (IOperation other in Operations.ReferencesTo(use.Local))
        {
            if (other.Syntax != use.Syntax && other.Parent is IWithOperation)
            {
                return true;
            }
        }

        return isCopied && EventsOf(use.Local).Exists(happened => happened.Kind == LocalEventKind.Escape && happened.Reference.Syntax != use.Syntax);
    }

    /// <summary>Finds what can have happened to a local before it is used.</summary>
    /// <param name="use">The use of the local.</param>
    /// <param name="judgedAt">
    /// The place where it is judged: the use, or a later place when the use only puts it into another object. After a change in
    /// between, nothing is certain.
    /// </param>
    public LocalPaths PathsOf(ILocalReferenceOperation use, SyntaxNode judgedAt)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ILocalSymbol local = use.Local;
        List<LocalEvent> events = EventsOf(local);
        if (events.Exists(static happened => happened.Kind == LocalEventKind.Alias))
        {
            return LocalPaths.Unknown;
        }

        bool isImmutable = LocalEvents.IsImmutable(local.Type);
        if (DeclaringFunction(events) is not { } declaration || declaration.Syntax != FunctionOf(use).Syntax)
        {
            // Seen from an inner function, which can run at any time: the only value that the local ever has.
            return isImmutable && events is [{ Kind: LocalEventKind.Declaration }, { Kind: LocalEventKind.Assignment, Operation: var only }]
                ? LocalPaths.From(only)
                : LocalPaths.Unknown;
        }

        if (OnlyValueOf(events, use.Syntax) is { } value)
        {
            return LocalPaths.From(value);
        }

        if (GraphOf(declaration) is not { } graph
            || HistoryOf(local, events, declaration, graph).To(use.Syntax) is not { } flow
            || (graph.Find(use.Syntax, OperationKind.LocalReference) ?? graph.FindAround(use.Syntax)) is not { } place)
        {
            return LocalPaths.Unknown;
        }

        LocalPaths paths = flow.At(place);
        if (paths.Paths.IsDefaultOrEmpty)
        {
            return LocalPaths.Unknown;
        }

        return isImmutable || (graph.FindAround(judgedAt) is { } end && flow.At(end).Equals(paths)) ? paths : LocalPaths.Unknown;
    }

    /// <summary>Gets every value that is assigned to a local, on any path.</summary>
    public IEnumerable<IOperation> GivenTo(ILocalSymbol local) => EventsOf(local)
        .Where(static happened => happened.Kind == LocalEventKind.Assignment)
        .Select(static happened => happened.Operation);

    /// <summary>
    /// Finds the initial value of a local, if nothing else happens to it except one use. It has this value on every path, so no
    /// graph is needed.
    /// </summary>
    private static IOperation? OnlyValueOf(List<LocalEvent> events, SyntaxNode use)
    {
        IOperation? value = null;
        foreach (LocalEvent happened in events)
        {
            if (happened.Kind == LocalEventKind.Declaration || happened.Reference.Syntax == use)
            {
                continue;
            }

            if (value is not null || happened is not { Kind: LocalEventKind.Assignment, Place: IVariableDeclaratorOperation })
            {
                return null;
            }

            value = happened.Operation;
        }

        return value;
    }

    private List<LocalEvent> EventsOf(ILocalSymbol local)
    {
        if (!_events.TryGetValue(local, out List<LocalEvent>? events))
        {
            _events.Add(local, events = LocalEvents.Find(Operations.ReferencesTo(local)));
        }

        return events;
    }

    private LocalHistory HistoryOf(ILocalSymbol local, List<LocalEvent> events, IOperation function, FunctionGraph graph)
    {
        if (!_histories.TryGetValue(local, out LocalHistory? history))
        {
            _histories.Add(local, history = new LocalHistory(graph, events
                .Where(static happened => happened.Kind != LocalEventKind.Declaration)
                .Select(happened => (happened, FunctionOf(happened.Reference).Syntax == function.Syntax ? PositionOf(happened, graph) : null))));
        }

        return history;
    }

    private static FlowPosition? PositionOf(LocalEvent happened, FunctionGraph graph) => happened.Place switch
    {
        IVariableDeclaratorOperation declarator => graph.Find(declarator.Syntax, OperationKind.SimpleAssignment),
        ILocalReferenceOperation reference => graph.Find(reference.Syntax, OperationKind.LocalReference) ?? graph.FindAround(reference.Syntax),
        var place => graph.Find(place.Syntax, place.Kind),
    };

    /// <summary>The function that declares the variable; <see langword="null"/> for a variable that is not declared by a statement.</summary>
    private IOperation? DeclaringFunction(List<LocalEvent> events) =>
        events.Find(static happened => happened.Kind == LocalEventKind.Declaration) is { Reference: var declarator } ? FunctionOf(declarator) : null;

    /// <summary>The function that an operation runs in; the root for the member itself.</summary>
    private IOperation FunctionOf(IOperation operation) => OperationTree.FunctionOf(operation) ?? root;

    private FunctionGraph? GraphOf(IOperation function)
    {
        if (!_graphs.TryGetValue(function.Syntax, out FunctionGraph? graph))
        {
            ControlFlowGraph? made = function.Syntax == root.Syntax
                ? Create()
                : GraphOf(FunctionOf(function))?.Inner(function, cancellationToken);
            _graphs.Add(function.Syntax, graph = made is null ? null : new FunctionGraph(made));
        }

        return graph;
    }

    private ControlFlowGraph? Create() => root switch
    {
        { Parent: not null } => null,
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellationToken),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellationToken),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellationToken),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
        _ => null,
    };
}
