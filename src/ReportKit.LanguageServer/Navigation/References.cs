using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>Where something is used: by other rows, by sentences of narratives, and by templates' sentences as they are printed.</summary>
internal static class References
{
    public static IReadOnlyList<Location> Of(ProjectView view, OpenDocument document, Position at, bool withDeclaration)
    {
        if (NameFinder.At(view, document, at) is not { } named)
        {
            return [];
        }

        var declaration = Occurrences.Declaration(view, named);
        var all = Occurrences.Of(view, named).Select(o => new Location(view.UriOf(o.File), o.Range))
            .Concat(named.Fact is { } fact ? Printed(view, fact) : []).Distinct().ToList();
        if (declaration is not null)
        {
            all.RemoveAll(l => l.Uri == declaration.Uri && l.Range.Start.Line == declaration.Range.Start.Line);
        }

        return withDeclaration && declaration is not null ? [declaration, .. all] : all;
    }

    // Lines of templates whose sentences tell the fact on a country's page: of its own edition, or of the newest that has the country.
    private static IEnumerable<Location> Printed(ProjectView view, Fact fact)
    {
        var edition = Named.EditionOf(fact) is { } own && view.Facts.Editions.ContainsKey(own) ? own
            : view.Facts.Editions.Keys.OrderDescending()
                .FirstOrDefault(year => view.Facts.CountriesOf(year).Any(c => c.Code == fact.Country));
        return from sentence in CountryPage.Of(view, fact.Country, edition)?.Text.Sentences ?? []
               where sentence.Facts.Any(f => f.Id == fact.Id) && view.PathOf(sentence.Place.File) is not null
                   && sentence.Place.File.StartsWith("templates/", StringComparison.Ordinal)
               select new Location(view.UriOf(sentence.Place.File),
                   ProblemRanges.Of(sentence.Place with { Column = 0 }, view.LinesOf(sentence.Place.File)));
    }
}
