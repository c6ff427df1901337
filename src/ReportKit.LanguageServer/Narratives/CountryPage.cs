namespace ReportKit.LanguageServer;

/// <summary>A country's page as it will be printed.</summary>
internal static class CountryPage
{
    /// <summary>The page; null where the edition has none of it, or something is wrong that concerns it.</summary>
    public static CountryContent? Of(ProjectView view, CountryCode country, int edition) =>
        view.Once($"page of {country} {edition}", () => Make(view, country, edition));

    private static CountryContent? Make(ProjectView view, CountryCode country, int edition)
    {
        if (country == default || !CheckedInputs.For(view.Check, [country]).IsSound || !view.Facts.Editions.ContainsKey(edition))
        {
            return null;
        }

        try
        {
            return new Flow(view.Inputs, edition, new RenderOptions()).Read(country, new ProblemList());
        }
        catch (TemplateException)
        {
            return null;
        }
    }
}
