namespace ReportKit.LanguageServer.Protocol;

/// <summary>A project for <c>reportkit/countries</c>.</summary>
/// <param name="Uri">Its folder.</param>
/// <param name="Name">The folder's name.</param>
/// <param name="Errors">How many errors there are in data and templates.</param>
/// <param name="Shared">How many of them may concern every country.</param>
/// <param name="Editions">The newest first; none where a template is wrong.</param>
internal sealed record ProjectCountries(string Uri, string Name, int Errors, int Shared, IReadOnlyList<EditionCountries> Editions);

/// <summary>An edition and the countries that it lists or places, in the order of their names.</summary>
internal sealed record EditionCountries(int Edition, IReadOnlyList<CountryEntry> Countries);

/// <summary>A country in an edition.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in that edition.</param>
/// <param name="Narrative">The address of its narrative; null where it has none.</param>
/// <param name="Errors">How many errors keep its page from being made, beside those that concern all.</param>
internal sealed record CountryEntry(string Code, string Name, string? Narrative, int Errors);
