namespace ReportKit.Narrative;

/// <summary>What most statements of a section share, said once at the head of a draft.</summary>
internal sealed class DraftDefaults
{
    // One that others have too saves a line.
    private const int FewestAlike = 2;

    private static readonly (string Key, Func<StatementFact, string> Of)[] Fields =
    [
        ("locator", s => s.Citation.Locator), ("speaker", s => s.Telling.Speaker), ("addressee", s => s.Addressee),
    ];

    private readonly Dictionary<(Section Section, string Key), string> common = [];

    public DraftDefaults(IReadOnlyCollection<StatementFact> statements)
    {
        foreach (var section in statements.GroupBy(s => s.Section))
        {
            foreach (var (key, of) in Fields)
            {
                // Of two that are as common, the first counts.
                var most = section.GroupBy(of, StringComparer.Ordinal).MaxBy(g => g.Count())!;
                if (most.Count() >= FewestAlike && section.All(s => of(s).Length > 0))
                {
                    common[(section.Key, key)] = most.Key;
                }
            }
        }
    }

    /// <summary>Writes them; nothing where nothing is shared.</summary>
    public void Write(StringBuilder text)
    {
        if (common.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{NarrativeDefaults.Key}:\n");
        foreach (var section in common.GroupBy(c => c.Key.Section).OrderBy(g => g.Key.Order))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {section.Key.Id}:\n");
            foreach (var (key, value) in section)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {key.Key}: {YamlQuotes.Around(value)}\n");
            }
        }
    }

    /// <summary>The lines of a statement's values that aren't its section's, each at the indent of its keys.</summary>
    public string LinesOf(StatementFact statement) => string.Concat(
        from field in Fields
        let own = field.Of(statement)
        where own != common.GetValueOrDefault((statement.Section, field.Key), "")
        select $"    {field.Key}: {YamlQuotes.Around(own)}\n");
}
