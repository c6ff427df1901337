namespace ReportKit.Interactive;

/// <summary>Problems, and what was made in spite of them.</summary>
internal static class ProblemExhibits
{
    /// <summary>Errors first, because a list that is cut mustn't hide them.</summary>
    public static IReadOnlyList<Block> Of(IEnumerable<Problem> problems)
    {
        var all = problems.Where(p => p is not null).ToList();
        var shown = Shown.Of(all.OrderBy(p => p.Severity == Severity.Error ? 0 : 1).ToList());
        return all.Count == 0 ? [new Paragraph("no problems")] :
        [
            Grid.Of(
                shown.Items,
                new("severity", p => new Cell(FactCells.Words(p.Severity))),
                new("code", p => Cell.Of(p.Code)),
                new("place", p => Cell.Of(p.Place)),
                new("problem", p => Cell.Of(p.Message))) with
            {
                // The form that terminals and editors make a link of.
                Lines = [.. shown.Items.Select(p => CellText.Short(p.ToString()))],
            },
            new Paragraph(shown.Items.Count == all.Count ? Counts(all) : $"{Counts(all)}; {shown.Note("problem")}", IsSoft: true),
        ];
    }

    /// <summary>A <see cref="Validated{T}"/> of anything: whether it is sound, its problems, its value.</summary>
    public static IReadOnlyList<Block> OfValidated(object validated)
    {
        var type = validated.GetType();
        var problems = (IReadOnlyList<Problem>)Get(nameof(Validated<object>.Problems));
        var hasValue = (bool)Get(nameof(Validated<object>.HasValue));
        return
        [
            .. problems.Count == 0 ? [new Paragraph("Sound: no problems.")] : Of(problems),
            hasValue ? new Nested(Get(nameof(Validated<object>.Value))) : new Paragraph("There is no value."),
        ];

        object Get(string property) => type.GetProperty(property)!.GetValue(validated)!;
    }

    private static string Counts(List<Problem> problems)
    {
        var errors = problems.Count(p => p.Severity == Severity.Error);
        return $"{Counted.Of(errors, "error")}, {Counted.Of(problems.Count - errors, "warning")}";
    }
}
