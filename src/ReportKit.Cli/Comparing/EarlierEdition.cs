using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Review;

namespace ReportKit.Cli;

/// <summary>What the last edition before another said.</summary>
internal static class EarlierEdition
{
    /// <summary>A document in the last edition before one that has it; null where there is none.</summary>
    /// <param name="check">Sound inputs.</param>
    /// <param name="document">A country's code, <c>index</c> or <c>methodology</c>.</param>
    /// <param name="year">The edition.</param>
    /// <param name="cancel">Stops it.</param>
    public static EditionSnapshot? Of(Validated<CheckedInputs?> check, string document, int year, CancellationToken cancel)
    {
        var facts = check.Value!.Facts;
        var isCountry = document.Length == 3;
        var earlier = facts.Editions.Keys.Where(e => e < year && (isCountry ? facts.CountriesOf(e).Any(c => c.Code.Value == document) : facts.CountriesOf(e).Any())).DefaultIfEmpty().Max();
        if (earlier == 0)
        {
            return null;
        }

        // A page of the edition needs no country; one must be named, or all would be rendered.
        var country = isCountry ? new CountryCode(document) : facts.CountriesOf(earlier)[0].Code;
        var snapshot = ComparedSide.Render(check, $"edition {earlier}", earlier, [country], cancel).Value;
        return snapshot is null ? null : snapshot with { Documents = snapshot.Documents.Where(d => d.Key == document).ToDictionary(StringComparer.Ordinal) };
    }

    /// <summary>Severe changes of a country's facts since then, but for its tier.</summary>
    /// <param name="check">Sound inputs.</param>
    /// <param name="now">The country's edition as rendered.</param>
    /// <param name="country">The country.</param>
    /// <param name="cancel">Stops it.</param>
    public static IReadOnlyList<FactChange> SevereSince(Validated<CheckedInputs?> check, EditionSnapshot now, CountryCode country, CancellationToken cancel)
    {
        if (Of(check, country.Value, now.Edition, cancel) is not { } before)
        {
            return [];
        }

        var only = now with { Documents = now.Documents.Where(d => d.Key == country.Value).ToDictionary(StringComparer.Ordinal) };
        return [.. EditionComparer.Compare(before, only).Facts.Where(f => f.Severity == ChangeSeverity.Severe && f.Fact.Kind != "placement")];
    }
}
