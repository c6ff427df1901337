using Scriban;
using Scriban.Parsing;

namespace ReportKit.Rendering;

/// <summary>One template, parsed, whose sentence keys have become tags.</summary>
/// <remarks>A line <c>@key text</c> is a sentence with that key; <c>@!key text</c> is fixed wording. The tag carries the
/// line, so that a rendered sentence knows where its words stand; columns behind it are set back in messages.</remarks>
internal sealed partial class ReportTemplate
{
    private readonly Dictionary<int, (int Column, int Added)> shifts;

    private ReportTemplate(TemplateText source, Template template, Dictionary<int, (int, int)> shifts)
    {
        Source = source;
        Template = template;
        this.shifts = shifts;
    }

    public TemplateText Source { get; }

    public Template Template { get; }

    /// <summary>Name by which other templates include it: <c>sections/tier</c>.</summary>
    public string Name => Source.Name[..Source.Name.IndexOf('.', StringComparison.Ordinal)];

    public Escaping.Format Format =>
        Source.Name.EndsWith(".sbn-html", StringComparison.Ordinal) ? Escaping.Format.Html : Escaping.Format.Markdown;

    public static ReportTemplate Parse(TemplateText source, ProblemList problems)
    {
        var shifts = new Dictionary<int, (int, int)>();
        var lines = source.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var match = SentenceKey().Match(lines[i]);
            if (match.Success)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{source.File}:{i + 1}");
                var tag = $"{Marks.SentenceStart}{place}{Marks.KeyStart}{match.Groups["key"].Value}{Marks.KeyEnd}";
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
