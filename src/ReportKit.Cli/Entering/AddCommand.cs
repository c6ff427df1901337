namespace ReportKit.Cli;

/// <summary><c>reportkit add</c>: a row of a table, or a statement of a narrative, checked before it is written.</summary>
internal static class AddCommand
{
    public static Command Create() => new("add", """
        Adds a figure, a statement, or a row of another table: it is checked as 'reportkit check' would, and written in its place only if
        nothing is wrong with it. At a terminal it asks for what is missing; elsewhere it says which option is.

        Examples:
          reportkit add figure --country MNG
          reportkit add figure --country MNG --indicator convictions --period 2018 --value 12 --source tip-2019 --locator Courts
          reportkit add statement MNG-2019 --indicator national-action-plan --text "The government adopted a plan." --locator Prevention
          reportkit add edition --edition 2026
        """)
    {
        Table("figure", AddedColumns.Figure, sources => new FigureDefaults(sources), """
            Adds a figure to the table of its indicator's section.

            Examples:
              reportkit add figure --country MNG --indicator convictions --period 2018 --value 12
                --unit persons --source tip-2019 --locator Courts
              reportkit add figure --country MNG --indicator convictions --period 2018 --status not-reported
                --unit persons --source tip-2019 --locator Courts
            """),
        AddStatementCommand.Create(),
        Table("country", AddedColumns.Country, sources => new CountryDefaults(sources), """
            Adds a country or area.

            Example:
              reportkit add country --iso3 XAA --name Exampleland --tip-region EAP
            """),
        Table("edition", AddedColumns.Edition, sources => new EditionDefaults(sources), """
            Adds an edition of the report.

            Example:
              reportkit add edition --edition 2026
            """),
        Table("source", AddedColumns.Source, sources => new RowDefaults(sources, "sources"), """
            Adds a source.

            Example:
              reportkit add source --id annual-2026 --producer "Office of Examples" --title "Annual report" --licence "Public domain"
            """),
        Table("indicator", AddedColumns.Indicator, sources => new RowDefaults(sources, "indicators"), """
            Adds an indicator: what a figure counts, or what a statement is about.

            Example:
              reportkit add indicator --id hotline-calls --section protection --label "calls to a hotline" --units calls
            """),
    };

    private static ToolCommand Table(string name, AddedColumn[] columns, Func<SourceSet, RowDefaults> defaults, string description)
    {
        var command = new ToolCommand(name, call => new RowEntry(call, columns, defaults).Run(), description);
        foreach (var option in columns.Select(column => column.Option).Concat([SharedOptions.Data, SharedOptions.Templates]))
        {
            command.Options.Add(option);
        }

        return command;
    }
}
