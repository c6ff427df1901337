using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>Makes a country's page for a preview, by the engine that 'render' and 'watch' have.</summary>
internal static partial class PreviewMaker
{
    private const string StyleSheet = "<link rel=\"stylesheet\" href=\"../page.css\">";

    /// <summary>The page, or why there is none; null where no country is known.</summary>
    /// <param name="check">The project as it was checked last.</param>
    /// <param name="file">The file in front, below the project's folder.</param>
    /// <param name="asked">What is asked for.</param>
    /// <param name="cancel">Stops before the page is made.</param>
    public static PreviewPage? Make(ProjectCheck check, string file, PreviewParams asked, CancellationToken cancel)
    {
        if (!check.Result.HasValue)
        {
            // A template is wrong: nobody's page can be made.
            var code = asked.Country ?? PreviewSubject.Narrative(file)?.Country.Value;
            return code is null ? null : new PreviewPage(code, code, asked.Edition, null, [], [], Problems(check, check.Result.Problems));
        }

        var facts = check.Result.Value.Facts;
        if (PreviewSubject.Find(facts, check.Result.Value.Sources, file, asked) is not { } subject)
        {
            return null;
        }

        var (country, edition) = subject;
        var name = facts.Countries.TryGetValue(country, out var known) ? known.In(edition).Name : country.Value;
        var page = new PreviewPage(country.Value, name, edition, null, [], [], []);
        var sound = CheckedInputs.For(check.Result, [country]);
        if (!sound.IsSound)
        {
            return page with { Problems = Problems(check, sound.Problems) };
        }

        if (!facts.CountriesOf(edition).Any(c => c.Code == country))
        {
            return page with { Problems = [NotPlaced(check, facts, country, edition)] };
        }

        var rendered = EditionRun.Make(sound.Value, Request(country, edition), null, cancel);
        return rendered.IsSound
            ? Page(check, page, sound.Value, rendered.Value.Documents.Single()) with { Problems = Problems(check, sound.Problems) }
            : page with { Problems = Problems(check, rendered.Problems) };
    }

    /// <summary>Where a place of the library is for the editor.</summary>
    public static PreviewPlace Place(ProjectCheck check, FilePlace place)
    {
        var path = Path.Combine(check.Root, place.File);
        return new PreviewPlace(JsonFile.Place(place), File.Exists(path) ? FilePaths.UriOf(path) : null, Math.Max(0, place.Line - 1));
    }

    private static ReportRequest Request(CountryCode country, int edition) => new(edition, [country])
    {
        Options = new RenderOptions(ReportFormats.Html),
        Only = new HashSet<string>(StringComparer.Ordinal) { country.Value },
    };

    private static PreviewPage Page(ProjectCheck check, PreviewPage page, CheckedInputs inputs, RenderedDocument document)
    {
        var html = Encoding.UTF8.GetString(document.Files.Single(f => f.Path == $"{document.Name}/report.html").Bytes);
        var style = $"<style>{inputs.Templates.PageFiles["page.css"]}</style>";
        var words = inputs.Words;
        return page with
        {
            Html = Scripts().Replace(html, "").Replace(StyleSheet, style, StringComparison.Ordinal),
            Sentences = [.. document.Sentences.Select(s => new PreviewSentence(s.Id, s.Text, Place(check, s.Place)))],
            Facts = [.. document.Facts.Select(f => new PreviewFact(f.Id, $"{words.About(f)}: {words.Says(f)}", Place(check, f.Place)))],
        };
    }

    private static PreviewProblem NotPlaced(ProjectCheck check, FactTable facts, CountryCode country, int edition)
    {
        var message = !facts.Countries.ContainsKey(country) ? NotThere.Country(facts, country.Value).Message
            : facts.Editions.ContainsKey(edition) ? $"{NotThere.InEdition(facts, edition, country)}, so that there is no page."
            : $"No edition lists or places {country} (reportkit.yml, tiers.csv), so that there is no page.";
        return new PreviewProblem(true, ProblemCodes.WatchedNotPlaced, message, Place(check, new FilePlace(ProjectSettings.FileName)));
    }

    private static PreviewProblem[] Problems(ProjectCheck check, IEnumerable<Problem> problems) =>
        [.. problems.Select(p => new PreviewProblem(p.Severity == Severity.Error, p.Code, p.Message, Place(check, p.Place)))];

    [GeneratedRegex(@"<script\b[^>]*>.*?</script>\s*", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Scripts();
}
