using System.CommandLine;
using System.Text;
using ReportKit.Narrative;

namespace ReportKit.Cli;

/// <summary><c>reportkit new</c>: the file in which a writer makes a country's narrative of a new edition.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var edition = SharedOptions.Edition();
        var country = SharedOptions.Country();
        country.Required = true;
        var data = SharedOptions.Data();
        var command = new Command("new", """
            Makes data/narratives/ISO3-YEAR.yml for each country: last time's statements, each to be confirmed before it is
            rendered, and the figures to look for. A file that is there already is never touched.

            Examples:
              reportkit new --edition 2019 --country MNG
              reportkit new --edition 2019 --country MNG,KOR --data DIR
            """)
        {
            edition, country, data,
        };
        command.SetAction(parsed => Run(Inputs.Find(parsed.GetValue(data), null), parsed.GetValue(edition), parsed.GetValue(country)!));
        return command;
    }

    private static int Run(Inputs inputs, int edition, string[] codes)
    {
        var result = inputs.Check();
        if (!result.IsSound)
        {
            ProblemPrinter.Print(result.Problems, inputs);
            Console.Error.WriteLine("Correct these first: a new file is made only from sound data.");
            return ExitCode.Errors;
        }

        var facts = result.Value.Facts;
        SharedOptions.CheckEdition(facts, edition);
        var drafts = SharedOptions.CheckCountries(facts, codes)
            .Select(code => (Path: Path.Combine(inputs.DataFolder, "narratives", $"{code}-{edition}.yml"), Text: NarrativeDraft.Write(facts, facts.Countries[code], edition)))
            .ToList();
        if (drafts.Where(d => File.Exists(d.Path)).Select(d => d.Path).FirstOrDefault() is { } there)
        {
            throw new UsageException($"{there} is there already; nothing was written.");
        }

        Directory.CreateDirectory(Path.Combine(inputs.DataFolder, "narratives"));
        foreach (var (path, text) in drafts)
        {
            // Not even a file that came into being just now is touched.
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
            Console.WriteLine($"Made {Path.GetRelativePath(Environment.CurrentDirectory, path)}. 'reportkit check' says what it still needs.");
        }

        // Without a placement an edition has no page for the country, however complete its narrative is.
        var placed = facts.CountriesOf(edition).Select(c => c.Code.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var code in SharedOptions.CheckCountries(facts, codes).Where(c => !placed.Contains(c.Value)))
        {
            Console.WriteLine($"{code} has no placement in the {edition} edition yet: rendering also needs its row in tiers.csv.");
        }

        return ExitCode.Done;
    }
}
