namespace ReportKit.Importing;

/// <summary>What a map says of one column of the file.</summary>
/// <param name="Name">Its heading, or the letter by which a spreadsheet names it.</param>
/// <param name="Place">Where the map names it.</param>
/// <param name="Role">What stands in it.</param>
internal sealed record MapColumn(string Name, FilePlace Place, MapRole Role)
{
    private static readonly Dictionary<string, WordMeaning> NoWords = [];

    /// <summary>Of a column of figures, what holds for all of them.</summary>
    public FigurePart Part { get; init; } = new(Place);

    /// <summary>What its texts mean, by the text.</summary>
    public IReadOnlyDictionary<string, WordMeaning> Words { get; init; } = NoWords;

    /// <summary>Whether rows with another text than those of <see cref="Words"/> are left out.</summary>
    public bool LeavesOutOthers { get; init; }

    /// <summary>Of a breakdown, along what.</summary>
    public string Dimension { get; init; } = "";

    /// <summary>Labels of categories that breakdowns.csv lacks.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>How periods are written in it.</summary>
    public PeriodForm Form { get; init; }

    /// <summary>The month with which years begin that are written as 2019/20.</summary>
    public int YearBegins { get; init; }

    /// <summary>Whether an empty cell stands for the text above it.</summary>
    public bool FillsDown { get; init; }
}

/// <summary>What a text in a column means.</summary>
/// <param name="Part">What it says of the figures of its row; null where the row is to be left out.</param>
internal sealed record WordMeaning(FigurePart? Part);

/// <summary>What stands in a column.</summary>
internal enum MapRole
{
    /// <summary>Nothing that is read.</summary>
    Nothing,

    /// <summary>Countries.</summary>
    Country,

    /// <summary>Periods.</summary>
    Period,

    /// <summary>What is counted.</summary>
    Indicator,

    /// <summary>Units.</summary>
    Unit,

    /// <summary>Parts of a whole.</summary>
    Breakdown,

    /// <summary>Figures.</summary>
    Figures,
}

/// <summary>How periods are written.</summary>
internal enum PeriodForm
{
    /// <summary>2019.</summary>
    Year,

    /// <summary>2019/20, 2019-2020.</summary>
    SplitYear,

    /// <summary>2019-07.</summary>
    Month,

    /// <summary>As in the kit's own tables.</summary>
    Kit,
}
