namespace Braze.Generators.Analyzers.Benchmarks.Code;

/// <summary>
/// Generates calls to campaigns, in methods with ordinary statements around them. Nearly all calls are correct, as in a real code
/// base. One in two hundred is wrong, so that diagnostics are reported too.
/// </summary>
internal static class CallCode
{
    private const int MethodsInAClass = 8;
    private const int OneInSoManyIsWrong = 200;

    public static IReadOnlyList<SourceFile> Make(int calls, int campaigns)
    {
        var random = new Random(2);
        var files = new List<SourceFile>();
        int made = 0;
        while (made < calls)
        {
            files.Add(File(files.Count, calls, campaigns, random, ref made));
        }

        return files;
    }

    private static SourceFile File(int index, int calls, int campaigns, Random random, ref int made)
    {
        string noun = Words.Nouns[index % Words.Nouns.Length];
        Entity entity = Entity.Make(noun, random);
        var code = new CodeText();
        code.Line("using System.Globalization;").Line("using System.Text;").Line("using Acme.Campaigns;").Line("using Braze.Messaging;").Line();
        code.Line($"namespace Acme.Notifications{index};").Line();
        entity.WriteTo(code);
        code.Line();
        code.Line($"public sealed class {noun}Notifier(IBrazeClient braze)");
        code.Line("{");
        for (int method = 0; method < MethodsInAClass && made < calls; method++)
        {
            code.Line($"public async Task<bool> Notify{method}Async(List<{noun}> items, {noun} item, string name, string? alias, int limit, CancellationToken ct)");
            code.Line("{");
            code.Line("decimal total = 0m;");
            code.Line("int count = items.Count;");
            code.Line("string? note = null;");
            var statements = new Statements(random);
            statements.Write(code, entity, random.Next(1, 4));
            int inMethod = Math.Min(calls - made, random.Next(5) switch { 0 => 2, 1 when method % 4 == 0 => 3, _ => 1 });
            for (int call = 0; call < inMethod; call++, made++)
            {
                string campaign = CampaignCode.NameOf(random.Next(campaigns));
                new CallForms(code, campaign, call).Write(random.Next(OneInSoManyIsWrong) == 0 ? CallForms.Wrong : random.Next(100));
            }

            statements.Write(code, entity, random.Next(0, 2));
            code.Line("return count > 0 && note is null;");
            code.Line("}").Line();
        }

        code.Line("}");
        return new SourceFile($"Notifications/{noun}Notifier{index}.cs", code.ToString());
    }
}
