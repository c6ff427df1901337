namespace ReportKit.Cli;

/// <summary>What a new project is to be.</summary>
internal sealed record ProjectPlan
{
    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required ReportKind Kind { get; init; }

    /// <summary>Codes and names, the first of which gets a draft.</summary>
    public required IReadOnlyList<NamedCountry> Countries { get; init; }

    public required int Edition { get; init; }

    public required ReportingDays Period { get; init; }

    /// <summary>Which of the kit's collected data it starts from.</summary>
    public required DataPack Data { get; init; }

    public required string Language { get; init; }

    public required BuildServer Server { get; init; }

    /// <summary>Id of the source of what its own authors found.</summary>
    public string Source => $"report-{Edition}";

    public string Narrative => $"data/narratives/{Countries[0].Code}-{Edition}.yml";
}

/// <summary>A country or area of the kit.</summary>
/// <param name="Code">ISO 3166-1 alpha-3.</param>
/// <param name="Name">As a list has it.</param>
/// <param name="NameInText">As a sentence has it.</param>
/// <param name="IsOwn">Whether the project adds it, because the kit doesn't have it.</param>
internal sealed record NamedCountry(string Code, string Name, string NameInText, bool IsOwn = false);
