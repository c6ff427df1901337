namespace ReportKit.Cli;

/// <summary><c>reportkit add statement</c>: a statement of a narrative, checked before it is written.</summary>
internal static partial class AddStatementCommand
{
    // In the order in which a terminal asks for them.
    private static readonly string[] Needed = ["indicator", "section", "text", "id", "locator"];

    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["tier"] = "TIER",
        ["recommendations"] = "REC",
        ["prosecution"] = "PROS",
        ["protection"] = "PROT",
        ["prevention"] = "PREV",
        ["protocol"] = "PTCL",
        ["profile"] = "PROF",
    };

    public static Command Create()
    {
        var command = new ToolCommand("statement", Run, """
            Adds a statement to a narrative, behind the others of its section.

            Example:
              reportkit add statement MNG-2019 --indicator national-action-plan --text "The government adopted a plan." --locator Prevention
            """)
        {
            NarrativeName.Argument,
        };
        foreach (var option in AddedColumns.Statement.Select(column => column.Option).Concat([SharedOptions.Data, SharedOptions.Templates]))
        {
            command.Options.Add(option);
        }

        return command;
    }

    private static int Run(ProjectCall call)
    {
        var narrative = EditedNarrative.Read(call.Of(NarrativeName.Argument), call.Inputs);
        var sources = new SourceReader(call.Inputs.DataFolder, "data").Read().Value;
        var fields = Fields(call, narrative, sources);
        var sections = SectionReader.NamesIn(sources, []).ToList();
        var before = sections.Take(sections.IndexOf(fields["section"]) + 1).ToList();
        var written = from column in AddedColumns.Statement
                      where fields.ContainsKey(column.Name)
                      select (column.Name, fields[column.Name]);
        var (text, line, statement) = new StatementInsertion(narrative.Text, narrative.Root).Add(written, before)
            ?? throw new UsageException(
                $"The statements of {narrative.Shown} aren't a list with one item below the other; add this one by hand. "
                + "Nothing was written.");
        RowEntry.RefuseWrong(call.Inputs, $"narratives/{Path.GetFileName(narrative.Path)}", text);
        narrative.Write(text);
        Console.WriteLine($"{narrative.Shown}({line}):\n{statement}");
        return ExitCode.Done;
    }

    private static Dictionary<string, string> Fields(ProjectCall call, EditedNarrative narrative, SourceSet sources)
    {
        var fields = AddedColumns.Statement.Select(c => (c.Name, Text: c.Of(call))).Where(f => f.Text?.Length > 0)
            .ToDictionary(f => f.Name, f => f.Text!, StringComparer.Ordinal);
        var sectionNames = SectionReader.NamesIn(sources, []);
        if (fields.TryGetValue("section", out var own) && !sectionNames.Contains(own))
        {
            throw new UsageException($"{AllowedValues.Message("section", own, sectionNames)} Nothing was written.");
        }

        var missing = new List<string>();
        foreach (var name in Needed.Where(n => !fields.ContainsKey(n)))
        {
            var column = AddedColumns.Statement.Single(c => c.Name == name);
            var standard = name switch
            {
                "section" => IndicatorOf(fields, sources)?["section"] ?? "",
                "id" when fields.TryGetValue("section", out var section) => NextId(section, narrative, sources),
                _ => "",
            };
            var isNeeded = name != "locator";
            if (Questions.CanAsk)
            {
                standard = Questions.Ask(name, column.Description, standard, isNeeded, answer => Complaint(name, answer, sources));
            }
            else if (isNeeded && standard.Length == 0 && (name is "indicator" or "text" || fields.ContainsKey("indicator")))
            {
                missing.Add(column.Option.Name);
            }

            if (standard.Length > 0)
            {
                fields[name] = standard;
            }
        }

        return missing.Count == 0 ? fields : throw new UsageException(
            $"Nothing was written: {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing. "
            + "At a terminal reportkit asks for what is missing.");
    }

    private static SourceRow? IndicatorOf(Dictionary<string, string> fields, SourceSet sources) =>
        fields.TryGetValue("indicator", out var id) ? sources["indicators"].FirstOrDefault(r => r["id"] == id) ?? throw new UsageException(
            $"'{id}' isn't in indicators.csv.{NameSearch.Hint(id, sources.Tables.GetValueOrDefault("indicators"), "id")} "
            + "'reportkit add indicator' adds one. Nothing was written.") : null;

    private static string? Complaint(string name, string answer, SourceSet sources) => name switch
    {
        "indicator" when sources["indicators"].All(r => r["id"] != answer) =>
            $"'{answer}' isn't in indicators.csv.{NameSearch.Hint(answer, sources.Tables.GetValueOrDefault("indicators"), "id")}",
        "section" when SectionReader.NamesIn(sources, []) is var known && !known.Contains(answer) =>
            AllowedValues.Message("section", answer, known),
        _ => null,
    };

    // One more than the highest of its section: figures and statements of a country share their ids.
    private static string NextId(string section, EditedNarrative narrative, SourceSet sources)
    {
        var items = ((narrative.Root["statements"] as YamlList)?.Items ?? []).OfType<YamlMapping>().ToList();
        var last = items.FindLast(m => m.TextOf("section") == section && Numbered().IsMatch(m.TextOf("id")))?.TextOf("id");
        var prefix = last is not null ? Numbered().Match(last).Groups["prefix"].Value : PrefixOf(section, sources);
        var country = narrative.Root.TextOf("country");
        var figures = FigureFactReader.Tables.SelectMany(table => sources[table]).Where(r => r["iso3"] == country).Select(r => r["id"]);
        var highest = items.Select(m => m.TextOf("id")).Concat(figures).Select(id => Numbered().Match(id))
            .Where(m => m.Success && m.Groups["prefix"].Value == prefix)
            .Select(m => int.Parse(m.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture))
            .DefaultIfEmpty(0).Max();
        return prefix.Length == 0 ? "" : $"{prefix}-{highest + 1:00}";
    }

    // A section of the project's own has its initials: child-labour CL.
    private static string PrefixOf(string section, SourceSet sources)
    {
        var role = sources[SectionReader.Table].FirstOrDefault(row => row["id"] == section)?["role"] ?? "";
        return Prefixes.GetValueOrDefault(role) ?? string.Concat(section.Split('-').Select(word => char.ToUpperInvariant(word[0])));
    }

    [GeneratedRegex(@"^(?<prefix>[A-Z][A-Z0-9]*)-(?<number>[0-9]{1,6})(?:-[A-Z]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
