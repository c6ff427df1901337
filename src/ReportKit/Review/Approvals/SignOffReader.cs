namespace ReportKit.Review;

/// <summary>Reads sign-off.yml.</summary>
internal sealed class SignOffReader(SourceSet sources, FactTable facts, YamlChecker reader)
{
    private const string What = "sign-off.yml";

    private static readonly string[] Keys = ["scopes", "four-eyes", "draft-mark", UnpublishedSources.Key];

    /// <summary>What the project asks for; the kit's own rules where there is no file.</summary>
    public static SignOffRules Read(SourceSet sources, FactTable facts, ProblemList problems)
    {
        var reader = new YamlChecker(problems, ProblemCodes.BadSignOff, ProblemCodes.BadSignOff);
        return sources.SignOff is { } document && reader.Mapping(document.Root, What, Keys) is { } root
            ? new SignOffReader(sources, facts, reader).Read(root)
            : SignOffRules.Default;
    }

    private SignOffRules Read(YamlMapping root)
    {
        CheckUnpublished(root[UnpublishedSources.Key]);
        return new SignOffRules(ReadScopes(root["scopes"]), ReadFourEyes(root["four-eyes"]), ReadEditions(root["draft-mark"]));
    }

    private IReadOnlyList<ApprovalScope> ReadScopes(YamlTree? tree)
    {
        if (tree is null)
        {
            return SignOffRules.Default.Scopes;
        }

        var scopes = new SortedSet<ApprovalScope>();
        foreach (var (text, item) in Items(tree, "a list of scopes"))
        {
            if (!Cells.TryEnum<ApprovalScope>(text, out var scope) || !scopes.Add(scope))
            {
                var allowed = Cells.TextsOf<ApprovalScope>().ToList();
                var hint = $"Scopes: {string.Join(", ", allowed)}.{NearMatch.Hint(text, allowed)}";
                Error($"'{text}' isn't a scope, or appears twice. {hint}", item);
            }
        }

        if (scopes.Count == 0)
        {
            Error("No scope is asked for, so that everything would count as approved. Name one, or remove the key: then all are.", tree);
        }

        return [.. scopes];
    }

    private bool ReadFourEyes(YamlTree? tree)
    {
        if (tree is null or YamlText { Text: "true" or "false" })
        {
            return (tree as YamlText)?.Text == "true";
        }

        // A slip here must not let one person approve what two should.
        Error($"'{(tree as YamlText)?.Text}' isn't true or false.", tree);
        return true;
    }

    // Which these are is asked where facts are made; here only whether there are such sources.
    private void CheckUnpublished(YamlTree? tree)
    {
        var allowed = facts.Sources.Values.Where(s => s.Class == UnpublishedSources.Class)
            .Select(s => s.Id.Value).Order(StringComparer.Ordinal).ToList();
        var known = allowed.Count == 0 ? "There is none." : $"Unpublished: {string.Join(", ", allowed)}.";
        foreach (var (text, item) in Items(tree, "a list of sources"))
        {
            if (!allowed.Contains(text) && sources.Tables.ContainsKey("sources"))
            {
                var hint = $"{known}{NearMatch.Hint(text, allowed)}";
                Error($"'{text}' isn't a source of the class '{UnpublishedSources.Class}' in sources.csv. {hint}", item);
            }
        }
    }

    private HashSet<int> ReadEditions(YamlTree? tree)
    {
        var editions = new HashSet<int>();
        foreach (var (text, item) in Items(tree, "a list of editions"))
        {
            if (Cells.Number(text) is { } year && facts.Editions.ContainsKey(year))
            {
                editions.Add(year);
            }
            else if (!sources.MayHave("editions", text))
            {
                Error($"The edition '{text}' isn't in editions.csv.", item);
            }
        }

        return editions;
    }

    private IEnumerable<(string Text, YamlTree Item)> Items(YamlTree? tree, string what) =>
        tree is null ? [] : reader.List(tree, what).Select(item => ((item as YamlText)?.Text ?? "", item));

    private void Error(string message, YamlTree tree) => reader.Problems.Error(ProblemCodes.BadSignOff, message, tree.Place);
}
