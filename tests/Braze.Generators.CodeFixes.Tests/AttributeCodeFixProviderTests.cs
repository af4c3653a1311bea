using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.AttributeCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class AttributeCodeFixProviderTests
{
    [Theory]
    [InlineData(
        "BRZ1018:Email",
        "_ = new UserAttributes { {|BRZ1018:[\"Email\"] = id|} };",
        "_ = new UserAttributes { Email = id };")]
    [InlineData(
        "BRZ1018:LastName",
        "_ = new UserAttributes { FirstName = id, {|BRZ1018:[\"last_name\"] = maybeId|} };",
        "_ = new UserAttributes { FirstName = id, LastName = maybeId };")]
    [InlineData(
        "BRZ1018:FirstName",
        "var a = new UserAttributes(); {|BRZ1018:a[\"firstName\"] = id|};",
        "var a = new UserAttributes(); a.FirstName = id;")]
    public Task Sets_the_field(string key, string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, key);

    [Theory]
    [InlineData(
        "_ = new UserAttributes { {|BRZ1018:[\"external_id\"] = id|}, FirstName = id };",
        "_ = new UserAttributes { FirstName = id };")]
    public Task Removes_an_identifier_from_the_attributes(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1018:identifier");

    [Theory]
    [InlineData("_ = new UserAttributes { {|BRZ1018:Country = \"Germany\"|} };")]
    [InlineData("_ = new UserAttributes { {|BRZ1018:[\"Email\"] = 3|} };")]
    [InlineData("_ = new UserAttributes { Email = id, {|BRZ1018:[\"Email\"] = id|} };")]
    [InlineData("_ = new UserAttributes { {|BRZ1018:[\"Country\"] = \"Germany\"|} };")]
    public Task Offers_nothing_that_would_not_compile_or_would_still_be_wrong(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));
}
