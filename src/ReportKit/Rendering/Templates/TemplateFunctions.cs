using System.Collections;
using System.Reflection;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportKit.Rendering;

/// <summary>What templates can call. Nothing of it reads a clock, a file, chance or a culture.</summary>
internal static class TemplateFunctions
{
    /// <summary>Functions of the kit, with what each gives.</summary>
    public static readonly IReadOnlyDictionary<string, Type> Own = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["include"] = typeof(Markup),
        ["phrase"] = typeof(Traced),
        ["quoted"] = typeof(Markup),
        ["list"] = typeof(string),
        ["day"] = typeof(string),
    };

    /// <summary>Scriban's own functions on texts and lists; the rest isn't needed, and some of it isn't the same twice.</summary>
    public static readonly IReadOnlyDictionary<string, Type> Library = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["string"] = typeof(StringFunctions),
        ["array"] = typeof(ArrayFunctions),
    };

    // What no report needs: padding, other formats' escapes, reading numbers, hashes.
    private static readonly string[] LeftOut =
    [
        "pad_left", "pad_right", "escape", "literal", "to_int", "to_long", "to_float", "to_double", "base64_encode", "base64_decode",
        "hmac_sha1", "hmac_sha256", "hmac_sha512", "md5", "sha1", "sha256", "sha512",
    ];

    /// <summary>Names of the functions of a part of <see cref="Library"/>, ordered.</summary>
    public static IReadOnlyList<string> NamesIn(string library) =>
    [
        .. Library[library].GetMethods(BindingFlags.Public | BindingFlags.Static).Where(IsOpen)
            .Select(m => StandardMemberRenamer.Default(m)).Distinct().Order(StringComparer.Ordinal),
    ];

    public static ScriptObject Builtins()
    {
        var builtins = new ScriptObject();
        foreach (var (name, type) in Library)
        {
            var functions = new ScriptObject();
            functions.Import(type, IsOpen);
            builtins.SetValue(name, functions, readOnly: true);
        }

        return builtins;
    }

    public static void Bind(ReportContext context, ScriptObject builtins)
    {
        Add("include", (caller, arguments) => context.Include(Text(arguments, 0), Text(arguments, 1), caller));
        Add("phrase", (caller, arguments) => context.Phrase(
            First<FigureView>(caller, arguments, 2, "phrase takes a figure and the name of a phrase: {{ figure | phrase 'dated' }}."),
            Text(arguments, 1),
            Text(arguments, 2),
            caller));
        Add("quoted", (caller, arguments) => context.Quoted(
            First<NarrativeSentence>(caller, arguments, 1, "quoted takes a sentence of a narrative: {{ said.now | quoted }}.")));
        Add("day", (caller, arguments) => context.Wording.Day(
            First<DateOnly>(caller, arguments, 1, "day takes a date: {{ edition.period_to | day }}.")));
        Add("list", (_, arguments) => context.Wording.List(
            [.. (arguments[0] as IEnumerable ?? Array.Empty<object>()).Cast<object?>().Select(o => o?.ToString() ?? "")]));

        void Add(string name, Func<ScriptNode?, ScriptArray, object> run) => builtins.SetValue(name, new Function(run), readOnly: true);

        T First<T>(ScriptNode? caller, ScriptArray arguments, int least, string usage) =>
            arguments.Count >= least && arguments[0] is T value ? value : throw context.Failure(caller, usage);
    }

    private static bool IsOpen(MemberInfo function) => !LeftOut.Contains(StandardMemberRenamer.Default(function), StringComparer.Ordinal);

    private static string Text(ScriptArray arguments, int index) => index < arguments.Count ? arguments[index]?.ToString() ?? "" : "";

    private sealed class Function(Func<ScriptNode?, ScriptArray, object> run) : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 3;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), $"p{index}");

        public object? Invoke(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            run(callerContext, arguments);

        public ValueTask<object?> InvokeAsync(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult<object?>(run(callerContext, arguments));
    }
}
