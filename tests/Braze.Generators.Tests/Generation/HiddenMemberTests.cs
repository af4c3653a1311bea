namespace Braze.Generators.Tests.Generation;

/// <summary>Public properties are sent even when a non-public member hides them, and the hiding member is never sent.</summary>
public sealed class HiddenMemberTests
{
    private const string Id = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]";

    public static TheoryData<string> Hiding =>
    [
        "private new string A => \"private\";",
        "internal new int A => 0;",
        "protected new string A => \"private\";",
        "private protected new object A => 1;",
        "protected internal new string A => \"private\";",
        "public new int A() => 0;",
        "public new int A = 0;",
        "private new const string A = \"private\";",
        "public new static string A => \"static\";",
        "public new class A;",
        "public new event Action? A { add { } remove { } }",
        "public new string A { private get => \"private\"; set { } }",
        "public new string A { set { } }",
    ];

    [Theory]
    [MemberData(nameof(Hiding))]
    public void A_property_that_the_campaign_hides_is_sent(string hiding) => AssertSent(
        """{"a":"public","own":1}""",
        $"{Id} public partial class C : Base {{ {hiding} public int Own => 1; }}");

    [Theory]
    [MemberData(nameof(Hiding))]
    public void A_property_that_a_base_type_hides_is_sent(string hiding) => AssertSent(
        """{"a":"public","own":1}""",
        $"public class Middle : Base {{ {hiding} }} {Id} public sealed partial class C : Middle {{ public int Own => 1; }}");

    [Theory]
    [MemberData(nameof(Hiding))]
    public void A_property_that_a_nested_object_hides_is_sent(string hiding) => AssertSent(
        """{"line":{"a":"public","own":1}}""",
        $"public class Middle : Base {{ {hiding} }} public sealed class Line : Middle {{ public int Own => 1; }} {Id} public sealed partial class C {{ public Line Line => new(); }}");

    [Fact]
    public void The_public_property_of_the_most_derived_type_is_sent() => AssertSent(
        """{"a":2}""",
        $"public class Middle : Base {{ private new string A => \"private\"; }} {Id} public sealed partial class C : Middle {{ public new int A => 2; }}");

    [Fact]
    public void An_ignored_property_also_leaves_out_the_property_that_it_hides() => AssertSent(
        "{\"own\":1}",
        $"{Id} public sealed partial class C : Base {{ [TriggerPropertyIgnore] public new int A => 2; public int Own => 1; }}");

    [Fact]
    public void A_hidden_override_is_read() => AssertSent(
        """{"a":"override"}""",
        $"public abstract class Top {{ public virtual string A => \"\"; }} public class Middle : Top {{ public override string A => \"override\"; }} {Id} public sealed partial class C : Middle {{ private new string A => \"private\"; }}");

    [Fact]
    public void A_generic_base_type_is_named_with_its_arguments() => AssertSent(
        """{"a":"public"}""",
        $"public class Box<T> {{ public T A {{ get; set; }} = default!; }} {Id} public sealed partial class C : Box<string> {{ public C() => base.A = \"public\"; private new int A => 1; }}");

    [Fact]
    public void A_property_of_a_base_type_can_have_the_name_of_a_generated_method() => AssertSent(
        """{"send_async":"public"}""",
        $"public class Sender {{ public string SendAsync => \"public\"; }} {Id} public sealed partial class C : Sender;");

    [Fact]
    public void An_explicit_implementation_and_an_indexer_hide_nothing() => AssertSent(
        """{"a":"public"}""",
        $"public interface I {{ string A {{ get; }} }} {Id} public sealed partial class C : Base, I {{ string I.A => \"explicit\"; public string this[int index] => \"indexer\"; }}");

    private static void AssertSent(string json, string source)
    {
        RunningProject project = RunningProject.Of(
            source,
            "public class Base { public string A { get; set; } = \"public\"; }",
            "public static class Factory { public static ITriggerCampaign Create() => new C(); }");

        Assert.Equal(json, project.TriggerProperties("Factory", "Create"));
    }
}
