namespace ReportKit.Cli;

/// <summary><c>reportkit cite</c>: how an edition is cited.</summary>
internal static class CiteCommand
{
    private static readonly Dictionary<string, Func<EditionCitation, string>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text"] = c => $"{c.Line} Data {c.DataDigest}.\n",
        ["bibtex"] = c => CitationFiles.BibtexOf(c, c.DataDigest),
        ["cff"] = c => CitationFiles.Cff(c, c.DataDigest),
    };

    private static readonly Option<string?> Format = SharedOptions.Text(
        "--format", "FORMAT", "In what: text, bibtex or cff (CITATION.cff). Default: text.");

    public static Command Create() => new ToolCommand("cite", Run, """
        Says how an edition is cited: its title and publisher in reportkit.yml, its year, and the digest of the data that it is made from. A
        rendered edition has CITATION.cff and citation.bib beside its start page.

        Examples:
          reportkit cite --edition 2018
          reportkit cite --edition 2018 --format bibtex
          reportkit cite --edition 2018 --format cff > CITATION.cff
        """)
    {
        SharedOptions.Edition, Format, SharedOptions.Data,
    };

    private static int Run(ProjectCall call)
    {
        var name = call.Of(Format) ?? "text";
        if (!Formats.TryGetValue(name, out var write))
        {
            throw new UsageException(
                $"'{name}' isn't a format. Formats: {string.Join(", ", Formats.Keys)}.{NearMatch.Hint(name, Formats.Keys)}");
        }

        var facts = call.Inputs.CheckOrThrow("Correct these first: only an edition that can be made is cited.").Facts;
        SharedOptions.CheckEdition(facts, call.Of(SharedOptions.Edition));
        var citation = EditionCitation.Of(facts, facts.Editions[call.Of(SharedOptions.Edition)]);
        if (name.Equals("cff", StringComparison.OrdinalIgnoreCase) && citation.Publisher.Length == 0)
        {
            throw new UnsoundException(
                [
                    new Problem(
                        Severity.Error,
                        ProblemCodes.NoAuthor,
                        "CITATION.cff needs an author, and the project names no publisher. Write publisher: in reportkit.yml, or take "
                        + "--format bibtex or text.",
                        new FilePlace(Inputs.ShowPath(call.Inputs.SettingsPath))),
                ]);
        }

        Console.Write(write(citation));
        return ExitCode.Done;
    }
}
