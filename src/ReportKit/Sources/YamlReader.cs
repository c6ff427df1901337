using ReportKit.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportKit.Sources;

/// <summary>Reads a YAML document of plain texts, lists and mappings; anchors, aliases and tags are refused.</summary>
internal static class YamlReader
{
    /// <summary>What a narrative without any content lacks.</summary>
    public const string NarrativeNeeds = "a narrative needs at least its country and edition";

    private const int DeepestNesting = 12;

    private const string Advice = " Look at the indent; a text with ': ', '#', '{' or a quote in it needs quotes around it.";

    /// <summary>The document's tree, or null where it can't be read.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">How problems name it.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <param name="needs">What a file without any content is told.</param>
    public static YamlTree? Read(string text, string file, ProblemList problems, string needs = NarrativeNeeds)
    {
        var forbidden = TextFile.IndexOfForbidden(text);
        if (forbidden >= 0)
        {
            problems.Error(ProblemCodes.ForbiddenCharacter, TextFile.Forbidden(text[forbidden]), PlaceOf(text, forbidden, file));
            return null;
        }

        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                problems.Error(ProblemCodes.EmptyFile, $"The file holds nothing but comments: {needs}.", new FilePlace(file));
                return null;
            }

            parser.Consume<DocumentStart>();
            return ReadNode(parser, file, problems, depth: 0) is { } root && IsAll(parser, file, problems) ? root : null;
        }
        catch (YamlException e)
        {
            problems.Error(ProblemCodes.BadYaml, $"This YAML can't be read: {Sentence(e.Message)}{Advice}", new FilePlace(file, (int)e.Start.Line, (int)e.Start.Column));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's own slips: a bracket that is never closed, a tag that is no address.
            var at = parser.Current?.End ?? Mark.Empty;
            problems.Error(ProblemCodes.BadYaml, $"What follows can't be read as YAML: look for a bracket or a quote that is never closed.{Advice}", new FilePlace(file, (int)at.Line, (int)at.Column));
        }

        return null;
    }

    private static bool IsAll(Parser parser, string file, ProblemList problems)
    {
        parser.Consume<DocumentEnd>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return true;
        }

        problems.Error(ProblemCodes.BadYaml, "A second document begins here. Remove the line '---', or move what follows to a file of its own.", new FilePlace(file, (int)parser.Current!.Start.Line, (int)parser.Current.Start.Column));
        return false;
    }

    private static YamlTree? ReadNode(IParser parser, string file, ProblemList problems, int depth)
    {
        var at = new FilePlace(file, (int)parser.Current!.Start.Line, (int)parser.Current.Start.Column);
        if (depth > DeepestNesting)
        {
            problems.Error(ProblemCodes.BadYaml, $"The document is nested deeper than {DeepestNesting} levels.", at);
            return null;
        }

        // An alias can make a few lines stand for millions; a narrative has no use for one.
        if (parser.Current is AnchorAlias || parser.Current is NodeEvent { Anchor.IsEmpty: false })
        {
            problems.Error(ProblemCodes.YamlAlias, "Anchors (&) and aliases (*) aren't allowed. Write the text out; a text that begins with & or * needs quotes.", at);
            return null;
        }

        if (parser.Current is NodeEvent { Tag.IsEmpty: false })
        {
            problems.Error(ProblemCodes.YamlAlias, "Tags (!) aren't allowed. A text that begins with ! needs quotes.", at);
            return null;
        }

        return parser.Current switch
        {
            Scalar => ReadText(parser, at, problems),
            SequenceStart => ReadList(parser, at, problems, depth),
            _ => ReadMapping(parser, at, problems, depth),
        };
    }

    private static YamlText? ReadText(IParser parser, FilePlace at, ProblemList problems)
    {
        // In double quotes an escape such as \0 or \uE000 makes a character that the file itself doesn't hold.
        var scalar = parser.Consume<Scalar>();
        var text = scalar.Value;
        if (scalar.Style == ScalarStyle.Plain && text is ['“' or '”' or '„' or '‘' or '’', ..])
        {
            problems.Error(ProblemCodes.BadYaml, $"The text begins with {text[0]}, which YAML takes for a part of it. Put straight quotes (\") around the text.", at);
            return null;
        }

        if (TextFile.IndexOfForbidden(text) is var forbidden and >= 0)
        {
            problems.Error(ProblemCodes.ForbiddenCharacter, TextFile.Forbidden(text[forbidden]), at);
            return null;
        }

        return new YamlText(at, text);
    }

    private static YamlList? ReadList(IParser parser, FilePlace at, ProblemList problems, int depth)
    {
        parser.Consume<SequenceStart>();
        var items = new List<YamlTree>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            if (ReadNode(parser, at.File, problems, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        parser.Consume<SequenceEnd>();
        return new YamlList(at, items);
    }

    private static YamlMapping? ReadMapping(IParser parser, FilePlace at, ProblemList problems, int depth)
    {
        parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode(parser, at.File, problems, depth + 1) is not { } node)
            {
                return null;
            }

            if (node is not YamlText key)
            {
                problems.Error(ProblemCodes.BadYaml, "A key must be a plain text. A text that begins with '{' or '[' needs quotes around it.", node.Place);
                return null;
            }

            if (!seen.Add(key.Text))
            {
                problems.Error(ProblemCodes.BadYaml, $"The key '{key.Text}' appears twice. Remove one.", key.Place);
            }

            if (ReadNode(parser, at.File, problems, depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key.Text, key.Place, value));
        }

        parser.Consume<MappingEnd>();
        return new YamlMapping(at, entries);
    }

    private static FilePlace PlaceOf(string text, int index, string file)
    {
        var before = text.AsSpan(0, index);
        return new FilePlace(file, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    private static string Sentence(string message) =>
        message.TrimEnd('.', ' ').Replace('\n', ' ') + ".";
}
