using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.FileExtensionCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class FileExtensionCodeFixProviderTests
{
    [Theory]
    [InlineData(
        "_ = new Attachment({|BRZ1016:\"invoice.pdf\"|}, new Uri(\"https://files.example/1\"));",
        "_ = new Attachment(\"invoice\", new Uri(\"https://files.example/1\"));")]
    [InlineData(
        "_ = new Attachment({|BRZ1016:FileName: @\"a.b.pdf\"|}, Url: new Uri(\"https://files.example/1\"));",
        "_ = new Attachment(FileName: @\"a.b\", Url: new Uri(\"https://files.example/1\"));")]
    public Task Removes_the_extension(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1016:extension");

    [Theory]
    [InlineData("\"v1.5 a\\u002epdf\"")]
    [InlineData("\".pdf\"")]
    [InlineData("\"Invoice.pdf.pdf\"")]
    [InlineData("\"\"\"a \"b\".pdf\"\"\"")]
    [InlineData("\"\"\"\n    a.pdf\n    \"\"\"")]
    public Task Is_not_offered_where_no_name_would_be_left(string name) =>
        Verify.VerifyNoFixAsync(SendCode.Method($"_ = new Attachment({{|BRZ1016:{name}|}}, new Uri(\"https://files.example/1\"));"));
}
