namespace ReportKit.Rendering;

/// <summary>How wide the columns of a table should be, judged by what stands in them.</summary>
internal static class ColumnWidths
{
    private const int Narrowest = 900;
    private const int Padding = 240;
    private const double Slack = 1.12;

    // Of a longer text a column asks for no more than of this many lines, so that it leaves room for others.
    private const double MostLines = 1.5;

    // A drawing's text has 12 pixels, a table's 9.5 points of 20 parts each.
    private const double PerPixel = 9.5 * 20 / 12;

    /// <summary>A width for each column, in twentieths of a point. A table with little in it stays narrow, so that a number
    /// stands near its label; one with much fills the line.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<IReadOnlyList<string>> rows, int available)
    {
        var columns = Enumerable.Range(0, rows[0].Count).ToList();
        var wanted = columns.Select(c => Math.Clamp(rows.Max(r => WidthOf(r[c])), Narrowest, (int)(available * MostLines))).ToList();
        if (wanted.Sum() <= available)
        {
            return wanted;
        }

        var needed = columns.Select(c => Math.Clamp(rows.Max(r => r[c].Split(' ').Max(WidthOf)), Narrowest, available)).ToList();
        if (needed.Sum() >= available)
        {
            return Shared(needed, available);
        }

        var rest = (available - needed.Sum()) / (double)(wanted.Sum() - needed.Sum());
        return [.. columns.Select(c => needed[c] + (int)((wanted[c] - needed[c]) * rest))];
    }

    // Words too long for any line are broken within: short columns keep what they need.
    private static List<int> Shared(List<int> needed, int available)
    {
        var share = available / needed.Count;
        var spare = needed.Where(n => n < share).Sum(n => share - n);
        var longer = needed.Count(n => n >= share);
        return [.. needed.Select(n => n < share ? n : share + (spare / longer))];
    }

    private static int WidthOf(string text) => Padding + (int)(SvgText.Width(text) * PerPixel * Slack);
}
