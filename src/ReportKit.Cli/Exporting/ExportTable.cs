namespace ReportKit.Cli;

/// <summary>A table that leaves the project: typed columns with what they mean, and rows.</summary>
/// <param name="Name">As its file is named: <c>facts</c>.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Fields">Its columns, in order.</param>
/// <param name="Rows">A cell for each column: a text, a number (decimal or int), a day, a truth value; null where there is none.</param>
internal sealed record ExportTable(
    string Name, string Title, IReadOnlyList<ExportField> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>The columns that tell its rows apart.</summary>
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    /// <summary>Columns whose cells name rows of another table.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];
}

/// <summary>A column of a table that leaves the project.</summary>
/// <param name="Name">Snake case, and the same in every version: people's programs name it.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Description">What they mean.</param>
internal sealed record ExportField(string Name, ExportType Type, string Description)
{
    /// <summary>Whether each row has one.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The texts that there can be; none where any can.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];
}

/// <summary>What a cell holds, by the names of Table Schema.</summary>
internal enum ExportType
{
    /// <summary>A text.</summary>
    String,

    /// <summary>A number, whole or not.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A year.</summary>
    Year,
}
