namespace ReportKit;

/// <summary>What one of a figure is.</summary>
/// <param name="Id">Its key: <c>victims</c>, <c>USD</c>.</param>
/// <param name="Singular">Noun for one; the sign or code of a currency.</param>
/// <param name="Plural">Noun for several.</param>
public sealed record Unit(string Id, string Singular, string Plural)
{
    /// <summary>How a number of it is written.</summary>
    internal UnitKind Kind { get; init; }
}

/// <summary>How a number is written.</summary>
internal enum UnitKind
{
    /// <summary>A whole number and a noun: seven victims.</summary>
    Count,

    /// <summary>A number, which may have a fraction, and a noun: 1.5 years.</summary>
    Measure,

    /// <summary>A number and 'per cent'.</summary>
    Percent,

    /// <summary>A currency and a number: $31.</summary>
    Money,
}
