using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportKit.Notebooks;

/// <summary>The variables of a notebook that a run may set: those of its cell tagged <c>parameters</c>.</summary>
internal static class NotebookParameters
{
    private const string Tag = "parameters";
    private const string InjectedTag = "injected-parameters";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The types that can be given as text: what messages call them, and how C# writes a text that is of one.</summary>
    private static readonly OrderedDictionary<string, (Type Type, string Described, Func<string, string?> Literal)> Kinds = new()
    {
        ["string"] = (typeof(string), "a text", text => SymbolDisplay.FormatLiteral(text, quote: true)),
        ["bool"] = (typeof(bool), "true or false", text => text is "true" or "false" ? text : null),
        ["int"] = (typeof(int), "a whole number", text => Number<int>(text, NumberStyles.AllowLeadingSign, "")),
        ["long"] = (typeof(long), "a whole number", text => Number<long>(text, NumberStyles.AllowLeadingSign, "L")),
        ["double"] = (typeof(double), "a number", text => Number<double>(text, NumberStyles.Float, "d")),
        ["decimal"] = (typeof(decimal), "a number", text => Number<decimal>(text, NumberStyles.Number & ~NumberStyles.AllowThousands, "m")),
        ["DateOnly"] = (typeof(DateOnly), "a date like 2018-03-31", Date),
    };

    /// <summary>The parameters that a notebook has, in order; none where no cell has the tag.</summary>
    public static IReadOnlyList<NotebookParameter> Read(Notebook notebook) =>
        notebook.Cells.FirstOrDefault(IsParameters) is not { } cell ? [] :
        [
            .. from statement in SyntaxFactory.ParseCompilationUnit(cell.Source, options: SubmissionCompiler.ParseOptions).Members
               let declaration = statement switch
               {
                   FieldDeclarationSyntax field => field.Declaration,
                   GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => local.Declaration,
                   _ => null,
               }
               where declaration is not null
               from variable in declaration.Variables
               select new NotebookParameter(variable.Identifier.Text, TypeOf(declaration.Type, variable.Initializer?.Value)),
        ];

    /// <summary>The notebook with a cell behind that of its parameters which gives them other values.</summary>
    /// <exception cref="ParameterException">A parameter isn't known, or its value isn't of its type; all of them are named.</exception>
    public static Notebook Set(Notebook notebook, IReadOnlyList<KeyValuePair<string, string>> values, string name)
    {
        if (values.Count == 0)
        {
            return notebook;
        }

        var known = Read(notebook);
        var has = known.Count == 0
            ? $"{name} has none: no cell with the tag '{Tag}' declares a variable"
            : $"{name} has {string.Join(", ", known.Select(p => $"{p.Name} ({p.Type})"))}";
        var problems = new List<string>();
        var lines = new List<string>();
        foreach (var (key, text) in values)
        {
            if (known.FirstOrDefault(p => p.Name == key) is not { } parameter)
            {
                problems.Add($"'{key}' isn't a parameter; {has}.");
            }
            else if (Literal(parameter.Type, text) is { } literal)
            {
                lines.Add($"{key} = {literal};");
            }
            else
            {
                problems.Add($"'{text}' isn't a value of {key}, which is {Described(parameter.Type)}; {has}.");
            }
        }

        return problems.Count > 0 ? throw new ParameterException(problems) : WithCell(notebook, string.Join('\n', lines));
    }

    private static Notebook WithCell(Notebook notebook, string source)
    {
        var cells = notebook.Cells.Where(c => !c.Tags.Contains(InjectedTag)).ToList();
        var at = cells.FindIndex(IsParameters);
        cells.Insert(at + 1, cells[at] with
        {
            Source = source,
            Id = cells[at].Id is null ? null : InjectedTag,
            Metadata = cells[at].Metadata.With("tags", new JsonList([new JsonText(InjectedTag)])),
            Outputs = [],
            ExecutionCount = null,
        });
        return notebook with { Cells = cells };
    }

    private static bool IsParameters(NotebookCell cell) => cell.Kind == CellKind.Code && cell.Tags.Contains(Tag);

    private static string TypeOf(TypeSyntax type, ExpressionSyntax? value) => !type.IsVar ? type.ToString() : value switch
    {
        LiteralExpressionSyntax { Token.Value: { } literal } => Name(literal),
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax { Token.Value: { } literal } } => Name(literal),
        ObjectCreationExpressionSyntax made => made.Type.ToString(),
        InvocationExpressionSyntax call when call.Expression.ToString().StartsWith("DateOnly.", StringComparison.Ordinal) => "DateOnly",
        _ => "of a type that can't be given as text",
    };

    private static string Name(object literal) =>
        Kinds.FirstOrDefault(kind => kind.Value.Type == literal.GetType()).Key ?? literal.GetType().Name;

    private static string? Number<T>(string text, NumberStyles style, string suffix)
        where T : INumber<T> =>
        T.TryParse(text, style, Invariant, out var number) && T.IsFinite(number) ? $"{number.ToString(null, Invariant)}{suffix}" : null;

    private static string? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var date)
            ? $"new DateOnly({date.Year}, {date.Month}, {date.Day})"
            : null;

    private static string Described(string type) => Kinds.TryGetValue(type.TrimEnd('?'), out var kind)
        ? kind.Described
        : $"'{type}', and can't be given here ({string.Join(", ", Kinds.Keys.SkipLast(1))} and {Kinds.Keys.Last()} can)";

    // Null where the text isn't a value of the type.
    private static string? Literal(string type, string text) =>
        type.EndsWith('?') && text == "null" ? text : Kinds.GetValueOrDefault(type.TrimEnd('?')).Literal?.Invoke(text);
}

/// <summary>A variable that a run may set, and its type as C# writes it: <c>int</c>, <c>DateOnly?</c>.</summary>
internal sealed record NotebookParameter(string Name, string Type);

/// <summary>Parameters that a notebook can't take.</summary>
internal sealed class ParameterException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
