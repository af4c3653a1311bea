namespace Braze.Generators.CodeFixes.Tests;

/// <summary>Incomplete code, as it occurs while a file is typed.</summary>
public sealed class IncompleteCodeTests(TypedProject project) : IClassFixture<TypedProject>
{
    private const string Attribute = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")]";

    private const string Call = """

        public static class Orders
        {
            public static async Task SendAsync(IBrazeClient braze, Order order)
            {
                await order.SendAsync(braze, externalUserId: "a", userAlias: new("b", "c"), recipients: [new()]);
                await braze.SendRequestAsync(new TriggerSendRequest("id") { SendId = "" });
            }
        }
        """;

    public static TheoryData<string> States =>
    [
        // A campaign whose name is still to be typed
        Attribute + " public sealed partial record ",
        Attribute + " public sealed partial record {",
        Attribute + " public sealed partial record (string Number);",
        Attribute + " class {}",
        Attribute + " class",
        Attribute + " partial class : ",
        Attribute + " partial class <T> { }",
        Attribute + " partial class 1Order { }",
        Attribute + " partial record struct ",
        Attribute + " partial interface { }",
        Attribute + " enum { }",
        Attribute + " delegate void ();",
        Attribute + " partial class Outer { " + Attribute + " partial class { } }",
        "namespace { " + Attribute + " partial class { } }",

        // Names
        Attribute + " partial class class { }",
        Attribute + " partial class @class { public string @string { get; } = \"\"; public object @object => this; }",
        Attribute + " partial class record { }",
        Attribute + " partial record record(string record);",
        Attribute + " partial class partial { }",
        Attribute + " partial class @ { }",
        Attribute + " partial class _ { public object _ => this; }",
        Attribute + " partial class \\u004Frder { public object \\u0041 => this; }",
        Attribute + " partial class \\uD83D { }",
        Attribute + " partial class \ud83d\ude00 { public object \ud83d\ude00 => this; }",
        Attribute + " partial class \ud83d { }",
        Attribute + " partial class \ud835\udd38 { public string \ud835\udd38 { get; } }",
        Attribute + " partial class Größe { public object Maß => this; }",

        // Attributes
        "[] public partial class Order { }",
        "[TriggerCampaign] public partial class Order { }",
        "[TriggerCampaign(] public partial class Order { }",
        "[TriggerCampaign()] public partial class Order { }",
        "[TriggerCampaign(,)] public partial class Order { }",
        "[TriggerCampaign(\"] public partial class Order { }",
        "[TriggerCampaign(campaignId: )] public partial class Order { }",
        "[TriggerCampaign(null)] public partial class Order { }",
        "[TriggerCampaign(default)] public partial class Order { }",
        "[TriggerCampaign(1)] public partial class Order { }",
        "[TriggerCampaign(\"\\ud83d\")] public partial class Order { }",
        "[TriggerCampaign(\"a\"), TriggerCampaign(\"b\")] public partial class Order { }",
        "[TriggerCampaign(\"a\"),] public partial class Order { }",
        "[TriggerCampaign<int>(\"a\")] public partial class Order { }",
        "[assembly: TriggerCampaign(\"a\")] public partial class Order { }",
        "[global::Braze.Messaging.TriggerCampaign(\" A\")] public class Order { }",
        "[Braze.Messaging.] public class Order { }",
        Attribute,
        Attribute + " public",
        Attribute + " namespace Acme { }",
        Attribute + " }",
        Attribute + " ;",
        Attribute + " using System;",
        Attribute + " Console.WriteLine();",
        "class Orders { " + Attribute + " }",
        "class Orders { " + Attribute + " int number; " + Attribute + " void M() { } " + Attribute + " Orders() { } }",
        "class Orders { [TriggerProperty(] [TriggerPropertyIgnore(] public object Number { get; } }",
        Attribute + " partial record Order([property: ] object Number, [property: TriggerProperty(\"] object Other);",
        Attribute + " partial record Order([TriggerProperty(1, 2)] [TriggerProperty(\"a\")] object Number, , object);",

        // Braces, members and other declarations of the same name
        Attribute + " public partial class Order { public object Number { get",
        Attribute + " public partial class Order { public object { get; } public { get; } public object Number }",
        Attribute + " public partial class Order { public string Number => ; public DateTime Day => public object Other",
        Attribute + " public partial class Order { public Dictionary<, object> Number { get; } public List<> Other { get; } public int[,,] Third { get; }",
        Attribute + " public partial class Order : Order { public Order Number { get; } }",
        Attribute + " public partial record Order(Order Number) : Order(Number);",
        Attribute + " public partial class Order { } " + Attribute + " public partial class Order { }",
        Attribute + " public class Order { } public class Order { } " + Attribute + " public partial record Order(object Number);",
        Attribute + " public partial class Order { } public record Order(object Number); public enum Order { }",
        Attribute + " public partial class Order { public object Number { get; } public object Number { get; } public int Number; }",
        Attribute + " public partial class Order<T { public object Number { get; } }",
        Attribute.Replace("\")", "\", Overrides = true)", StringComparison.Ordinal) + " partial class Order { class Overrides { } void SendAsync() { } object SendAsync => this; }",

        // Aliases
        "using = Braze.Messaging.Recipient;",
        "using R = ;",
        "using = Braze.Messaging.TriggerCampaignAttribute; [Campaign(\"a\")] class Order { }",
        "using Campaign = Braze.Messaging.TriggerCampaignAttribute; [Campaign(\"a\")] class { }",
        "using @class = Braze.Messaging.Recipient; class Orders { object order = new @class { ExternalUserId = \"a\", Email = \"b\" }; }",
        "global using = Braze.Messaging.Recipient; namespace Acme { using = Braze.Messaging.Filter; }",
    ];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Incomplete_code_causes_no_exception(string state)
    {
        await project.BecomeAsync(state);
        await project.BecomeAsync(state + Call);
        await project.BecomeAsync(Call + state);
        await project.BecomeAsync("namespace Acme;\n" + state + Call);
        await project.BecomeAsync("#if DEBUG\n" + state + Call);
    }

    /// <summary>Code that still binds is analyzed and repaired, even when a name next to it is missing.</summary>
    [Fact]
    public async Task Incomplete_code_is_repaired()
    {
        using var own = new TypedProject();
        await own.BecomeAsync(Attribute + " public partial record Order(string Number);" + Call + Attribute + " public sealed partial record ");

        Assert.Equal(["BRZ1001:externalUserId", "BRZ1001:recipients", "BRZ1001:userAlias", "BRZ1002:broadcast", "BRZ1010:sendId"], own.Offered.Order());
    }
}
