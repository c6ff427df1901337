using System.Numerics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportKit.Rendering;

/// <summary>Renders templates: strict, bounded, escaping what data says and tagging what facts tell.</summary>
/// <remarks>One context serves one thread, for any number of documents in turn.</remarks>
internal sealed partial class ReportContext : TemplateContext
{
    /// <summary>Steps of all loops together; an edition's start page takes about a thousand.</summary>
    private const int MostLoopSteps = 100_000;

    /// <summary>Items that a function on a list may go through.</summary>
    private const int MostItems = 10_000;

    /// <summary>Steps of a whole document: a node of a template is one, a call <see cref="CallSteps"/>, and a long text one
    /// more for each 64 characters, so that neither many loops nor one that grows a text takes for ever.</summary>
    private const int MostSteps = 2_000_000;

    private const int CallSteps = 50;

    /// <summary>Characters that one template may write; a country's page has about twenty thousand.</summary>
    private const int MostCharacters = 4 * 1024 * 1024;

    private readonly TemplateSet templates;
    private readonly NarrativeBuilder narrative;
    private readonly Stack<List<Fact>> phrases = new();
    private FactRegistry registry = new();
    private Escaping.Format format;
    private int steps;
    private SourceSpan printed;

    public ReportContext(TemplateSet templates, NarrativeBuilder narrative)
        : base(TemplateFunctions.Builtins())
    {
        this.templates = templates;
        this.narrative = narrative;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = MostLoopSteps;
        LoopLimitQueryable = MostItems;
        RecursiveLimit = 40;
        ObjectRecursionLimit = 8;
        LimitToString = MostCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = MostCharacters;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        PushCulture(CultureInfo.InvariantCulture);
        TemplateFunctions.Bind(this, BuiltinObject);
    }

    public Wording Wording => templates.Wording;

    /// <summary>Renders a template with a model's members as its variables, and what the variable <c>figures</c> holds, if any.</summary>
    /// <exception cref="TemplateException">The template failed; nothing of it is used.</exception>
    public string Render(string name, object model, FactRegistry facts, object? figures = null)
    {
        registry = facts;
        phrases.Clear();
        steps = 0;
        var template = templates[name]!;
        format = template.Format;
        var globals = new ScriptObject();
        globals.Import(model);
        if (figures is not null)
        {
            globals["figures"] = figures;
        }

        PushGlobal(globals);
        try
        {
            return RenderPage(template);
        }
        catch (ScriptRuntimeException e)
        {
            throw Failure(e);
        }
        finally
        {
            PopGlobal();
        }
    }

    /// <summary>Renders another template in the place of a call.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="otherwise">The name of the one that is rendered where there is none of the first name; empty: none.</param>
    /// <param name="caller">The call.</param>
    public Markup Include(string name, string otherwise, ScriptNode? caller) =>
        (templates[name] ?? templates[otherwise]) is { } template
            ? new Markup(RenderTemplate(template.Template, [], caller!))
            : throw Failure(
                caller,
                $"No template is called '{name}'; only files of the templates folder can be included."
                    + NearMatch.Hint(name, templates.All.Select(t => t.Name)));

    /// <summary>A phrase for a figure, with every fact that it tells.</summary>
    public Traced Phrase(FigureView figure, string name, string noun, ScriptNode? caller)
    {
        if (templates[$"phrases/{name}"] is not { } template)
        {
            throw Failure(caller, $"No phrase is called '{name}'.{NearMatch.Hint(name, templates.NamesIn("phrases/"))}");
        }

        var told = new List<Fact> { figure.Fact };
        phrases.Push(told);
        var ownNoun = noun.Length > 0 ? Noun(figure, noun) : "";
        PushGlobal(new ScriptObject { ["fact"] = figure, ["noun"] = Noun(figure, noun), ["own_noun"] = ownNoun });
        try
        {
            var text = caller is null ? RenderPage(template) : RenderTemplate(template.Template, [], caller);
            return new Traced(text.Trim(), [.. told.DistinctBy(f => f.Id)]);
        }
        finally
        {
            PopGlobal();
            phrases.Pop();
        }
    }

