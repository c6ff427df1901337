namespace ReportKit.Facts;

/// <summary>One thing that a fact says, under its name in facts.json: a text or a number; neither is a number that the source doesn't
/// give.</summary>
/// <param name="Name">Snake case: <c>data_year</c>.</param>
/// <param name="Text">A text, where it is one.</param>
/// <param name="Number">A number, where it is one.</param>
internal readonly record struct FactField(string Name, string? Text, decimal? Number)
{
    internal FactField(string name, string text)
        : this(name, text, null)
    {
    }

    internal FactField(string name, decimal? number)
        : this(name, null, number)
    {
    }

    /// <summary>As a reader sees it: <c>data year 2017</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name.Replace('_', ' ')} {Text}{Number}");
}
