using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Interactive;

/// <summary>Writes blocks as plain text, tables in columns.</summary>
internal static class ExhibitText
{
    private const int WidestLine = 150;
    private const int WidestCell = 48;

    /// <summary>Everything, without a line end at the end.</summary>
    public static string Of(IReadOnlyList<Block> blocks) => string.Join('\n', blocks.Select(Of).Where(t => t.Length > 0)).TrimStart('\n');

    private static string Of(Block block) => block switch
    {
        Caption caption => $"\n{caption.Text}",
        Paragraph paragraph => paragraph.Text,
        Grid { Lines.Count: > 0 } grid => string.Join('\n', grid.Lines),
        Grid grid => Of(grid),
        Fold fold => $"{fold.Summary}\n{Of(fold.Blocks)}",
        Nested nested => nested.Value.ToDisplayString(PlainTextFormatter.MimeType),
        _ => "",
    };

    private static string Of(Grid grid)
    {
        var rows = grid.Rows.Select(r => r.Select(c => Line(c.Text)).ToList()).ToList();
        var names = grid.Columns.Select(c => Line(c.Name)).ToList();
        var widths = names.Select((n, c) => rows.Select(r => Width(r[c])).Append(Width(n)).Max()).ToList();
        var shown = 1;
        for (var total = widths.FirstOrDefault(); shown < widths.Count && total + 2 + widths[shown] <= WidestLine; shown++)
        {
            total += 2 + widths[shown];
        }

        var text = new StringBuilder();
        if (names.Any(n => n.Length > 0))
        {
            AppendRow(text, grid, names, widths, shown);
            text.Append(string.Join("  ", widths.Take(shown).Select(w => new string('-', Math.Max(w, 1))))).Append('\n');
        }

        foreach (var row in rows)
        {
            AppendRow(text, grid, row, widths, shown);
        }

        if (shown < names.Count)
        {
            text.Append(CultureInfo.InvariantCulture, $"(columns that don't fit here: {string.Join(", ", names.Skip(shown))})\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void AppendRow(StringBuilder text, Grid grid, List<string> cells, List<int> widths, int shown)
    {
        var line = new StringBuilder();
        for (var c = 0; c < Math.Min(shown, cells.Count); c++)
        {
            var space = new string(' ', widths[c] - Width(cells[c]));
            line.Append(c > 0 ? "  " : "").Append(grid.Columns[c].IsNumber ? space + cells[c] : cells[c] + space);
        }

        text.Append(line.ToString().TrimEnd()).Append('\n');
    }

    private static string Line(string text)
    {
        var line = text.Replace("\n", "; ", StringComparison.Ordinal);
        if (Width(line) <= WidestCell)
        {
            return line;
        }

        var elements = StringInfo.ParseCombiningCharacters(line);
        return line[..elements[WidestCell - 1]] + "…";
    }

    private static int Width(string text) => new StringInfo(text).LengthInTextElements;
}