    // A noun given for a phrase: 'victim/victims' for one and for several, or one form for both.
    private static string Noun(FigureView figure, string noun) => noun.Split('/') switch
    {
        [var one, var several] => figure.IsSingular ? one : several,
        _ => noun.Length > 0 ? noun : figure.Unit,
    };

    /// <summary>The kit's own views have an accessor of their own.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        ViewAccessor.Of(target) ?? base.GetMemberAccessorImpl(target);

    /// <summary>Evaluates a node, and counts what that takes.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptStatement and not ScriptBlockStatement)
        {
            printed = scriptNode.Span;
        }

        steps += (scriptNode is ScriptFunctionCall or ScriptPipeCall ? CallSteps : 1) + (value is string text ? text.Length / 64 : 0);
        return steps <= MostSteps
            ? value
            : throw Failure(scriptNode, $"Exceeding step limit `{MostSteps}`.");
    }

    /// <summary>Writes a value: escaped, and tagged where it tells facts.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (!IsPrintable(textAsObject))
        {
            throw new ScriptRuntimeException(
                printed, $"{Articles.AtStartWith(textAsObject!.GetType().Name)} can't be printed. Print one of its members.");
        }

        if (phrases.TryPeek(out var told))
        {
            if (textAsObject is Traced traced)
            {
                told.AddRange(traced.Facts);
            }

            return base.Write(span, textAsObject);
        }

        if (textAsObject is not null)
        {
            Put(textAsObject switch
            {
                Markup markup => markup.Text,
                Traced traced => Tag(traced),
                NarrativeSentence sentence => Sentence(sentence),
                _ => Escaping.Escape(ObjectToString(textAsObject), format),
            });
        }

        return this;
    }

    // Scriban names the block in which something is printed, not what is printed.
    private void Put(string text)
    {
        try
        {
            Write(text);
        }
        catch (ScriptRuntimeException e)
        {
            throw new ScriptRuntimeException(printed, e.OriginalMessage);
        }
    }

    // Everything else would print the name or the members of a type.
    private static bool IsPrintable(object? value) =>
        value is null or string or Markup or Traced or NarrativeSentence or decimal or BigInteger || value.GetType().IsPrimitive;

    /// <summary>A value as text; the kit's own types print their text, not their members.</summary>
    public override string ObjectToString(object? value, bool nested = false) =>
        (value is Traced or Markup ? value.ToString() : base.ObjectToString(value, nested)) ?? "";

    /// <summary>A narrative's sentence within another, with its facts and without its full stop; what it quotes itself stands in single
    /// quotation marks.</summary>
    public Markup Quoted(NarrativeSentence sentence)
    {
        var text = Finish(TextOf(sentence)).Replace('“', '‘').Replace('”', '’');
        var stop = LastLetter(text);
        return new Markup((text[stop] == '.' ? text.Remove(stop, 1) : text).ToString());
    }

    private string Sentence(NarrativeSentence sentence) =>
        $"{Marks.Sentence(sentence.Place.File, sentence.Place.Line, sentence.Id)}{Finish(TextOf(sentence))}";

    private StringBuilder TextOf(NarrativeSentence sentence)
    {
        var text = new StringBuilder();
        foreach (var part in sentence.Parts)
        {
            text.Append(part switch
            {
                { Fact: null } => Escaping.Escape(part.Text, format),
                { Form: PartForm.Phrase, Fact: FigureFact figure } => Tag(Phrase(figure, part)),
                { Form: PartForm.Field } => Tag(new Traced(TellingChecker.FieldText(part.Text, part.Fact, Wording), part.Fact)),
                { Form: PartForm.Statement, Fact: StatementFact { Text: var said } } =>
                    Tag(new Traced(sentence.IsWholeStatement ? said.Trim() : said.Trim().TrimEnd('.'), part.Fact)),
                _ => Tag(new Traced(part.Text, part.Fact)),
            });
        }

        return text;
    }

    private Traced Phrase(FigureFact figure, SentencePart part)
    {
        var name = part.Text.Split(':', 2);
        try
        {
            return Phrase(narrative.View(figure), name[0], name.Length > 1 ? name[1] : "", caller: null);
        }
        catch (ScriptRuntimeException e)
        {
            throw new TemplateException(new Problem(Severity.Error, ProblemCodes.TemplateFailed, e.OriginalMessage, part.Place));
        }
    }

    // A sentence begins with a capital and ends with a full stop, whatever its first and last pieces are.
    private static StringBuilder Finish(StringBuilder text)
    {
        var inTag = false;
        for (var i = 0; i < text.Length; i++)
        {
            inTag = text[i] == Marks.FactStart || (inTag && text[i] != Marks.FactText);
            if (!inTag && text[i] is not (Marks.FactText or Marks.FactEnd or '\u201C' or '"' or '\\'))
            {
                text[i] = char.ToUpperInvariant(text[i]);
                break;
            }
        }

        var last = LastLetter(text);
        return last >= 0 && text[last] is '.' or '?' or '!' or '…' ? text : text.Append('.');
    }

    // Before what closes a sentence after its full stop.
    private static int LastLetter(StringBuilder text)
    {
        var last = text.Length - 1;
        while (last >= 0 && text[last] is Marks.FactEnd or '\u201D' or '"' or ')')
        {
            last--;
        }

        return last;
    }

    // Where nothing is behind it, a sentence may print it as fixed wording alone.
    private string Tag(Traced traced)
    {
        if (traced.Facts.Count == 0)
        {
            return Escaping.Escape(traced.Text, format);
        }

        var indexes = string.Join(',', traced.Facts.Select(registry.Add));
        return $"{Marks.FactStart}{indexes}{Marks.FactText}{Escaping.Escape(traced.Text, format)}{Marks.FactEnd}";
    }

    private string RenderPage(ReportTemplate template)
    {
        var output = new StringBuilderOutput();
        PushOutput(output);
        try
        {
            PushSourceFile(template.Source.File);
            Evaluate(template.Template.Page!);
            return output.ToString();
        }
        finally
        {
            PopSourceFile();
            PopOutput();
        }
    }

    /// <summary>A failure at a call, or where the template is now.</summary>
    internal ScriptRuntimeException Failure(ScriptNode? caller, string message) => new(caller?.Span ?? CurrentSpan, message);

    private TemplateException Failure(ScriptRuntimeException e)
    {
        var template = templates.All.FirstOrDefault(t => t.Source.File == e.Span.FileName);
        var place = template?.PlaceOf(e.Span) ?? new FilePlace(e.Span.FileName ?? "templates");
        var limit = ScribanLimit().IsMatch(e.OriginalMessage);
        var message = limit
            ? $"{e.OriginalMessage.TrimEnd('.')}. A template may loop {Counted.Number(MostLoopSteps)} times, take "
                + $"{Counted.Number(MostSteps)} steps, go through {Counted.Number(MostItems)} items and write "
                + $"{Counted.Number(MostCharacters)} characters."
            : e.OriginalMessage;
        var code = limit ? ProblemCodes.TemplateLimit : ProblemCodes.TemplateFailed;
        return new TemplateException(new Problem(Severity.Error, code, message, place));
    }

    // As Scriban words it: limit `40`, LoopLimit `100000`, LimitToString `4194304`.
    [GeneratedRegex(@"limit(?:\w*| to string)? `\d+`", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ScribanLimit();
}

/// <summary>A template that failed while it was rendered.</summary>
internal sealed class TemplateException(Problem problem) : Exception(problem.ToString())
{
    public Problem Problem => problem;
}
