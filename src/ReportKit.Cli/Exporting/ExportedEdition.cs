namespace ReportKit.Cli;

/// <summary>The edition that a call of <c>export</c> asks for.</summary>
internal static class ExportedEdition
{
    private const string Otherwise = "Correct these first; nothing was written.";

    /// <exception cref="UsageException">There is no such edition, or it doesn't report on a country asked for.</exception>
    /// <exception cref="UnsoundException">The data or a template has errors that may concern it.</exception>
    public static Validated<EditionContent> Of(ProjectCall call, CancellationToken cancel)
    {
        var codes = call.Of(ExportCommand.Countries) ?? [];
        var check = call.Inputs.Check(codes);
        var inputs = call.Inputs.ValueOrThrow(check, Otherwise);
        var year = call.Of(SharedOptions.Edition);
        SharedOptions.CheckEdition(inputs.Facts, year);
        var placed = inputs.Facts.CountriesOf(year).Select(c => c.Code).ToList();
        if (placed.Count == 0)
        {
            throw new UsageException($"tiers.csv has no placement of the edition {year}, so there is nothing to export.");
        }

        var asked = SharedOptions.CheckCountries(inputs.Facts, codes);
        if (asked.Except(placed).ToList() is { Count: > 0 } missing)
        {
            throw new UsageException($"{NotThere.InEdition(inputs.Facts, year, missing)}.");
        }

        var made = EditionContent.Make(inputs, year, asked, cancel);
        call.Inputs.ValueOrThrow(made, Otherwise);
        return made;
    }
}
