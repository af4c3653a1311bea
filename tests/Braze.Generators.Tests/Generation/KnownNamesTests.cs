using System.Reflection;
using Braze.Generators.Symbols;
using Braze.Messaging;

namespace Braze.Generators.Tests.Generation;

/// <summary>The generator and the analyzers find the runtime's types only by name. With a wrong name, they would silently do nothing.</summary>
public sealed class KnownNamesTests
{
    public static TheoryData<string> TypeNames =>
    [
        .. typeof(KnownNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static constant => constant.Name is not (nameof(KnownNames.Namespace) or nameof(KnownNames.CampaignList)))
            .Select(static constant => (string)constant.GetRawConstantValue()!),
    ];

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void A_known_type_is_in_the_runtime(string name) => Assert.NotNull(typeof(IBrazeClient).Assembly.GetType(name));

    [Fact]
    public void The_known_namespace_is_the_runtimes() => Assert.Equal(KnownNames.Namespace, typeof(IBrazeClient).Namespace);

    [Fact]
    public void A_known_argument_is_a_property_of_an_attribute() => Assert.All(
        typeof(KnownNames.Arguments).GetFields().Select(static constant => (string)constant.GetRawConstantValue()!),
        static name => Assert.True(typeof(TriggerCampaignAttribute).GetProperty(name) is not null || typeof(TriggerPropertyAttribute).GetProperty(name) is not null, name));

    [Fact]
    public void A_generated_member_of_an_interface_is_in_the_runtime()
    {
        string[] members = [.. KnownNames.Generated.All.Select(static member => member.Name).Where(static name => name.Contains('.', StringComparison.Ordinal))];

        Assert.NotEmpty(members);
        Assert.All(members, static member =>
        {
            int dot = member.LastIndexOf('.');
            Assert.NotEmpty(typeof(IBrazeClient).Assembly.GetType(member[..dot])!.GetMember(member[(dot + 1)..]));
        });
    }

    [Fact]
    public void The_generated_method_has_as_many_parameters_as_the_name_check_expects() => Assert.Equal(
        KnownNames.Generated.All.Single(static member => member.Name == KnownNames.Generated.SendAsync).Parameters,
        GeneratorRun.Of("""[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")] public partial class Order;""")
            .Output.GetTypeByMetadataName("Order")!.GetMembers("SendAsync").OfType<Microsoft.CodeAnalysis.IMethodSymbol>().Single().Parameters.Length);
}
