using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Braze.Generators.Models;
using Braze.Generators.Properties;

namespace Braze.Generators.Values;

/// <summary>
/// What types come to in each campaign of a project, of which many have properties of the same types: a date, a list of texts. Each is
/// read once.
/// </summary>
internal sealed class ProjectTypes
{
    /// <summary>By the project's own assembly, so that no symbol outlives the project.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, ProjectTypes> Projects = new();

    private readonly IAssemblySymbol? _runtime;
    private readonly ConcurrentDictionary<ITypeSymbol, PropertyType> _known = new(SymbolEqualityComparer.IncludeNullability);

    private ProjectTypes(IAssemblySymbol? runtime)
    {
        _runtime = runtime;
        Scalars = new ScalarTypes(runtime);
    }

    /// <summary>The types that the runtime's writer has an overload for.</summary>
    public ScalarTypes Scalars { get; }

    /// <summary>The types of a project.</summary>
    /// <param name="project">Its assembly.</param>
    /// <param name="runtime">The assembly of the runtime that a campaign uses.</param>
    public static ProjectTypes Of(IAssemblySymbol project, IAssemblySymbol? runtime)
    {
        if (!Projects.TryGetValue(project, out ProjectTypes? types))
        {
            types = Projects.GetValue(project, _ => new ProjectTypes(runtime));
        }

        // A project that references two runtimes is in trouble, and each campaign still gets what its own has.
        return SymbolEqualityComparer.Default.Equals(types._runtime, runtime) ? types : new ProjectTypes(runtime);
    }

    public PropertyType? Find(ITypeSymbol type) => _known.TryGetValue(type, out PropertyType? known) ? known : null;

    /// <summary>Keeps what a type comes to, when that says nothing of the campaign in which it was met.</summary>
    public void Keep(ITypeSymbol type, PropertyType known)
    {
        if (IsTheSameEverywhere(known.Value))
        {
            _known.TryAdd(type, known);
        }
    }

    private static bool IsTheSameEverywhere(ValueModel value) =>
        value.TypeIndex < 0
        && (value.Element is null || IsTheSameEverywhere(value.Element))
        && (value.Key is null || IsTheSameEverywhere(value.Key));
}
