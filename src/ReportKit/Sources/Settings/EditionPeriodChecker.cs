namespace ReportKit.Sources;

/// <summary>Checks that an edition's period follows that of the one before it, and that one of the base layer keeps its period.</summary>
/// <remarks>The kit's figures name reporting periods by editions of the base layer. A project without tiers may follow the calendar: its
/// editions are others than the Department's, so that only its own are compared with each other; and where it takes none of the kit's
/// data, it may give a year of the base layer its own period.</remarks>
internal sealed class EditionPeriodChecker(ProjectSettings settings, SourceTable? below, ProblemList problems)
{
    private bool IsOwnCalendar => settings.Kind == ReportKind.NoTiers;

    /// <summary>Checks the whole table of editions.</summary>
    public void Check(IReadOnlyList<SourceRow> rows)
    {
        var editions = rows.Select(row => new EditionPeriod(row)).Where(e => e.From < e.To).ToList();
        CheckBase(editions);
        CheckOrder([.. editions.Where(e => !IsOwnCalendar || !e.IsOfBase).OrderBy(e => e.Year)]);
    }

    private void CheckBase(List<EditionPeriod> editions)
    {
        var given = (below?.Rows ?? []).Select(row => new EditionPeriod(row)).ToDictionary(e => e.Year);
        foreach (var edition in editions.Where(_ => !IsOwnCalendar || settings.Data != DataPack.None))
        {
            if (given.TryGetValue(edition.Year, out var known) && (known.From, known.To) != (edition.From, edition.To))
            {
                problems.Error(
                    ProblemCodes.OtherPeriod,
                    $"The edition {edition.Year} is in the base layer with the reporting period {known.Period} ({known.Row.Place}), "
                    + $"and here with {edition.Period}. The kit's data mean that period; leave it as it is, "
                    + "or name this edition by another year.",
                    edition.Place);
            }
        }
    }

    private void CheckOrder(List<EditionPeriod> editions)
    {
        foreach (var (before, edition) in editions.Zip(editions.Skip(1)).Where(pair => pair.Second.From <= pair.First.To))
        {
            var (wrong, other) = edition.IsOfBase ? (before.PlaceOf("period_to"), edition) : (edition.PlaceOf("period_from"), before);
            problems.Error(
                ProblemCodes.BadEdition,
                $"The reporting period of the {edition.Year} edition begins on {edition.Row["period_from"]}, but that of {before.Year} "
                + $"ends only on {before.Row["period_to"]} ({other.PlaceOf(other == before ? "period_to" : "period_from")}). "
                + "Each begins after the one before it ends; correct one of the two days.",
                wrong);
        }
    }

    private readonly record struct EditionPeriod(SourceRow Row)
    {
        public int Year => Row.Number("edition") ?? 0;

        public DateOnly From => Row.Date("period_from") ?? default;

        public DateOnly To => Row.Date("period_to") ?? default;

        public string Period => $"{Row["period_from"]} to {Row["period_to"]}";

        public FilePlace Place => PlaceOf("period_from");

        public FilePlace PlaceOf(string column) => Row.PlaceOf(column);

        public bool IsOfBase => KitLayer.Has(Row.Header.File);
    }
}
