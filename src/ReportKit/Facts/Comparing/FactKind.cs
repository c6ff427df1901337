namespace ReportKit.Facts;

/// <summary>What kind of fact it is, as facts.json names it.</summary>
internal enum FactKind
{
    /// <summary>A source that was searched has nothing of it; also a kind that this version doesn't know.</summary>
    NothingFound,

    /// <summary>See <see cref="FigureFact"/>.</summary>
    Figure,

    /// <summary>See <see cref="StatementFact"/>.</summary>
    Statement,

    /// <summary>See <see cref="PlacementFact"/>.</summary>
    Placement,

    /// <summary>See <see cref="ProtocolActFact"/>.</summary>
    ProtocolAct,

    /// <summary>See <see cref="ProtocolStatusFact"/>.</summary>
    ProtocolStatus,

    /// <summary>See <see cref="ProtocolTotalFact"/>.</summary>
    ProtocolTotal,

    /// <summary>See <see cref="WorldFact"/>.</summary>
    WorldFigures,

    /// <summary>See <see cref="SanctionFact"/>.</summary>
    Sanction,

    /// <summary>See <see cref="NameFact"/>.</summary>
    Name,
}
