namespace ReportKit.Rendering;

/// <summary>Checks that a noun which a sentence gives is printed: a phrase that doesn't print one would drop it in silence.</summary>
internal static partial class PhraseNounChecker
{
    /// <summary>Nouns that would be lost, and nouns of more than two forms.</summary>
    public static void Check(FactTable facts, TemplateSet templates, ProblemList problems)
    {
        var parts = facts.Narratives.SelectMany(n => n.Sentences).SelectMany(s => s.Parts)
            .Where(p => p.Form == PartForm.Phrase && p.Text.Contains(':', StringComparison.Ordinal));
        foreach (var part in parts)
        {
            var (name, noun) = part.Text.Split(':', 2) is [var first, var second] ? (first, second) : (part.Text, "");
            // That no phrase is called so is another problem.
            if (templates[$"phrases/{name}"] is { } phrase && Lost(name, noun, phrase, (FigureFact)part.Fact!, templates) is { } message)
            {
                problems.Error(ProblemCodes.BadPlaceholder, message, part.Place);
            }
        }
    }

    private static string? Lost(string name, string noun, ReportTemplate phrase, FigureFact figure, TemplateSet templates)
    {
        var placeholder = $"{{{figure.ShortId}|{name}:{noun}}}";
        if (noun.Split('/') is not ([_] or [_, _]) || noun.Split('/').Any(string.IsNullOrWhiteSpace))
        {
            return $"'{noun}' in {placeholder} isn't a noun: write one form for one and one for several, as defendant/defendants, or a "
                + "single form for both.";
        }

        if (!Noun().IsMatch(phrase.Source.Text))
        {
            var printing = templates.NamesIn("phrases/").Where(n => Noun().IsMatch(templates[$"phrases/{n}"]!.Source.Text));
            return $"The phrase '{name}' prints no noun, so '{noun}' in {placeholder} would be lost. Phrases that print one: "
                + $"{string.Join(", ", printing)}. Use one of them, or write the noun beside the placeholder.";
        }

        return figure.Unit.Kind == UnitKind.Money
            ? $"{figure.ShortId} is an amount of money, which is printed with its currency, so '{noun}' in {placeholder} would be lost. "
                + "Take the noun out."
            : null;
    }

    [GeneratedRegex(@"\b(?:own_)?noun\b", RegexOptions.CultureInvariant)]
    private static partial Regex Noun();
}
