namespace ReportKit.Cli;

/// <summary>What docs/problems.md, which comes with the tool, says of one code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Body">Meaning, an example and what to do, as Markdown.</param>
internal sealed partial record ProblemPage(string Code, string Title, string Body)
{
    private const string Beginning = "RK";

    private static readonly Lazy<IReadOnlyList<ProblemPage>> Pages = new(() => ReadAll(ReadFile()));

    /// <summary>All, in the order of their codes.</summary>
    public static IReadOnlyList<ProblemPage> All => Pages.Value;

    /// <summary>Whether somebody asks about a code or the beginning of one, and not about a sentence.</summary>
    public static bool IsAsked(string asked) => Asked().IsMatch(asked);

    /// <summary>The pages that are asked for: one for a whole code, those of its subject for the beginning of one.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static IReadOnlyList<ProblemPage> Find(string asked)
    {
        var digits = Asked().Match(asked).Groups["digits"].Value;
        var found = All.Where(p => p.Code.StartsWith(Beginning + digits, StringComparison.Ordinal)).ToList();
        return found.Count > 0 ? found : throw new UsageException(
            $"No problem has the code '{asked}'.{NearMatch.Hint(Beginning + digits, All.Select(p => p.Code))} "
            + $"'reportkit explain {Subject(digits)}' lists those that begin so.");
    }

    /// <summary>The page as a terminal shows it: no marks of headings, fences and links.</summary>
    public string Text()
    {
        var text = new StringBuilder().Append(Code).Append(": ").AppendLine(Title).AppendLine();
        var isExample = false;
        foreach (var line in Body.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isExample = !isExample;
            }
            else
            {
                text.AppendLine(isExample ? $"  {line}" : Link().Replace(line, "${text}").Replace("**", "", StringComparison.Ordinal));
            }
        }

        return text.ToString();
    }

    // The first two digits say what a code is about.
    private static string Subject(string digits)
    {
        var known = All.Select(p => p.Code[..4]).Distinct().ToList();
        return digits.Length >= 2 && known.Contains(Beginning + digits[..2]) ? Beginning + digits[..2] : Beginning;
    }

    private static List<ProblemPage> ReadAll(string file)
    {
        var headings = Heading().Matches(file);
        return [.. headings.Select((heading, i) => new ProblemPage(
            heading.Groups["code"].Value,
            heading.Groups["title"].Value,
            file[(heading.Index + heading.Length)..(i + 1 < headings.Count ? headings[i + 1].Index : file.Length)].Trim()))];
    }

    private static string ReadFile()
    {
        using var reader = new StreamReader(typeof(ProblemPage).Assembly.GetManifestResourceStream("problems.md")!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    // RK1305, rk1305, RK13, RK13xx, RK
    [GeneratedRegex(@"\ARK(?<digits>[0-9]*)x*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex("^## (?<code>RK[0-9]{4}) (?<title>.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

internal sealed record ProblemPageJson(string Code, string Title, string Text)
{
    public static ProblemPageJson Of(ProblemPage page) => new(page.Code, page.Title, page.Body);
}

internal sealed record ProblemPagesJson(IEnumerable<ProblemPageJson> Codes);
