namespace ReportKit.Rendering;

/// <summary>Makes passages answer for themselves: pointed at or focused they name their source, followed they lead to the fact.</summary>
/// <remarks>What names the sources is the page's own style sheet, one rule for each set of sources, so that it needs no script and a
/// page with hundreds of facts stays small. Attributes have no quotes for the same reason; classes and anchors need none; and the source
/// that most passages of a page have is named once, for all that name no other.</remarks>
/// <param name="names">Sources as a reader knows them.</param>
/// <param name="targetOf">Where a fact is told with all that is known of it, or null where no page does; null itself on paper, where the
/// notes tell the sources.</param>
internal sealed partial class FactLinks(SourceNames names, Func<Fact, string?>? targetOf)
{
    private readonly Dictionary<string, int> classes = new(StringComparer.Ordinal);
    private string usual = "";

    /// <summary>Begins a passage, and says what ends it.</summary>
    public string Open(IReadOnlyList<Fact> facts, StringBuilder output)
    {
        if (targetOf is null)
        {
            output.Append("<span>");
            return "</span>";
        }

        var sources = names.WithLayers(facts);
        if (!classes.TryGetValue(sources, out var number))
        {
            classes[sources] = number = classes.Count + 1;
        }

        // A link can't stand in a link.
        var target = IsInLink(output) ? null : targetOf(facts[0]);
        output.Append(CultureInfo.InvariantCulture, $"<{(target is null ? "span" : "a")} class=f{number}");
        output.Append(target is null ? ">" : $" href={target}>");
        return target is null ? "</span>" : "</a>";
    }

    /// <summary>The rules that name the sources.</summary>
    public Markup Styles => new(string.Concat(classes.Select(c => $"{SelectorOf(c.Value)}{{--s:{CssText.Of(c.Key)}}}")));

    /// <summary>Takes its source from each link of a page that has the one that most of them have; the page's style names it.</summary>
    /// <remarks>For a page whose facts are told beside it: <c>href=facts.html#</c> is how the style knows such a link.</remarks>
    public Markup WithoutUsual(Markup page)
    {
        usual = Linked().Matches(page.Text).GroupBy(m => m.Groups["class"].Value, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "";
        return usual.Length == 0 ? page : new Markup(page.Text.Replace($"<a class=f{usual} href", "<a href", StringComparison.Ordinal));
    }

    /// <summary>A fact's anchor on the page of facts.</summary>
    public static string IdOf(Fact fact) =>
        Escaping.Html(string.Concat(fact.Id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '-')));

    private string SelectorOf(int number) =>
        number.ToString(CultureInfo.InvariantCulture) is var written && written == usual ? $"article,.f{written}" : $".f{written}";

    // The last tag before a passage that opens or ends something decides.
    private static bool IsInLink(StringBuilder output)
    {
        for (var i = output.Length - 2; i >= 0; i--)
        {
            if (output[i] == '<' && output[i + 1] is not ('s' or 'e'))
            {
                return output[i + 1] == 'a' && output[i + 2] == ' ';
            }
        }

        return false;
    }

    [GeneratedRegex("<a class=f(?<class>[0-9]+) href=facts[.]html#", RegexOptions.CultureInvariant)]
    private static partial Regex Linked();
}
