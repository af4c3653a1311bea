using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.PrioritizationCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class PrioritizationCodeFixProviderTests
{
    [Theory]
    [InlineData(
        "BRZ1008:Identified",
        "await order.SendAsync(braze, recipients: [new() { {|BRZ1008:Email = id|} }]);",
        "await order.SendAsync(braze, recipients: [new() { Email = id, Prioritization = [Prioritization.Identified, Prioritization.MostRecentlyUpdated] }]);")]
    [InlineData(
        "BRZ1008:Unidentified",
        "await order.SendAsync(braze, recipients: [new() { {|BRZ1008:Email = id|}, Prioritization = [] }]);",
        "await order.SendAsync(braze, recipients: [new() { Email = id, Prioritization = [Prioritization.Unidentified, Prioritization.MostRecentlyUpdated] }]);")]
    [InlineData(
        "BRZ1008:Identified",
        "await order.SendAsync(braze, recipients: [{|BRZ1008:Recipient.ForEmail(id)|}]);",
        "await order.SendAsync(braze, recipients: [Recipient.ForEmail(id, Prioritization.Identified, Prioritization.MostRecentlyUpdated)]);")]
    [InlineData(
        "BRZ1008:Identified",
        "await order.SendAsync(braze, recipients: [new Recipient() { ExternalUserId = null } with { {|BRZ1008:Email = id|} }]);",
        "await order.SendAsync(braze, recipients: [new Recipient() { ExternalUserId = null } with { Email = id, Prioritization = [Prioritization.Identified, Prioritization.MostRecentlyUpdated] }]);")]
    [InlineData(
        "BRZ1008:Identified",
        "await order.SendAsync(braze, recipients: new[] { new Recipient { {|BRZ1008:Email = id|} } });",
        "await order.SendAsync(braze, recipients: new[] { new Recipient { Email = id, Prioritization = new[] { Prioritization.Identified, Prioritization.MostRecentlyUpdated } } });")]
    public Task Sets_a_prioritization(string key, string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, key);

    [Theory]
    [InlineData(
        "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1008:Prioritization = [Prioritization.Identified]|} }]);",
        "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id }]);")]
    [InlineData(
        "var r = Recipient.ForExternalUserId(id);\n{|BRZ1008:r.Prioritization = [Prioritization.Identified];|}\nawait order.SendAsync(braze, recipients: [r]);",
        "var r = Recipient.ForExternalUserId(id);\nawait order.SendAsync(braze, recipients: [r]);")]
    public Task Removes_a_prioritization_without_an_address(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1008:prioritization");

    [Theory]
    [InlineData(
        "BRZ1008:first",
        "_ = Recipient.ForEmail(id, Prioritization.Identified, {|BRZ1008:Prioritization.Unidentified|}, Prioritization.MostRecentlyUpdated);",
        "_ = Recipient.ForEmail(id, Prioritization.Identified, Prioritization.MostRecentlyUpdated);")]
    [InlineData(
        "BRZ1008:second",
        "_ = Recipient.ForEmail(id, Prioritization.Identified, {|BRZ1008:Prioritization.Unidentified|});",
        "_ = Recipient.ForEmail(id, Prioritization.Unidentified);")]
    [InlineData(
        "BRZ1008:repeated",
        "_ = new Recipient { Email = id, Prioritization = [Prioritization.Identified, {|BRZ1008:Prioritization.Identified|}] };",
        "_ = new Recipient { Email = id, Prioritization = [Prioritization.Identified] };")]
    [InlineData(
        "BRZ1008:repeated",
        "_ = new Recipient { Email = id, Prioritization = new[] { Prioritization.Identified, {|BRZ1008:Prioritization.Identified|}, Prioritization.MostRecentlyUpdated } };",
        "_ = new Recipient { Email = id, Prioritization = new[] { Prioritization.Identified, Prioritization.MostRecentlyUpdated } };")]
    [InlineData(
        "BRZ1008:first",
        "_ = new Recipient { Email = id, Prioritization = [Prioritization.Identified, {|BRZ1008:Prioritization.Unidentified|}, Prioritization.Identified] };",
        "_ = new Recipient { Email = id, Prioritization = [Prioritization.Identified] };")]
    [InlineData(
        "BRZ1008:second",
        "_ = new Recipient { Email = id, Prioritization = [Prioritization.Identified, {|BRZ1008:Prioritization.Unidentified|}, Prioritization.Identified,] };",
        "_ = new Recipient { Email = id, Prioritization = [Prioritization.Unidentified,] };")]
    [InlineData(
        "BRZ1008:repeated",
        "_ = Recipient.ForEmail(id, Prioritization.Identified, {|BRZ1008:Prioritization.Identified|}, Prioritization.MostRecentlyUpdated, Prioritization.Identified);",
        "_ = Recipient.ForEmail(id, Prioritization.Identified, Prioritization.MostRecentlyUpdated);")]
    public Task Keeps_one_of_two_entries(string key, string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, key);

    [Theory]
    [InlineData("await order.SendAsync(braze, recipients: [{|BRZ1008:Recipient.ForEmail(email: id)|}]);")]
    [InlineData("await order.SendAsync(braze, recipients: [flag ? new Recipient { {|BRZ1008:Email = id|} } : new Recipient { Email = \"b@c.d\" }]);")]
    [InlineData("var r = new Recipient { {|BRZ1008:Email = id|} }; r.Prioritization = []; await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("var r = Recipient.ForExternalUserId(id); if (flag) { {|BRZ1008:r.Prioritization = [Prioritization.Identified];|} } else { r.Prioritization = []; } await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("var r = new Recipient(); {|BRZ1008:r.Email = id;|} await order.SendAsync(braze, recipients: [r]);")]
    public Task Offers_nothing_elsewhere(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));
}
