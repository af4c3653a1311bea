using Braze.Generators.Diagnostics;
using Braze.Generators.Models;

namespace Braze.Generators.Naming;

/// <summary>Finds problems with the keys of a campaign and of its nested objects, after the naming is applied.</summary>
internal sealed class KeyCheck
{
    private const string AmbiguousCharacters = "$.[]{\"'";

    private readonly CampaignModel _campaign;
    private readonly List<KeyProblem> _problems = [];
    private readonly HashSet<int> _seenObjects = [];

    private KeyCheck(CampaignModel campaign) => _campaign = campaign;

    public static IReadOnlyList<KeyProblem> FindProblems(CampaignModel campaign)
    {
        var check = new KeyCheck(campaign);
        check.Check(campaign.Properties, typeName: null, through: null);
        foreach (PropertyModel property in campaign.Properties)
        {
            check.CheckObjects(property.Value, property.Name);
        }

        return check._problems;
    }

    /// <summary>Whether a problem prevents that code is generated for its campaign.</summary>
    public static bool PreventsGeneration(KeyProblem problem) => problem.Rule.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>Checks each type of object once, at the first property whose value contains it.</summary>
    private void CheckObjects(ValueModel value, string through)
    {
        if (value.Element is { } element)
        {
            CheckObjects(element, through);
        }
        else if (value.Kind == ValueKind.Object && _seenObjects.Add(value.TypeIndex))
        {
            ObjectModel nested = _campaign.Objects[value.TypeIndex];
            Check(nested.Properties, TypeName(nested), through);
            foreach (PropertyModel property in nested.Properties)
            {
                CheckObjects(property.Value, through);
            }
        }
    }

    private void Check(EquatableArray<PropertyModel> properties, string? typeName, string? through)
    {
        var exact = new Dictionary<string, string>(StringComparer.Ordinal);
        var inAnyCase = new Dictionary<string, PropertyModel>(StringComparer.OrdinalIgnoreCase);
        foreach (PropertyModel property in properties)
        {
            string key = property.WireName;
            if (exact.TryGetValue(key, out string? first))
            {
                Add(DeclarationRules.KeyIsWrittenTwice, property, Shown(first), Shown(property.Name), key);
                continue;
            }

            exact.Add(key, property.Name);
            if (inAnyCase.TryGetValue(key, out PropertyModel? similar))
            {
                Add(DeclarationRules.KeysDifferInCaseOnly, property, Shown(similar.Name), Shown(property.Name), similar.WireName, key);
            }
            else
            {
                inAnyCase.Add(key, property);
            }

            if (FindUnreachableReason(key) is { } why)
            {
                Add(DeclarationRules.KeyIsUnreachable, property, key, Shown(property.Name), why);
            }
            else if (FindAmbiguousReason(key) is { } ambiguity)
            {
                Add(DeclarationRules.KeyIsAmbiguous, property, key, Shown(property.Name), ambiguity);
            }
        }

        string Shown(string name) => typeName is null ? name : $"{typeName}.{name}";

        void Add(DiagnosticDescriptor rule, PropertyModel property, params object[] arguments) =>
            _problems.Add(new KeyProblem(rule, through ?? property.Name, IsNested: through is not null, arguments));
    }

    private static string? FindUnreachableReason(string key) =>
        string.IsNullOrWhiteSpace(key) ? "is empty"
        : key.IndexOf('}') >= 0 ? "contains '}', which ends the reference to it"
        : null;

    private static string? FindAmbiguousReason(string key)
    {
        if (char.IsWhiteSpace(key[0]) || char.IsWhiteSpace(key[key.Length - 1]))
        {
            return "begins or ends with whitespace, which Liquid trims";
        }

        foreach (char c in key)
        {
            if (char.IsControl(c))
            {
                return "contains a control character";
            }

            if (AmbiguousCharacters.IndexOf(c) >= 0)
            {
                return $"contains '{c}', which means something else in Liquid";
            }
        }

        return null;
    }

    /// <summary>The simple name: <c>Box</c> of <c>global::Acme.Box&lt;int&gt;</c>.</summary>
    private static string TypeName(ObjectModel nested)
    {
        string name = nested.TypeName;
        int end = name.IndexOf('<');
        end = end < 0 ? name.Length : end;
        return name.Substring(0, end).Substring(name.LastIndexOfAny(['.', ':'], end - 1) + 1);
    }
}
