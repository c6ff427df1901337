using DiffPlex;

namespace ReportKit.Review;

/// <summary>What became of a text, line by line, as <c>diff -u</c> writes it.</summary>
internal static class LineDiff
{
    private const int Context = 3;

    /// <summary>Lines that begin with <c>@@</c>, a space, <c>-</c> or <c>+</c>; none where both texts are the same.</summary>
    public static IReadOnlyList<string> Of(string before, string after)
    {
        var diff = Differ.Instance.CreateLineDiffs(Lines(before), Lines(after), ignoreWhitespace: false, ignoreCase: false);
        var lines = new List<string>();
        foreach (var blocks in Near(diff.DiffBlocks))
        {
            var (first, last) = (blocks[0], blocks[^1]);
            var start = Math.Max(0, first.DeleteStartA - Context);
            var end = Math.Min(diff.PiecesOld.Count, last.DeleteStartA + last.DeleteCountA + Context);
            var added = blocks.Sum(b => b.InsertCountB);
            var startAfter = first.InsertStartB - (first.DeleteStartA - start);
            var countAfter = end - start - blocks.Sum(b => b.DeleteCountA) + added;
            lines.Add($"@@ -{Range(start, end - start)} +{Range(startAfter, countAfter)} @@");
            foreach (var block in blocks)
            {
                Put(' ', diff.PiecesOld, start, block.DeleteStartA - start);
                Put('-', diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
                Put('+', diff.PiecesNew, block.InsertStartB, block.InsertCountB);
                start = block.DeleteStartA + block.DeleteCountA;
            }

            Put(' ', diff.PiecesOld, start, end - start);
        }

        return lines;

        void Put(char mark, IReadOnlyList<string> pieces, int from, int count) =>
            lines.AddRange(pieces.Skip(from).Take(count).Select(line => mark + line));
    }

    // The end of the last line begins no other.
    private static string Lines(string text) => text.EndsWith('\n') ? text[..^1] : text;

    // Blocks whose context would touch are shown as one.
    private static List<List<DiffPlex.Model.DiffBlock>> Near(IEnumerable<DiffPlex.Model.DiffBlock> blocks)
    {
        var groups = new List<List<DiffPlex.Model.DiffBlock>>();
        foreach (var block in blocks)
        {
            if (groups is [.., var group] && block.DeleteStartA - group[^1].DeleteStartA - group[^1].DeleteCountA <= 2 * Context)
            {
                group.Add(block);
            }
            else
            {
                groups.Add([block]);
            }
        }

        return groups;
    }

    // Of no lines the line before them is named.
    private static string Range(int start, int count) => $"{(count == 0 ? start : start + 1)},{count}";
}
