using System.Buffers;

namespace ReportKit.Importing;

/// <summary>What a file of any publisher holds, as somebody who knows it has written it down.</summary>
/// <param name="File">The map's own file, as messages name it.</param>
/// <param name="Publication">Of what the file is a release.</param>
internal sealed record TableMap(string File, Publication Publication)
{
    private static readonly SearchValues<char> OtherBlanks = SearchValues.Create("\n\r\t\u00A0\u202F\u2009");

    public const string CountryKey = "country";
    public const string PeriodKey = "period";
    public const string IndicatorKey = "indicator";

    /// <summary>In the place of what a drafted map doesn't know.</summary>
    public const string Open = "OPEN";

    /// <summary>In the place of a meaning: rows with that text are left out.</summary>
    public const string LeaveOut = "leave-out";

    /// <summary>In the place of a category: the row isn't broken down.</summary>
    public const string Whole = "whole";

    /// <summary>The day of the release; null where it is said with the call.</summary>
    public DateOnly? Released { get; init; }

    /// <summary>The sheet of a workbook; null for the first that has the columns.</summary>
    public YamlText? Sheet { get; init; }

    /// <summary>The row with the names of the columns; null for the first that has them all.</summary>
    public int? Header { get; init; }

    /// <summary>The last row that is read; null for all.</summary>
    public int? LastRow { get; init; }

    /// <summary>Rows that aren't read, by their numbers.</summary>
    public IReadOnlySet<int> LeftOut { get; init; } = new HashSet<int>();

    /// <summary>How numbers are written.</summary>
    public NumberForm Numbers { get; init; } = new("", ".");

    /// <summary>What stands in the place of numbers, by the text.</summary>
    public IReadOnlyDictionary<string, MappedValue> Values { get; init; } = new Dictionary<string, MappedValue>();

    /// <summary>What holds for all figures.</summary>
    public FigurePart Part { get; init; } = new(new FilePlace(File));

    /// <summary>In the order of the map.</summary>
    public IReadOnlyList<MapColumn> Columns { get; init; } = [];

    /// <summary>The columns of figures.</summary>
    public IEnumerable<MapColumn> Figures => Columns.Where(c => c.Role == MapRole.Figures);

    /// <summary>A text with one blank between its words: what two spellings of a heading or a word differ in.</summary>
    public static string Plain(string text) =>
        text.AsSpan().ContainsAny(OtherBlanks) || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
}

/// <summary>A cell of a figure: a value, or why there is none.</summary>
/// <param name="Value">As the kit's tables write it; empty where there is none.</param>
/// <param name="Status">As the kit's tables write it; empty where the cell says nothing at all.</param>
internal readonly record struct MappedValue(string Value, string Status)
{
    /// <summary>Of a cell that says nothing.</summary>
    public static MappedValue None { get; } = new("", "");

    /// <summary>To say it to people.</summary>
    public override string ToString() => Value.Length > 0 ? Value : Status;
}
