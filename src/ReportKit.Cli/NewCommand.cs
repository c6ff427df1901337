namespace ReportKit.Cli;

/// <summary><c>reportkit new</c>: the file in which a writer makes a country's narrative of a new edition.</summary>
internal static class NewCommand
{
    public static Command Create() => new ToolCommand("new", Run, """
        Makes data/narratives/ISO3-YEAR.yml for each country: last time's statements and findings, each to be confirmed before it
        is rendered, and the figures to look for. A file that is there already is never touched.

        Examples:
          reportkit new --edition 2019 --country MNG
          reportkit new --edition 2019 --country MNG,KOR --data DIR
        """)
    {
        SharedOptions.Edition, SharedOptions.RequiredCountry, SharedOptions.Data,
    };

    private static int Run(ProjectCall call)
    {
        var inputs = call.Inputs.CheckOrThrow("Correct these first: a new file is made only from sound data.", call.Codes);
        var (facts, law, settings) = (inputs.Facts, inputs.Law, inputs.Sources!.Settings);
        var edition = call.Of(SharedOptions.Edition);
        SharedOptions.CheckEdition(facts, edition);
        var countries = SharedOptions.CheckCountries(facts, call.Codes);
        var folder = Path.Combine(call.Inputs.DataFolder, "narratives");
        var drafts = countries.ToDictionary(
            code => Path.Combine(folder, $"{code}-{edition}.yml"),
            code => NarrativeDraft.Write(facts, law, settings, facts.Countries[code], edition));
        if (drafts.Keys.FirstOrDefault(File.Exists) is { } there)
        {
            throw new UsageException($"{Inputs.ShowPath(there)} is there already; nothing was written.");
        }

        Directory.CreateDirectory(folder);
        foreach (var (path, text) in drafts)
        {
            // Not even a file that came into being just now is touched.
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
            var shown = Path.GetRelativePath(Environment.CurrentDirectory, path);
            Console.WriteLine($"Made {shown}. 'reportkit check' says what it still needs.");
        }

        // Without a placement an edition has no page for the country, however complete its narrative is.
        foreach (var code in countries.Except(facts.CountriesOf(edition).Select(c => c.Code)))
        {
            Console.WriteLine(facts.Editions[edition].IsSelection
                ? $"{NotThere.InEdition(facts, edition, code)}: rendering also needs it there."
                : $"{code} has no placement in the {edition} edition yet: rendering also needs its row in tiers.csv.");
        }

        return ExitCode.Done;
    }
}
