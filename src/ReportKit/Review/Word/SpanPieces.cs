namespace ReportKit.Review;

/// <summary>Gathers pieces; neighbours of one kind and look become one.</summary>
internal sealed class SpanPieces
{
    private readonly List<SpanPiece> pieces = [];
    private readonly List<SpanPiece> added = [];

    /// <summary>Adds stretches that all had the same fate.</summary>
    public void Add(WordChange change, IEnumerable<RedlineSpan> spans)
    {
        foreach (var span in spans)
        {
            // Added words wait, so that what was removed at the same place stands before them in one piece.
            Put(change == WordChange.Added ? added : pieces, new SpanPiece(change, span));
        }
    }

    /// <summary>Adds a stretch that says the same in both texts.</summary>
    public void AddPair(RedlineSpan before, RedlineSpan after)
    {
        if (before == after)
        {
            Settle();
            Put(pieces, new SpanPiece(WordChange.Kept, after));
        }
        else
        {
            Add(WordChange.Removed, [before]);
            Add(WordChange.Added, [after]);
        }
    }

    public IReadOnlyList<SpanPiece> ToList()
    {
        Settle();
        return pieces;
    }

    private void Settle()
    {
        pieces.AddRange(added);
        added.Clear();
    }

    private static void Put(List<SpanPiece> list, SpanPiece piece)
    {
        if (list is [.., var last] && last.Change == piece.Change
            && last.Span.Style == piece.Span.Style && last.Span.Link == piece.Span.Link)
        {
            list[^1] = last with { Span = last.Span with { Text = last.Span.Text + piece.Span.Text } };
        }
        else
        {
            list.Add(piece);
        }
    }
}

/// <summary>A stretch of a paragraph and what became of it.</summary>
internal sealed record SpanPiece(WordChange Change, RedlineSpan Span);
