namespace Braze.Generators.Analyzers.Benchmarks.Code;

/// <summary>
/// Generates a large project that does not use the package. It is the same in every run. About one class in fifty contains names
/// that the runtime has too (<c>SendAsync</c>, <c>Attachment</c>, <c>Filter</c>), as other code does.
/// </summary>
internal static class PlainCode
{
    private const int OneInSoManySaysTheRuntimesNames = 50;

    public static IReadOnlyList<SourceFile> Make(int lines)
    {
        var random = new Random(1);
        var files = new List<SourceFile>();
        for (int made = 0; made < lines; made += files[^1].Lines)
        {
            files.Add(File(files.Count, random));
        }

        return files;
    }

    private static SourceFile File(int index, Random random)
    {
        string noun = Words.Nouns[index % Words.Nouns.Length];
        string role = Words.Roles[random.Next(Words.Roles.Length)];
        Entity entity = Entity.Make(noun, random);
        var code = new CodeText();
        code.Line("using System.Globalization;").Line("using System.Text;").Line();
        code.Line($"namespace Acme.Area{index / 20}.{noun}s{index};").Line();
        entity.WriteTo(code);
        code.Line();
        code.Line($"/// <summary>Where each {noun} is kept.</summary>");
        code.Line($"public interface I{noun}Store");
        code.Line("{");
        code.Line($"Task<{noun}?> FindAsync(string id, CancellationToken cancellationToken);").Line();
        code.Line($"IAsyncEnumerable<{noun}> AllAsync(CancellationToken cancellationToken);").Line();
        code.Line($"Task SaveAsync({noun} item, CancellationToken cancellationToken);");
        code.Line("}").Line();
        code.Line($"public sealed class {noun}{role}(I{noun}Store store, TimeProvider time)");
        code.Line("{");
        code.Line($"private readonly Dictionary<string, {noun}> _known = new(StringComparer.Ordinal);");
        code.Line("private int _changes;").Line();
        code.Line("public int Changes => _changes;").Line();
        WriteLoad(code, noun);
        int methods = random.Next(4, 10);
        for (int method = 0; method < methods; method++)
        {
            WriteMethod(code, entity, $"{Words.Verbs[random.Next(Words.Verbs.Length)]}{method}", random);
        }

        code.Line("}");
        if (index % OneInSoManySaysTheRuntimesNames == 0)
        {
            WriteMailing(code, noun);
        }

        return new SourceFile($"{noun}s{index}.cs", code.ToString());
    }

    private static void WriteLoad(CodeText code, string noun)
    {
        code.Line($"public async Task<List<{noun}>> LoadAsync(string owner, CancellationToken cancellationToken)");
        code.Line("{");
        code.Line($"var items = new List<{noun}>();");
        code.Line($"await foreach ({noun} item in store.AllAsync(cancellationToken).ConfigureAwait(false))");
        code.Line("{");
        code.Line("if (item.CreatedAt < time.GetUtcNow() && !_known.ContainsKey(item.Id))");
        code.Line("{");
        code.Line("_known.Add(item.Id, item);");
        code.Line("items.Add(item);");
        code.Line("}");
        code.Line("}").Line();
        code.Line($"if (await store.FindAsync(owner, cancellationToken).ConfigureAwait(false) is {{ }} own)");
        code.Line("{");
        code.Line("items.Insert(0, own);");
        code.Line("await store.SaveAsync(own, cancellationToken).ConfigureAwait(false);");
        code.Line("}").Line();
        code.Line("return items;");
        code.Line("}").Line();
    }

    private static void WriteMethod(CodeText code, Entity entity, string name, Random random)
    {
        code.Line($"/// <summary>{name} over all that is open.</summary>");
        code.Line($"public (decimal Total, string? Note) {name}(List<{entity.Name}> items, {entity.Name} item, string name, int limit)");
        code.Line("{");
        code.Line("decimal total = 0m;");
        code.Line("int count = items.Count;");
        code.Line("string? note = null;");
        new Statements(random).Write(code, entity, random.Next(2, 8));
        code.Line("_changes += count;");
        code.Line("return (total, note);");
        code.Line("}").Line();
    }

    private static void WriteMailing(CodeText code, string noun)
    {
        code.Line();
        code.Line($"public sealed record Attachment(string Name, byte[] Content);").Line();
        code.Line($"public sealed class {noun}Mail(HttpClient http)");
        code.Line("{");
        code.Line("public string To { get; set; } = string.Empty;").Line();
        code.Line("public List<Attachment> Files { get; } = [];").Line();
        code.Line("public async Task<bool> PostAsync(Uri address, CancellationToken cancellationToken)");
        code.Line("{");
        code.Line("using var request = new HttpRequestMessage(HttpMethod.Post, address);");
        code.Line("request.Headers.TryAddWithoutValidation(\"X-To\", To);");
        code.Line("foreach (Attachment file in Files)");
        code.Line("{");
        code.Line("request.Headers.TryAddWithoutValidation(\"X-File\", file.Name);");
        code.Line("}").Line();
        code.Line("using HttpResponseMessage answer = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);");
        code.Line("return answer.IsSuccessStatusCode;");
        code.Line("}");
        code.Line("}");
    }
}
