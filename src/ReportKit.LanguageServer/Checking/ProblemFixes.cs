using System.Text.Json.Nodes;
using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>What mends a problem: a name that was probably meant, a row that is missing, a statement that waits to be confirmed.</summary>
internal static class ProblemFixes
{
    private const string QuickFix = "quickfix";

    // What a table must be told of before others can name it; what the row says beyond its id is left to the writer.
    private static readonly Dictionary<string, string> Addable = new(StringComparer.Ordinal)
    {
        ["sources"] = "source",
        ["units"] = "unit",
        ["indicators"] = "indicator",
    };

    public static IReadOnlyList<CodeAction> Of(ProjectView view, JsonObject? schema, OpenDocument document,
        IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => d.Source == ProjectCheck.Name).SelectMany(d => Of(view, schema, document, d))];

    private static IEnumerable<CodeAction> Of(ProjectView view, JsonObject? schema, OpenDocument document, Diagnostic problem) =>
        problem.Code switch
        {
            ProblemCodes.ToBeConfirmed => Confirmations(document, problem),
            ProblemCodes.WrongUnit => [.. UnitFixes(view, document, problem)],
            ProblemCodes.UnknownReference => [.. Meant(view, schema, document, problem), .. Additions(view, problem)],
            ProblemCodes.NotInList or ProblemCodes.UnknownFact or ProblemCodes.BadPlaceholder or ProblemCodes.NarrativeKey
                or ProblemCodes.NarrativeValue or ProblemCodes.SettingsKey or ProblemCodes.SettingsValue or ProblemCodes.TemplateInclude
                or ProblemCodes.BadFinding or ProblemCodes.BadSignOff or ProblemCodes.CorrectionKey or ProblemCodes.CorrectionValue =>
                Meant(view, schema, document, problem),
            _ => [],
        };

    // What the editor would offer there and is nearly the same.
    private static IEnumerable<CodeAction> Meant(ProjectView view, JsonObject? schema, OpenDocument document, Diagnostic problem)
    {
        var (start, end) = (problem.Range.Start, problem.Range.End);
        var offered = document.Path.EndsWith(".csv", StringComparison.Ordinal)
            ? TableCompletion.Of(view.Sources, document, start)
            : YamlCompletion.Of(view, schema, document, start with { Character = Math.Max(start.Character, end.Character - 1) });
        var from = OpenDocument.OffsetOf(document.Text, start);
        var written = document.Text[from..Math.Max(from, OpenDocument.OffsetOf(document.Text, end))].Trim('"', '\'');
        if (problem.Code is ProblemCodes.UnknownFact or ProblemCodes.BadPlaceholder)
        {
            return problem.Data?.Name is { } fact ? FactsMeant(view, document, problem, fact) : [];
        }

        var near = NearMatch.Find(written, offered.Select(o => o.Label));
        if (near.Count == 0 && offered.Any(o => o.Label.Length == 3))
        {
            near = view.Facts.CountryHints.Suggest(written);
        }

        return near.Select(name => Change(document, problem, problem.Range, written, name, near.Count == 1));
    }

    // A text of several facts has one place: the id is looked for behind it.
    private static IEnumerable<CodeAction> FactsMeant(ProjectView view, OpenDocument document, Diagnostic problem, string id)
    {
        var line = document.Text.Split('\n')[problem.Range.Start.Line];
        var match = Regex.Match(line, $"(?<![A-Za-z0-9-]){Regex.Escape(id)}(?![A-Za-z0-9-])", RegexOptions.CultureInvariant);
        var near = NearMatch.Find(id, NarrativeFacts.Of(view, view.ShownAs(document.Path)).Keys.Order(StringComparer.Ordinal));
        return !match.Success ? [] : near.Select(name => Change(
            document, problem, new(new(problem.Range.Start.Line, match.Index),
                new(problem.Range.Start.Line, match.Index + id.Length)), id, name, near.Count == 1));
    }

    private static IEnumerable<CodeAction> UnitFixes(ProjectView view, OpenDocument document, Diagnostic problem)
    {
        if (problem.Data?.Cause?.Split('.') is not [var indicator, var unit]
            || !view.Facts.Indicators.TryGetValue(new IndicatorId(indicator), out var known))
        {
            yield break;
        }

        foreach (var other in known.Units.Where(view.Facts.Units.ContainsKey))
        {
            yield return Change(document, problem, problem.Range, unit, other, known.Units.Count == 1);
        }

        var row = view.Sources["indicators"].FirstOrDefault(r => r["id"] == indicator);
        if (row is null || !view.Facts.Units.ContainsKey(unit))
        {
            yield break;
        }

        var title = $"Add the unit '{unit}' to the indicator '{indicator}'";
        if (view.PathOf(row.Header.File) is not null)
        {
            var place = row.PlaceOf("units");
            var range = ProblemRanges.Of(place, view.LinesOf(place.File));
            yield return new CodeAction(title, QuickFix, [problem],
                Edit(view.UriOf(place.File), new TextEdit(range, string.Join(' ', known.Units.Append(unit)))));
        }
        else if (Row(view, "indicators", view.Sources.Schemas["indicators"].Fields.ToDictionary(
            f => f.Name, f => f.Name == "units" ? string.Join(' ', known.Units.Append(unit)) : row[f.Name],
                StringComparer.Ordinal)) is { } edit)
        {
            yield return new CodeAction($"{title}, in a row that takes the place of the kit's", QuickFix, [problem], edit);
        }
    }

    private static IEnumerable<CodeAction> Additions(ProjectView view, Diagnostic problem)
    {
        if (problem.Data?.Cause?.Split('=', 2) is [var table, { Length: > 0 } id] && Addable.TryGetValue(table, out var what)
            && Row(view, table, new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = id }) is { } edit)
        {
            yield return new CodeAction($"Add the {what} '{id}' to data/{table}.csv, to be filled in", QuickFix, [problem], edit);
        }
    }

    private static IEnumerable<CodeAction> Confirmations(OpenDocument document, Diagnostic problem)
    {
        if (YamlReader.Read(document.Text, Path.GetFileName(document.Path), new ProblemList()) is not { } root)
        {
            return [];
        }

        var confirmation = new NarrativeConfirmation(document.Text, root);
        var waiting = confirmation.Waiting;
        var id = problem.Data?.Name;
        return
        [
            .. waiting.Where(w => w == id)
                .Select(w => new CodeAction($"Confirm {w}", QuickFix, [problem], Whole(document, confirmation.Confirm([w])), true)),
            .. waiting.Count > 1
                ? [new CodeAction($"Confirm all {waiting.Count} that wait in this narrative", QuickFix, [problem],
                    Whole(document, confirmation.Confirm(waiting)))]
                : Array.Empty<CodeAction>(),
        ];
    }

    // The lines that differ.
    private static WorkspaceEdit Whole(OpenDocument document, string text)
    {
        var (before, after) = (document.Text.Split('\n'), text.Split('\n'));
        var start = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        var same = before.Reverse().Zip(after.Reverse()).TakeWhile(p => p.First == p.Second).Count();
        same = Math.Min(same, Math.Min(before.Length, after.Length) - start);
        var range = new TextRange(new(start, 0), new(before.Length - same, 0));
        return Edit(document.Uri, new TextEdit(range, string.Concat(after[start..(after.Length - same)].Select(l => $"{l}\n"))));
    }

    // A row in its place of a table that the project has.
    private static WorkspaceEdit? Row(ProjectView view, string table, IReadOnlyDictionary<string, string> cells)
    {
        var schema = view.Sources.Schemas[table];
        var lines = view.LinesOf($"data/{schema.Path}");
        if (lines.Count < 2)
        {
            return null;
        }

        var (_, line, row) = new TableInsertion(schema).Add(string.Join('\n', lines), cells);
        return Edit(view.UriOf($"data/{schema.Path}"), new TextEdit(new(new(line - 1, 0), new(line - 1, 0)), $"{row}\n"));
    }

    private static CodeAction Change(OpenDocument document, Diagnostic problem, TextRange range, string from, string to, bool isOnly) =>
        new($"Change '{from}' to '{to}'", QuickFix, [problem], Edit(document.Uri, new TextEdit(range, to)), isOnly ? true : null);

    private static WorkspaceEdit Edit(string uri, TextEdit edit) =>
        new(new Dictionary<string, IReadOnlyList<TextEdit>>(StringComparer.Ordinal) { [uri] = [edit] });
}
