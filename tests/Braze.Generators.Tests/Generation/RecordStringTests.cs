using Braze.Messaging;

namespace Braze.Generators.Tests.Generation;

/// <summary>The string of a campaign contains no values, for example in a log, unless its author declares the string.</summary>
public sealed class RecordStringTests
{
    private const string Id = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]";

    [Theory]
    [InlineData("{0} public sealed partial record C(string Code);", "C { }")]
    [InlineData("{0} public partial record C(string Code);", "C { }")]
    [InlineData("public abstract record Base(string Code); {0} public partial record C(string Code) : Base(Code);", "C { }")]
    [InlineData("public abstract record Base(string Code); {0} public sealed partial record C(string Code) : Base(Code);", "C { }")]
    [InlineData("public abstract record Base(string Code) {{ public sealed override string ToString() => \"base\"; }} {0} public sealed partial record C(string Code) : Base(Code);", "base")]
    [InlineData("{0} public sealed partial record C(string Code) {{ public override string ToString() => \"own\"; }}", "own")]
    [InlineData("{0} public sealed partial record C(string Code) {{ private bool PrintMembers(System.Text.StringBuilder text) {{ text.Append('x'); return true; }} }}", "C { x }")]
    [InlineData("{0} public sealed partial record C(string Code) {{ public string ToString(int length) => Code.Substring(length); }}", "C { }")]
    [InlineData("{0} public partial record B(string Code); {0} public sealed partial record C(string Code) : B(Code);", "C { }")]
    public void The_string_of_a_record(string declaration, string text)
    {
        RunningProject project = RunningProject.Of(
            string.Format(null, declaration, Id),
            "public static class Factory { public static ITriggerCampaign Create() => new C(\"secret\"); }");

        Assert.Equal(text, project.Call<ITriggerCampaign>("Factory", "Create").ToString());
    }
}
