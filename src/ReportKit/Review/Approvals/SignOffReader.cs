using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Sources;

namespace ReportKit.Review;

/// <summary>Reads sign-off.yml.</summary>
internal static class SignOffReader
{
    private const string What = "sign-off.yml";

    private static readonly string[] Keys = ["scopes", "four-eyes", "draft-mark", UnpublishedSources.Key];

    /// <summary>What the project asks for; the kit's own rules where there is no file.</summary>
    public static SignOffRules Read(SourceSet sources, FactTable facts, ProblemList problems)
    {
        var reader = new YamlChecker(problems, ProblemCodes.BadSignOff, ProblemCodes.BadSignOff);
        if (sources.SignOff is not { } document || reader.Mapping(document.Root, What, Keys) is not { } root)
        {
            return SignOffRules.Default;
        }

        CheckUnpublished(root[UnpublishedSources.Key], sources, facts, reader);
        return new SignOffRules(
            ReadScopes(root["scopes"], reader),
            ReadFourEyes(root["four-eyes"], reader),
            ReadEditions(root["draft-mark"], sources, facts, reader));
    }

    private static IReadOnlyList<ApprovalScope> ReadScopes(YamlTree? tree, YamlChecker reader)
    {
        if (tree is null)
        {
            return SignOffRules.Default.Scopes;
        }

        var scopes = new List<ApprovalScope>();
        foreach (var item in reader.List(tree, "a list of scopes"))
        {
            var text = (item as YamlText)?.Text ?? "";
            if (Cells.TryEnum<ApprovalScope>(text, out var scope) && !scopes.Contains(scope))
            {
                scopes.Add(scope);
            }
            else
            {
                var allowed = Cells.TextsOf<ApprovalScope>().ToList();
                var hint = $"Scopes: {string.Join(", ", allowed)}.{NearMatch.Hint(text, allowed)}";
                Error(reader, $"'{text}' isn't a scope, or appears twice. {hint}", item);
            }
        }

        if (scopes.Count == 0)
        {
            Error(
                reader,
                "No scope is asked for, so that everything would count as approved. Name one, or remove the key: then all are.",
                tree);
        }

        return [.. scopes.Order()];
    }

    private static bool ReadFourEyes(YamlTree? tree, YamlChecker reader)
    {
        if (tree is null or YamlText { Text: "true" or "false" })
        {
            return (tree as YamlText)?.Text == "true";
        }

        // A slip here must not let one person approve what two should.
        Error(reader, $"'{(tree as YamlText)?.Text}' isn't true or false.", tree);
        return true;
    }

    // Which these are is asked where facts are made; here only whether there are such sources.
    private static void CheckUnpublished(YamlTree? tree, SourceSet sources, FactTable facts, YamlChecker reader)
    {
        var allowed = facts.Sources.Values.Where(s => s.Class == UnpublishedSources.Class)
            .Select(s => s.Id.Value).Order(StringComparer.Ordinal).ToList();
        foreach (var item in tree is null ? [] : reader.List(tree, "a list of sources"))
        {
            var text = (item as YamlText)?.Text ?? "";
            if (!allowed.Contains(text, StringComparer.Ordinal) && sources.Tables.ContainsKey("sources"))
            {
                var known = allowed.Count == 0 ? "There is none." : $"Unpublished: {string.Join(", ", allowed)}.";
                var hint = $"{known}{NearMatch.Hint(text, allowed)}";
                Error(reader, $"'{text}' isn't a source of the class '{UnpublishedSources.Class}' in sources.csv. {hint}", item);
            }
        }
    }

    private static HashSet<int> ReadEditions(YamlTree? tree, SourceSet sources, FactTable facts, YamlChecker reader)
    {
        var editions = new HashSet<int>();
        foreach (var item in tree is null ? [] : reader.List(tree, "a list of editions"))
        {
            var text = (item as YamlText)?.Text ?? "";
            if (Cells.Number(text) is { } year && facts.Editions.ContainsKey(year))
            {
                editions.Add(year);
            }
            else if (!sources.MayHave("editions", text))
            {
                Error(reader, $"The edition '{text}' isn't in editions.csv.", item);
            }
        }

        return editions;
    }

    private static void Error(YamlChecker reader, string message, YamlTree tree) =>
        reader.Problems.Error(ProblemCodes.BadSignOff, message, tree.Place);
}
