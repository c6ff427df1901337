namespace ReportKit;

/// <summary>What one source says about one thing in one country and period.</summary>
public abstract record Fact
{
    /// <summary>Unique and the same in every run: <c>MNG-2018-PROS-10</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Whom it is about; the default where it is about the world.</summary>
    public CountryCode Country { get; init; }

    /// <summary>Who says so, and where.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Printed with each sentence that rests on it; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where it stands in the data.</summary>
    public FilePlace Place { get; init; }

    /// <summary>Where the source printed it wrongly and this is the corrected fact: what it prints, and why that is wrong.</summary>
    internal IReadOnlyList<Correction> Corrections { get; init; } = [];
}
