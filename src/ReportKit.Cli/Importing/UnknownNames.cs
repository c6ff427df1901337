namespace ReportKit.Cli;

/// <summary>The names of countries that an import didn't know, as a table to be filled in for <c>reportkit countries map
/// --from</c>.</summary>
internal static class UnknownNames
{
    /// <summary>Nobody's answers are overwritten.</summary>
    public static void RefuseExisting(string? path)
    {
        if (path is not null && Path.Exists(path))
        {
            throw new UsageException($"{path} is there already, perhaps with answers in it (--names). Name another file.");
        }
    }

    /// <summary>Writes them; those that most rows name come first.</summary>
    public static void Write(string? path, IReadOnlyList<Problem> problems, SourceSet sources)
    {
        if (path is null)
        {
            return;
        }

        // What spreadsheets take for a formula is no name.
        var names = problems.Where(p => p.Code == ProblemCodes.UnknownCountry
                && p.Cause is { Length: > 0 } name && name[0] is not ('=' or '+' or '-' or '@'))
            .GroupBy(p => p.Cause!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var hints = new CountryHints(sources.Tables);
        var text = new StringBuilder("name,iso3,may_mean,rows,first_in\n");
        foreach (var name in names)
        {
            text.Append(CsvLine.Join(
            [
                OneLine(name.Key),
                "",
                string.Join(" or ", hints.Suggest(name.Key).Select(hints.WithName)),
                name.Count().ToString(CultureInfo.InvariantCulture),
                $"{name.First().Place}",
            ])).Append('\n');
        }

        if (!WholeFile.Replace(path, null, text.ToString()))
        {
            RefuseExisting(path);
        }

        Console.Error.WriteLine(
            $"{Inputs.ShowPath(path)}: {Counted.Of(names.Count, "name")} of countries that aren't known. Fill in the column iso3 of "
            + $"those that are clear, and call 'reportkit countries map --from {Inputs.ShowPath(path)}'.");
    }

    private static string OneLine(string name) => Regex.Replace(name, @"\s+", " ").Trim();
}
