namespace Braze.Generators.Analyzers.Benchmarks.Code;

/// <summary>
/// Statements of ordinary code that use an entity <c>item</c>, a list of entities <c>items</c>, a string <c>name</c>, a number
/// <c>limit</c>, and the locals <c>total</c>, <c>count</c> and <c>note</c>.
/// </summary>
internal sealed class Statements(Random random)
{
    private const int Kinds = 24;

    /// <summary>
    /// The statements with a lambda for a generic method. They take the compiler several times as long as the others, and most code
    /// has few of them.
    /// </summary>
    private static readonly int[] Queries = [0, 3, 5, 8, 9];

    private int _next;

    public void Write(CodeText code, Entity entity, int number)
    {
        for (int i = 0; i < number; i++)
        {
            WriteOne(code, entity);
        }
    }

    private void WriteOne(CodeText code, Entity entity)
    {
        string text = Pick(entity.Texts);
        string amount = Pick(entity.Amounts);
        string count = Pick(entity.Counts);
        string local = $"value{_next++}";
        int kind = random.Next(Kinds);
        if (Queries.Contains(kind) && random.Next(3) > 0)
        {
            kind = Kinds;
        }

        switch (kind)
        {
            case 0:
                code.Line($"foreach ({entity.Name} child in items.Where(child => child.{count} > limit && child.{text} is not null))");
                code.Line("{");
                code.Line($"total += child.{amount} * child.{count};");
                code.Line($"note ??= child.{text};");
                code.Line("}").Line();
                break;
            case 1:
                code.Line($"if (string.IsNullOrWhiteSpace(item.{text}))");
                code.Line("{");
                code.Line($"throw new InvalidOperationException($\"{entity.Name} {{item.Id}} of {{name}} has no {text}.\");");
                code.Line("}").Line();
                break;
            case 2:
                code.Line($"decimal {local} = item.{amount} switch");
                code.Line("{");
                code.Line("< 0m => 0m,");
                code.Line($"> {random.Next(100, 999)}m => Math.Round(item.{amount} * 0.{random.Next(80, 99)}m, 2),");
                code.Line($"_ => item.{amount},");
                code.Line("};");
                code.Line($"total += {local};");
                break;
            case 3:
                code.Line($"Dictionary<string, List<{entity.Name}>> {local} = items.GroupBy(one => one.{text} ?? string.Empty).ToDictionary(group => group.Key, group => group.ToList());");
                code.Line($"count += {local}.TryGetValue(name, out List<{entity.Name}>? found{local}) ? found{local}.Count : 0;");
                break;
            case 4:
                code.Line($"for (int i = 0; i < item.{count}; i++)");
                code.Line("{");
                code.Line("if (i % 2 == 0 && count > limit)");
                code.Line("{");
                code.Line($"total -= item.{amount} / (i + 1);");
                code.Line("continue;");
                code.Line("}").Line();
                code.Line("count++;");
                code.Line("}").Line();
                break;
            case 5:
                code.Line($"string {local} = string.Join(\", \", items.OrderBy(one => one.{amount}).Take(limit).Select(one => one.{text}));");
                code.Line($"note = {local}.Length > 80 ? {local}[..80] : {local};");
                break;
            case 6:
                code.Line("try");
                code.Line("{");
                code.Line($"count += int.Parse(item.{text} ?? \"0\", CultureInfo.InvariantCulture);");
                code.Line("}");
                code.Line("catch (FormatException failure)");
                code.Line("{");
                code.Line("note = failure.Message;");
                code.Line("}").Line();
                break;
            case 7:
                code.Line($"item.{text} = item.{text}?.Trim().ToUpperInvariant() ?? name;");
                code.Line($"item.{amount} += total > limit ? {random.Next(1, 50)}m : 0m;");
                break;
            case 8:
                code.Line($"{entity.Name}? {local} = items.Find(one => one.{text} == item.{text} && one.CreatedAt < item.CreatedAt);");
                code.Line($"if ({local} is {{ IsOpen: true, {count}: > {random.Next(1, 9)} }})");
                code.Line("{");
                code.Line($"{local}.{count}--;");
                code.Line($"item.Children.Add({local});");
                code.Line("}").Line();
                break;
            case 9:
                code.Line($"total = Math.Max(total, items.Sum(one => one.{amount}));");
                code.Line($"count = Math.Min(count + limit, {random.Next(100, 9999)});");
                break;
            case 10:
                code.Line("switch (count)");
                code.Line("{");
                code.Line("case 0:");
                code.Line($"note = \"no {text}\";");
                code.Line("break;");
                code.Line("case > 10 when total > 0m:");
                code.Line($"note = $\"{{count}} of {{item.{count}}}\";");
                code.Line("break;");
                code.Line("default:");
                code.Line($"total += item.{amount};");
                code.Line("break;");
                code.Line("}").Line();
                break;
            case 11:
                code.Line($"var {local} = new {entity.Name} {{ Id = $\"{{name}}-{{count}}\", CreatedAt = item.CreatedAt.AddDays({random.Next(1, 30)}), {amount} = total, {count} = limit }};");
                code.Line($"items.Add({local});");
                break;
            case 12:
                code.Line($"while (total > {random.Next(1000, 9999)}m && count < limit)");
                code.Line("{");
                code.Line($"total -= items.Count == 0 ? 1m : items[count % items.Count].{amount} + 1m;");
                code.Line("count++;");
                code.Line("}").Line();
                break;
            case 13:
                code.Line($"if (total < 0m || item.{count} > limit)");
                code.Line("{");
                code.Line("total = 0m;");
                code.Line($"item.{count} = limit;");
                code.Line("}").Line();
                break;
            case 14:
                code.Line($"var {local} = new StringBuilder(name);");
                code.Line($"{local}.Append(\" ({entity.Name})\").Append(item.{text}).AppendLine();");
                code.Line($"{local}.Append(item.{count}).Append('/').Append(limit);");
                code.Line($"note = {local}.ToString();");
                break;
            case 15:
                code.Line($"for (int i = items.Count - 1; i >= 0; i--)");
                code.Line("{");
                code.Line($"{entity.Name} other = items[i];");
                code.Line($"if (string.Equals(other.{text}, name, StringComparison.OrdinalIgnoreCase))");
                code.Line("{");
                code.Line("items.RemoveAt(i);");
                code.Line("continue;");
                code.Line("}").Line();
                code.Line($"other.{amount} = other.{amount} + item.{amount};");
                code.Line($"other.{text} = item.{text};");
                code.Line("}").Line();
                break;
            case 16:
                code.Line($"int {local} = item.Id.IndexOf('-', StringComparison.Ordinal);");
                code.Line($"item.{text} = {local} > 0 ? item.Id.Substring(0, {local}) : item.Id;");
                code.Line($"count += {local};");
                break;
            case 17:
                code.Line($"foreach ({entity.Name} child in item.Children)");
                code.Line("{");
                code.Line($"child.{count} = Math.Max(child.{count}, item.{count});");
                code.Line($"child.{amount} = item.{amount};");
                code.Line($"child.{text} ??= item.{text};");
                code.Line("}").Line();
                break;
            case 18:
                code.Line($"item.{amount} = total;");
                code.Line($"item.{count} = count + 1;");
                code.Line($"item.{text} = note;");
                break;
            default:
                code.Line($"decimal {local} = item.{amount} * {random.Next(2, 20)}m / 100m;");
                code.Line($"total += {local};");
                code.Line($"item.{amount} -= {local};");
                code.Line("count = (int)total % 100;");
                break;
        }
    }

    private string Pick(string[] names) => names[random.Next(names.Length)];
}
