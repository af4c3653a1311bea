using System.Collections;
using System.Reflection;
using Braze.Generators.Models;
using Microsoft.CodeAnalysis;

namespace Braze.Generators.Tests.Generation;

/// <summary>
/// A model that contains a symbol would keep a whole compilation alive, and a model that is not compared by value would never be
/// cached.
/// </summary>
public sealed class ModelTests
{
    private const string Source = """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber, List<Line> Lines, State? State, Line[][] Grid, Dictionary<State, Perks> ByState, System.Collections.Immutable.ImmutableArray<int> Numbers, [property: TriggerProperty(Converter = typeof(AnyConverter))] object Any);
        public sealed record Line(string Name, Line? Gift);
        public enum State { New, Old }
        [Flags] public enum Perks { Gift = 1 }
        public sealed class AnyConverter : TriggerPropertyConverter<object> { public override void Write(TriggerPropertyWriter writer, object value) => writer.WriteInt32Value(1); }
        """;

    [Fact]
    public void The_outputs_of_the_steps_contain_no_compiler_objects()
    {
        GeneratorRun run = GeneratorRun.Of(Source).AssertCompiles();
        object[] models =
        [
            .. new[] { TrackingNames.Parse, TrackingNames.Campaigns }
                .SelectMany(step => run.Result.TrackedSteps[step])
                .SelectMany(step => step.Outputs)
                .Select(output => output.Value),
        ];

        Assert.Equal(2, models.Length);
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (object model in models)
        {
            Walk(model, visited);
        }

        // The test has visited the whole model, including its strings.
        Assert.Contains(visited, value => value is "unit" or "gift");
        Assert.Contains(visited, value => value is EnumMemberModel);
    }

    [Fact]
    public void Models_of_the_same_code_are_equal()
    {
        object First(GeneratorRun run) => run.Result.TrackedSteps[TrackingNames.Campaigns].Single().Outputs.Single().Value;

        object one = First(GeneratorRun.Of(Source));
        object other = First(GeneratorRun.Of(Source));

        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, First(GeneratorRun.Of(Source.Replace("Old", "Lost", StringComparison.Ordinal))));
    }

    private static void Walk(object? value, HashSet<object> visited)
    {
        if (value is null || !visited.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Compilation or SemanticModel or IOperation or AttributeData or Delegate,
            $"A model holds a {value.GetType()}.");
        if (value is string || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, visited);
            }
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.GetValue(value), visited);
        }
    }
}
