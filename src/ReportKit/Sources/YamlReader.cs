using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportKit.Sources;

/// <summary>Reads a YAML document of plain texts, lists and mappings; anchors, aliases and tags are refused.</summary>
internal sealed class YamlReader(string text, string file, ProblemList problems)
{
    /// <summary>What a narrative without any content lacks.</summary>
    public const string NarrativeNeeds = "a narrative needs at least its country and edition";

    private const int DeepestNesting = 12;

    private const string Advice = " Look at the indent; a text with ': ', '#', '{' or a quote in it needs quotes around it.";

    private readonly Parser parser = new(new StringReader(text));

    /// <summary>The document's tree, or null where it can't be read.</summary>
    public static YamlTree? Read(string text, string file, ProblemList problems, string needs = NarrativeNeeds)
    {
        if (TextFile.IndexOfForbidden(text) is var forbidden and >= 0)
        {
            var before = text.AsSpan(0, forbidden);
            var place = new FilePlace(file, before.Count('\n') + 1, forbidden - before.LastIndexOf('\n'));
            return problems.Refuse<YamlTree>(ProblemCodes.ForbiddenCharacter, TextFile.Forbidden(text[forbidden]), place);
        }

        return new YamlReader(text, file, problems).ReadDocument(needs);
    }

    private YamlTree? ReadDocument(string needs)
    {
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return Bad(ProblemCodes.EmptyFile, $"The file holds nothing but comments: {needs}.", new FilePlace(file));
            }

            parser.Consume<DocumentStart>();
            if (ReadNode(depth: 0) is not { } root)
            {
                return null;
            }

            parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? root : Bad(
                ProblemCodes.BadYaml,
                "A second document begins here. Remove the line '---', or move what follows to a file of its own.",
                PlaceOf(parser.Current!.Start));
        }
        catch (YamlException e)
        {
            var message = e.Message.TrimEnd('.', ' ').Replace('\n', ' ');
            return Bad(ProblemCodes.BadYaml, $"This YAML can't be read: {message}.{Advice}", PlaceOf(e.Start));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's own slips: a bracket that is never closed, a tag that is no address.
            return Bad(
                ProblemCodes.BadYaml,
                $"What follows can't be read as YAML: look for a bracket or a quote that is never closed.{Advice}",
                PlaceOf(parser.Current?.End ?? Mark.Empty));
        }
    }

    private YamlTree? ReadNode(int depth)
    {
        var at = PlaceOf(parser.Current!.Start);
        return parser.Current switch
        {
            _ when depth > DeepestNesting =>
                Bad(ProblemCodes.BadYaml, $"The document is nested deeper than {DeepestNesting} levels.", at),

            // An alias can make a few lines stand for millions; a narrative has no use for one.
            AnchorAlias or NodeEvent { Anchor.IsEmpty: false } => Bad(
                ProblemCodes.YamlAlias,
                "Anchors (&) and aliases (*) aren't allowed. Write the text out; a text that begins with & or * needs quotes.",
                at),
            NodeEvent { Tag.IsEmpty: false } =>
                Bad(ProblemCodes.YamlAlias, "Tags (!) aren't allowed. A text that begins with ! needs quotes.", at),
            Scalar => ReadText(at),
            SequenceStart => ReadList(at, depth),
            _ => ReadMapping(at, depth),
        };
    }

    private YamlTree? ReadText(FilePlace at)
    {
        // In double quotes an escape such as \0 or \uE000 makes a character that the file itself doesn't hold.
        var scalar = parser.Consume<Scalar>();
        var text = scalar.Value;
        if (scalar.Style == ScalarStyle.Plain && text is ['“' or '”' or '„' or '‘' or '’', ..])
        {
            return Bad(
                ProblemCodes.BadYaml,
                $"The text begins with {text[0]}, which YAML takes for a part of it. Put straight quotes (\") around the text.",
                at);
        }

        return TextFile.IndexOfForbidden(text) is var forbidden and >= 0
            ? Bad(ProblemCodes.ForbiddenCharacter, TextFile.Forbidden(text[forbidden]), at)
            : new YamlText(at, text);
    }

    private YamlList? ReadList(FilePlace at, int depth)
    {
        parser.Consume<SequenceStart>();
        var items = new List<YamlTree>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        parser.Consume<SequenceEnd>();
        return new YamlList(at, items);
    }

    private YamlTree? ReadMapping(FilePlace at, int depth)
    {
        parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } node)
            {
                return null;
            }

            if (node is not YamlText key)
            {
                return Bad(
                    ProblemCodes.BadYaml,
                    "A key must be a plain text. A text that begins with '{' or '[' needs quotes around it.",
                    node.Place);
            }

            if (!seen.Add(key.Text))
            {
                problems.Error(ProblemCodes.BadYaml, $"The key '{key.Text}' appears twice. Remove one.", key.Place);
            }

            if (ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key.Text, key.Place, value));
        }

        parser.Consume<MappingEnd>();
        return new YamlMapping(at, entries);
    }

    private FilePlace PlaceOf(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

    private YamlTree? Bad(string code, string message, FilePlace place) => problems.Refuse<YamlTree>(code, message, place);
}
