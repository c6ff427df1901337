using Scriban.Syntax;

namespace ReportKit.Rendering;

/// <summary>Walks a template with the types of its variables and reports names that mean nothing.</summary>
internal sealed class TemplateWalk(
    TemplateSet templates, ProblemList problems, HashSet<(string Template, string Variables)> visited, TemplateNames? names)
{
    private readonly Dictionary<string, Type?> variables = new(StringComparer.Ordinal);
    private ReportTemplate current = null!;

    public void Check(ReportTemplate template, IReadOnlyDictionary<string, Type?> given)
    {
        var (outer, before) = (current, variables.ToList());
        foreach (var (name, type) in given)
        {
            variables[name] = type;
        }

        // The same template with the same variables says the same again; a template that includes itself ends here.
        var signature = string.Join(' ', variables.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}:{v.Value?.FullName}"));
        if (visited.Add((template.Name, signature)))
        {
            current = template;
            foreach (var (name, type) in variables)
            {
                names?.Add(template.Name, name, type);
            }

            Walk(template.Template.Page);
            current = outer;
        }

        variables.Clear();
        foreach (var (name, type) in before)
        {
            variables[name] = type;
        }
    }

    private void Walk(ScriptNode? node)
    {
        switch (node)
        {
            case null or ScriptRawStatement or ScriptLiteral or ScriptToken or ScriptKeyword:
                return;
            case ScriptTableRowStatement or ScriptCaptureStatement or ScriptFunction or ScriptImportStatement
                or ScriptWithStatement or ScriptWrapStatement or ScriptReadOnlyStatement:
                Refuse(node);
                return;
            case ScriptForStatement loop:
                WalkLoop(loop);
                return;
            case ScriptAssignExpression { Target: ScriptVariable variable } assign:
                variables[variable.Name] = TypeOf(assign.Value);
                names?.Add(current.Name, variable.Name, variables[variable.Name]);
                return;
            case ScriptExpressionStatement { Expression: { } printed } when printed is not ScriptAssignExpression:
                CheckPrinted(printed, TypeOf(printed));
                return;
            case ScriptExpression expression:
                TypeOf(expression);
                return;
            default:
                WalkChildren(node);
                return;
        }
    }

    private void WalkChildren(ScriptNode node)
    {
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            Walk(node.GetChildren(i));
        }
    }

    private void WalkLoop(ScriptForStatement loop)
    {
        var item = TemplateTypes.ItemOf(TypeOf(loop.Iterator));
        if (loop.Variable is ScriptVariable variable)
        {
            var hidden = variables.TryGetValue(variable.Name, out var outer);
            variables[variable.Name] = item;
            names?.Add(current.Name, variable.Name, item);
            Walk(loop.Body);
            Walk(loop.Else);
            variables.Remove(variable.Name);
            if (hidden)
            {
                variables[variable.Name] = outer;
            }
        }
    }

    // Each would write text that knows no facts, or names that can't be checked before there is data.
    private void Refuse(ScriptNode node) => problems.Error(
        ProblemCodes.TemplateSyntax,
        $"'{node.ToString().TrimStart('{', ' ', '~', '-').Split(' ', '\n', '.', ';')[0]}' can't be used in a report's template. "
            + "Use if, case, for, while, assignments to plain names, include and phrase.",
        current.PlaceOf(node.Span));

    private void CheckPrinted(ScriptExpression printed, Type? type)
    {
        if (TemplateTypes.IsKnown(type) && type != typeof(string) && type != typeof(Traced) && type != typeof(Markup)
            && type != typeof(NarrativeSentence))
        {
            var members = TemplateTypes.MembersOf(type!).Keys.Order(StringComparer.Ordinal);
            problems.Error(
                ProblemCodes.TemplateMember,
                $"{Articles.AtStartWith(type!.Name)} can't be printed. Print one of its members: {string.Join(", ", members)}.",
                current.PlaceOf(printed.Span));
        }
    }

    /// <summary>The type of an expression, or null where it can't be told.</summary>
    private Type? TypeOf(ScriptNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case ScriptVariable variable:
                return TypeOfVariable(variable);
            case ScriptMemberExpression member:
                return TypeOfMember(member);
            case ScriptPipeCall pipe:
                TypeOf(pipe.From);
                return pipe.To is ScriptFunctionCall receiver ? TypeOfCall(receiver, given: 1) : TypeOf(pipe.To);
            case ScriptThisExpression or ScriptAnonymousFunction:
                Refuse(node);
                return null;
            case ScriptFunctionCall call:
                return TypeOfCall(call, given: 0);
            case ScriptNestedExpression nested:
                return TypeOf(nested.Expression);
            case ScriptLiteral literal:
                return literal.Value?.GetType();
            case ScriptConditionalExpression conditional:
                TypeOf(conditional.Condition);
                TypeOf(conditional.ElseValue);
                return TypeOf(conditional.ThenValue);
            case ScriptIndexerExpression indexer:
                TypeOf(indexer.Index);
                return TemplateTypes.ItemOf(TypeOf(indexer.Target));
            default:
                WalkChildren(node);
                return null;
        }
    }

    private Type? TypeOfVariable(ScriptVariable variable)
    {
        if (variables.TryGetValue(variable.Name, out var type))
        {
            return type;
        }

        if (TemplateFunctions.Own.TryGetValue(variable.Name, out var result))
        {
            return result;
        }

        if (!TemplateFunctions.Library.ContainsKey(variable.Name) && variable is ScriptVariableGlobal
            && variable.Name is not ("for" or "empty" or "blank"))
        {
            var known = variables.Keys.Concat(TemplateFunctions.Own.Keys).Concat(TemplateFunctions.Library.Keys)
                .Order(StringComparer.Ordinal);
            problems.Error(
                ProblemCodes.TemplateMember,
                $"'{variable.Name}' isn't known here. Known: {string.Join(", ", known)}.{NearMatch.Hint(variable.Name, known)}",
                current.PlaceOf(variable.Span));
        }

        return null;
    }

    private Type? TypeOfMember(ScriptMemberExpression member)
    {
        var name = member.Member!.Name;
        if (member.Target is ScriptVariable { Name: var library } && TemplateFunctions.Library.ContainsKey(library)
            && !variables.ContainsKey(library))
        {
            var known = TemplateFunctions.NamesIn(library);
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                Report(member, library, known);
            }

            return null;
        }

        var target = TypeOf(member.Target);
        if (!TemplateTypes.IsKnown(target))
        {
            return null;
        }

        var members = target == typeof(string)
            ? new Dictionary<string, Type?> { ["size"] = typeof(int) }
            : TemplateTypes.MembersOf(target!);
        if (members.TryGetValue(name, out var type))
        {
            return type;
        }

        Report(member, target!.Name, [.. members.Keys]);
        return null;
    }

    private void Report(ScriptMemberExpression member, string of, IReadOnlyList<string> known)
    {
        var name = member.Member!.Name;
        var all = string.Join(", ", known.Order(StringComparer.Ordinal));
        problems.Error(
            ProblemCodes.TemplateMember,
            $"'{name}' isn't a member of {of}. Members: {all}.{NearMatch.Hint(name, known)}",
            current.PlaceOf(member.Member.Span));
    }

    private Type? TypeOfCall(ScriptFunctionCall call, int given)
    {
        foreach (var argument in call.Arguments)
        {
            TypeOf(argument);
        }

        if (call.Target is not ScriptVariable { Name: var name })
        {
            return TypeOf(call.Target);
        }

        var at = (name == "phrase" ? 1 : 0) - given;
        var named = at >= 0 && at < call.Arguments.Count ? (call.Arguments[at] as ScriptLiteral)?.Value as string : null;
        if (name == "include" && named is not null)
        {
            CheckInclude(call, named);
        }
        else if (name == "phrase" && named is not null && !templates.Has($"phrases/{named}"))
        {
            problems.Error(
                ProblemCodes.TemplateInclude,
                $"No phrase is called '{named}' in templates/phrases.{NearMatch.Hint(named, templates.NamesIn("phrases/"))}",
                current.PlaceOf(call.Span),
                named);
        }

        return TypeOf(call.Target);
    }

    private void CheckInclude(ScriptFunctionCall call, string name)
    {
        if (templates[name] is { } template)
        {
            Check(template, new Dictionary<string, Type?>(StringComparer.Ordinal));
        }
        else if (!templates.Has(name))
        {
            problems.Error(
                ProblemCodes.TemplateInclude,
                $"'{name}' isn't a template. Only files of the templates folder can be included, by their name without ending: "
                    + $"'sections/tier'.{NearMatch.Hint(name, templates.All.Select(t => t.Name))}",
                current.PlaceOf(call.Span),
                name);
        }
    }
}
