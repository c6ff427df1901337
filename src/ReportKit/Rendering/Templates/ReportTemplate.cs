using Scriban;
using Scriban.Parsing;

namespace ReportKit.Rendering;

/// <summary>One template, parsed, whose sentence keys have become tags.</summary>
/// <remarks>A line <c>@key text</c> is a sentence with that key; <c>@!key text</c> is fixed wording. The tag carries the
/// line, so that a rendered sentence knows where its words stand; columns behind it are set back in messages.</remarks>
internal sealed partial class ReportTemplate(TemplateText source, Template template, Dictionary<int, (int Column, int Added)> shifts)
{
    public TemplateText Source => source;

    public Template Template => template;

    /// <summary>Name by which other templates include it: <c>sections/tier</c>.</summary>
    public string Name => Source.Stem;

    public Escaping.Format Format =>
        Source.Name.EndsWith(".sbn-html", StringComparison.Ordinal) ? Escaping.Format.Html : Escaping.Format.Markdown;

    public static ReportTemplate Parse(TemplateText source, ProblemList problems)
    {
        var shifts = new Dictionary<int, (int Column, int Added)>();
        var lines = source.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var match = SentenceKey().Match(lines[i]);
            if (match.Success)
            {
                var tag = Marks.Sentence(source.File, i + 1, match.Groups["key"].Value);
                var at = match.Groups["all"].Index;
                shifts[i] = (at, tag.Length - match.Groups["all"].Length);
                lines[i] = lines[i][..at] + tag + lines[i][(at + match.Groups["all"].Length)..];
            }
        }

        var template = Template.Parse(string.Join('\n', lines), source.File, null, new LexerOptions { Mode = ScriptMode.Default });
        var parsed = new ReportTemplate(source, template, shifts);
        foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
        {
            problems.Error(ProblemCodes.TemplateSyntax, $"{message.Message.TrimEnd('.')}.", parsed.PlaceOf(message.Span));
        }

        return parsed;
    }

    /// <summary>Where a part of the parsed text stands in the file.</summary>
    public FilePlace PlaceOf(SourceSpan span)
    {
        var (line, column) = (span.Start.Line, span.Start.Column);
        if (shifts.TryGetValue(line, out var shift) && column > shift.Column)
        {
            column = Math.Max(shift.Column, column - shift.Added);
        }

        return new FilePlace(Source.File, line + 1, column + 1);
    }

    [GeneratedRegex(@"^\s*(?:[-*>] +)?(?<all>@(?<key>!?(?:[a-z0-9.-]|\{\{[^{}]*\}\})+) +)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceKey();
}
