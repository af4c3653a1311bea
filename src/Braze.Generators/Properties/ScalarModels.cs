using System.Collections.Concurrent;
using Braze.Generators.Models;

namespace Braze.Generators.Properties;

/// <summary>The models of scalars, each made once: they are all that most campaigns have.</summary>
internal static class ScalarModels
{
    private static readonly ConcurrentDictionary<(string Method, bool CanBeNull, bool IsRequired), ValueModel> Models = new();

    /// <summary>The model of the scalars that a method of the runtime's writer takes.</summary>
    public static ValueModel Of(string method, bool canBeNull, bool isRequired = false) =>
        Models.GetOrAdd((method, canBeNull, isRequired), static key => new ValueModel(ValueKind.Scalar, key.CanBeNull, key.IsRequired, Method: key.Method));
}
