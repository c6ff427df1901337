namespace ReportKit.Importing;

/// <summary>The world table of law-enforcement figures that each edition of the Trafficking in Persons Report prints.</summary>
/// <param name="edition">The edition that printed it, where the file doesn't say it.</param>
internal sealed partial class TipWorldImporter(int? edition) : IImporter
{
    /// <inheritdoc/>
    public ImportedFile Read(PublishedFile file, ImportRequest request)
    {
        var rows = new WorldRows(file, request);
        WorldColumns? columns = null;
        var tables = TipReport.ForEach(
            file,
            table => (columns = WorldColumns.Of(table)) is not null,
            (table, before) => rows.Take(table, columns!, EditionOf(before, columns!), WorldScope.Of(before)));
        return tables > 0 ? rows.End() : throw new UnreadableFileException(
            "No row names the columns of the world table: Year, Prosecutions and Convictions, and perhaps Victims Identified and New or "
            + "Amended Legislation.");
    }

    private int? EditionOf(string before, WorldColumns columns)
    {
        if (columns.Edition >= 0)
        {
            return edition is null ? null
                : throw new UnreadableFileException("The table says itself which edition printed each of its rows. Leave out --edition.");
        }

        var said = Named().Matches(before)
            .Select(m => int.Parse(m.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)).Distinct().ToList();
        return (edition, said) switch
        {
            ({ } given, [var only]) when given != only => throw new UnreadableFileException(
                $"The file says before its table that it is of the edition of {only}, and --edition says {given}. See which is right: "
                + $"without --edition it is read as that of {only}."),
            ({ } given, _) => given,
            (null, [var only]) => only,
            _ => throw new UnreadableFileException(
                "The file doesn't say which edition of the report printed the table, and editions print other figures for one year. "
                + "Say it: --edition 2024."),
        };
    }

    // 2016 Trafficking in Persons Report, Trafficking in Persons Report, June 2016, TIP Report 2016
    [GeneratedRegex(
        @"\b(?<year>20[0-9]{2})\s+(?:annual\s+)?(?:trafficking\s+in\s+persons|tip)\s+report\b"
        + @"|\b(?:trafficking\s+in\s+persons|tip)\s+report[\s,:;(\u2013\u2014-]{1,4}"
        + @"(?:(?:january|june|july|august|september|october)[\s,]{1,3})?(?<year>20[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
