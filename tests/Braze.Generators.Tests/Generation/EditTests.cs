using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Generation;

/// <summary>After each edit, a driver that has run for all earlier edits emits the same code as a new driver.</summary>
public sealed class EditTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["Campaign"] = """
            using Braze.Messaging;

            namespace Acme.Orders;

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
            public sealed partial record OrderShipped(string Number, System.Collections.Generic.List<Line> Lines, State State, Code? Code) : Message;
            """,
        ["Constant"] = """
            using Braze.Messaging;

            namespace Acme.Orders;

            [TriggerCampaign("d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3")]
            public sealed partial record OrderDelivered(Note Note);
            """,
        ["Message"] = "namespace Acme { public abstract record Message { public string Sender { get; init; } = \"\"; } }",
        ["Line"] = "namespace Acme { public sealed record Line(string Name, Price Price); }",
        ["Price"] = "namespace Acme { public sealed record Price(decimal Amount); }",
        ["State"] = "namespace Acme { public enum State { New, Old } }",
        ["Note"] = "namespace Acme { public sealed class Note { [Braze.Messaging.TriggerProperty(Keys.Text)] public string Text => \"\"; } }",
        ["Keys"] = "namespace Acme { public static class Keys { public const string Text = \"note_text\"; } }",
        ["Globals"] = "global using Code = System.Guid;",
        ["Unrelated"] = "public static class Unrelated { public static int Answer() => 42; }",
    };

    public static TheoryData<string, string, string, string> Edits => new()
    {
        { "a nested type's property", "Line", "string Name", "string Name, int Count" },
        { "a nested type's nested type", "Price", "decimal Amount", "decimal Amount, string Currency" },
        { "an enum's member", "State", "Old", "Old, Lost" },
        { "a base type's property", "Message", "public string Sender", "public string Channel { get; init; } = \"\"; public string Sender" },
        { "a constant in another file", "Keys", "note_text", "text_of_note" },
        { "a global alias", "Globals", "System.Guid", "System.Uri" },
        { "a type that hides another", "Unrelated", "public static class", "namespace Acme.Orders { public enum State { Other } } public static class" },
        { "a type that hides another, in a namespace of its own file", "Unrelated", "public static class", "namespace Acme.Orders.Code { } public static class" },
        { "another part of the campaign", "Unrelated", "public static class", "namespace Acme.Orders { partial record OrderShipped { public int Weight => 1; } } public static class" },
        { "another part of a nested type", "Unrelated", "public static class", "namespace Acme { partial record Line; } public static class" },
        { "a member of the campaign's name", "Unrelated", "public static class", "namespace Acme.Orders { partial record OrderShipped { int __Json; } } public static class" },
        { "a base type's kind", "Message", "abstract", "" },
        { "the attribute, declared by the project itself", "Unrelated", "public static class", "namespace Braze.Messaging { class TriggerPropertyAttribute : System.Attribute { public TriggerPropertyAttribute(string name) { } } } public static class" },
        { "the campaign itself", "Campaign", "string Number", "string Number, int Count" },
        { "the id", "Campaign", "0f2c8a4e", "1f2c8a4e" },
        { "a type that goes", "Line", "Line(", "Row(" },
        { "nothing that matters", "Unrelated", "42", "43" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void After_an_edit_the_output_is_that_of_a_new_run(string what, string file, string text, string replacement)
    {
        Assert.NotEmpty(what);
        GeneratorRun run = Warm();

        run = AssertLikeANewRun(Replace(run, file, text, replacement));
        run = AssertLikeANewRun(Replace(run, "Unrelated", "Answer", "Reply"));
        AssertLikeANewRun(Replace(run, file, replacement.Length == 0 ? "public  record" : replacement, replacement.Length == 0 ? "public abstract record" : text));
    }

    [Fact]
    public void After_a_change_of_the_references_the_output_is_that_of_a_new_run()
    {
        GeneratorRun run = Warm();
        CSharpCompilation library = UserProject.Compile(["namespace Acme.Orders { public enum State { FromALibrary } }"]).WithAssemblyName("Library");

        run = AssertLikeANewRun(run.Edit(input => input.AddReferences(library.ToMetadataReference())));
        AssertLikeANewRun(Replace(run, "Unrelated", "42", "45"));
    }

    [Fact]
    public void After_a_change_of_the_options_the_output_is_that_of_a_new_run()
    {
        GeneratorRun run = AssertLikeANewRun(Warm().Edit(input => input.WithOptions(input.Options.WithNullableContextOptions(NullableContextOptions.Disable))));
        AssertLikeANewRun(Replace(run, "Unrelated", "42", "45"));
    }

    private static GeneratorRun Warm()
    {
        GeneratorRun run = GeneratorRun.Of(UserProject.Compile([UserProject.Usings, .. Files.Values]));
        foreach (int answer in (int[])[1, 2, 3])
        {
            run = AssertLikeANewRun(run.Edit(input => input.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class New{answer};", UserProject.ParseOptions()))));
            run = AssertLikeANewRun(Replace(run, "Unrelated", "Unrelated { ", "Unrelated {  "));
        }

        return run;
    }

    private static GeneratorRun Replace(GeneratorRun run, string file, string text, string replacement) => run.Edit(input =>
    {
        // The usings come first.
        SyntaxTree before = input.SyntaxTrees[1 + Files.Keys.ToList().IndexOf(file)];
        string after = before.ToString().Replace(text, replacement, StringComparison.Ordinal);
        Assert.NotEqual(before.ToString(), after);
        return input.ReplaceSyntaxTree(before, CSharpSyntaxTree.ParseText(after, UserProject.ParseOptions(), before.FilePath, Encoding.UTF8));
    });

    private static GeneratorRun AssertLikeANewRun(GeneratorRun run)
    {
        CSharpCompilation copy = run.Input.RemoveAllSyntaxTrees().AddSyntaxTrees(
            run.Input.SyntaxTrees.Select(static tree => CSharpSyntaxTree.ParseText(tree.ToString(), UserProject.ParseOptions(), tree.FilePath, Encoding.UTF8)));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            GeneratorRun.Of(copy).Sources.Select(static source => source.SourceText.ToString()),
            run.Sources.Select(static source => source.SourceText.ToString()));
        return run;
    }
}
