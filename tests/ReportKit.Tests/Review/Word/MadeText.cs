using CsCheck;
using ReportKit.Rendering;

namespace ReportKit.Tests.Review.Word;

/// <summary>A text that knows how it should read.</summary>
/// <param name="Blocks">Its paragraphs, headings, lists and tables.</param>
internal sealed record MadeText(IReadOnlyList<MadeBlock> Blocks)
{
    private static readonly string[] Words =
    [
        "forced", "labour", "victims", "the", "of", "police", "2018", "1,234.5", "Not", "met", "<b>", "\"quoted\"", "'", "&amp;", "]]>", "a*b", "tip_2018", "[^1]", "|",
        "\u202Eright\u200Fto\u202C", "عربي", "😀", "😁", "👩‍👩‍👧", "e\u0301", "bell\u0007", "\uffff", "{language}", new string('w', 3000),
    ];

    private static readonly Gen<string> Sentence = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 9].Select(w => $"The {string.Join(' ', w)} end.");
    private static readonly Gen<string> Cell = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 3].Select(w => $"c{string.Join(' ', w)}");

    private static readonly Gen<MadeBlock> Block = Gen.Frequency(
        (4, Sentence.Array[1, 5].Select(s => new MadeBlock(MadeKind.Paragraph, [s]))),
        (2, Sentence.Select(s => new MadeBlock(MadeKind.Heading, [[s]]))),
        (2, Sentence.Array[1, 2].Array[1, 6].Select(i => new MadeBlock(MadeKind.Bullets, i))),
        (2, Gen.Int[1, 3].SelectMany(c => Cell.Array[c].Array[2, 8]).Select(r => new MadeBlock(MadeKind.Table, r))));

    /// <summary>Any text; now and then an empty one.</summary>
    public static Gen<MadeText> Any { get; } = Block.Array[0, 12].Select(b => new MadeText(b));

    /// <summary>A text and what editors made of it: nothing, a few changes, or another text.</summary>
    public static Gen<(MadeText Before, MadeText After)> Pair { get; } = Gen.Select(Any, Gen.Int[0, 1_000_000].Array[0, 12], Any, Gen.Int[0, 9])
        .Select((before, edits, other, choice) => (before, choice == 0 ? other : edits.Aggregate(before, (text, edit) => text.Edited(edit, other))));

    public string Markdown => string.Concat(Blocks.Select(b => b.Markdown));

    /// <summary>What a document of it says: <see cref="RedlineDecision.Lines"/>.</summary>
    public IEnumerable<string> Lines => Blocks.SelectMany(b => b.Lines);

    private MadeText Edited(int edit, MadeText other)
    {
        var blocks = Blocks.ToList();
        var (kind, at) = (edit % 7, edit / 7 % (blocks.Count + 1));
        if (kind == 0 && other.Blocks.Count > 0)
        {
            blocks.Insert(at, other.Blocks[edit / 7 % other.Blocks.Count]);
        }
        else if (at < blocks.Count)
        {
            var block = blocks[at];
            blocks.RemoveAt(at);
            if (kind == 1)
            {
                // It moves.
                blocks.Insert(edit / 49 % (blocks.Count + 1), block);
            }
            else if (kind > 2)
            {
                blocks.Insert(at, block.Edited(kind, edit / 7));
            }
        }

        return new MadeText(blocks);
    }
}

/// <summary>What a block is.</summary>
internal enum MadeKind
{
    Paragraph,
    Heading,
    Bullets,
    Table,
}

/// <summary>A paragraph, heading, list or table.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Rows">Rows of cells, items of sentences, or one row of sentences.</param>
internal sealed record MadeBlock(MadeKind Kind, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public string Markdown
    {
        get
        {
            var text = new StringBuilder();
            for (var r = 0; r < Rows.Count; r++)
            {
                var cells = Rows[r].Select(Escaping.Markdown).ToList();
                text.Append(Kind switch
                {
                    MadeKind.Heading => $"## {cells[0]}\n",
                    MadeKind.Bullets => $"- {string.Join("\n  ", cells)}\n",
                    MadeKind.Table => $"| {string.Join(" | ", cells)} |\n{(r == 0 ? $"|{string.Concat(cells.Select(_ => ":--|"))}\n" : "")}",
                    _ => $"{string.Join('\n', cells)}\n",
                });
            }

            return text.Append('\n').ToString();
        }
    }

    public IEnumerable<string> Lines => Kind switch
    {
        MadeKind.Heading => Rows.Select(r => $"Heading2: {Text(r)}"),
        MadeKind.Bullets => Rows.Select(r => $"ListBullet: {Text(r)}"),
        MadeKind.Table => ["table", .. Rows.Select(r => $"| {string.Join(" | ", r.Select(WordText.Clean))} |")],
        _ => Rows.Select(r => $"BodyText: {Text(r)}"),
    };

    public MadeBlock Edited(int kind, int at)
    {
        var rows = Rows.ToList();
        var r = at % rows.Count;
        switch (kind)
        {
            case 3 when rows.Count > 2:
                rows.RemoveAt(r);
                break;
            case 4 when Kind is MadeKind.Bullets or MadeKind.Table:
                rows.Insert(r, rows[^1]);
                break;
            case 5 when Kind == MadeKind.Table:
                // A column more is another table.
                rows = [.. rows.Select(row => (IReadOnlyList<string>)[.. row, "more"])];
                break;
            default:
                rows[r] = [.. rows[r].Select((t, c) => c == at % rows[r].Count ? t.Replace("the", "these 😂", StringComparison.Ordinal).Replace("e", "é", StringComparison.Ordinal) : t)];
                break;
        }

        return new MadeBlock(Kind, rows);
    }

    private static string Text(IEnumerable<string> sentences) => WordText.Clean(string.Join(' ', sentences));
}
