namespace ReportKit;

/// <summary>A number as a source gives it: exact, or bounds within which it lies.</summary>
/// <param name="Kind">How the source puts it.</param>
/// <param name="Low">The least it can be; null where nothing bounds it below.</param>
/// <param name="High">The most it can be; null where nothing bounds it above.</param>
public sealed partial record FactValue(ValueKind Kind, decimal? Low, decimal? High)
{
    /// <summary>Where a mark of it ends in a drawing.</summary>
    internal decimal Top => High ?? Low ?? 0;

    /// <summary>Whether it is one exact number.</summary>
    public bool IsExact => Kind == ValueKind.Exact;

    /// <summary>Whether it is a reported zero.</summary>
    public bool IsZero => IsExact && Low == 0;

    /// <summary>The number that the source prints: of <c>&lt;5</c> 5, of <c>up to 26</c> 26.</summary>
    public decimal Limit => Kind switch
    {
        ValueKind.FewerThan => High!.Value + 1,
        ValueKind.UpTo or ValueKind.Nearly => High!.Value,
        _ => Low!.Value,
    };

    /// <summary>As <see cref="Limit"/>; null of a value whose bounds contradict its kind, which only code can make.</summary>
    internal decimal? LimitOrNull =>
        Kind is ValueKind.FewerThan or ValueKind.UpTo or ValueKind.Nearly ? (High is null ? Low : Limit) : Low ?? High;

    /// <summary>The cell that <see cref="TryParse"/> reads: <c>12</c>, <c>&lt;5</c>, <c>12..16</c>.</summary>
    public string Written => Kind switch
    {
        ValueKind.FewerThan => $"<{Digits(Limit)}",
        ValueKind.Range => $"{Digits(Low!.Value)}..{Digits(High!.Value)}",
        _ => Digits(Limit),
    };

    /// <summary>The cell beside it: <c>at-least</c>, <c>up-to</c>; empty where the value alone says all.</summary>
    public string Bound => Kind is ValueKind.Exact or ValueKind.FewerThan or ValueKind.Range ? "" : Cells.Text(Kind);

    /// <summary>Reads a cell with its bound: <c>12</c>, <c>&lt;5</c> (0 to 4: a producer that hides small numbers may hide a zero too),
    /// <c>12..16</c>.</summary>
    /// <param name="text">The value column.</param>
    /// <param name="bound">The bound column; empty: exact.</param>
    /// <param name="value">What was read.</param>
    public static bool TryParse(string text, string bound, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out FactValue? value)
    {
        value = null;
        var match = Form().Match(text);
        if (!match.Success || (bound.Length > 0 && !match.Groups["one"].Success))
        {
            return false;
        }

        if (match.Groups["fewer"].Success)
        {
            var limit = Number(match.Groups["fewer"]);
            value = new FactValue(ValueKind.FewerThan, 0, limit - 1);
            return limit >= 2;
        }

        if (match.Groups["from"].Success)
        {
            value = new FactValue(ValueKind.Range, Number(match.Groups["from"]), Number(match.Groups["to"]));
            return value.Low < value.High;
        }

        var one = Number(match.Groups["one"]);
        value = bound switch
        {
            "at-least" => new FactValue(ValueKind.AtLeast, one, null),
            "more-than" => new FactValue(ValueKind.MoreThan, one, null),
            "up-to" => new FactValue(ValueKind.UpTo, 0, one),
            "nearly" => new FactValue(ValueKind.Nearly, null, one),
            "about" => new FactValue(ValueKind.About, one, one),
            _ => new FactValue(ValueKind.Exact, one, one),
        };
        return true;
    }

    /// <summary>How this differs from an earlier value, as far as the bounds tell.</summary>
    public ValueChange ChangeFrom(FactValue earlier)
    {
        if (Kind == ValueKind.About || earlier.Kind == ValueKind.About)
        {
            return ValueChange.Unclear;
        }

        return Low > earlier.High || (Kind == ValueKind.MoreThan && Low == earlier.High) ? ValueChange.Increase
            : High < earlier.Low || (earlier.Kind == ValueKind.MoreThan && High == earlier.Low) ? ValueChange.Decrease
            : IsExact && earlier.IsExact ? ValueChange.Same
            : ValueChange.Unclear;
    }

    /// <summary>This number less an earlier one; null where one of them isn't a single number, or they are the same.</summary>
    public decimal? DifferenceFrom(FactValue earlier) => Single is { } now && earlier.Single is { } then && now != then ? now - then : null;

    /// <summary>The difference in per cent of the earlier number, to one decimal; null where there is none or the earlier is
    /// zero.</summary>
    public decimal? PerCentFrom(FactValue earlier) =>
        earlier.Single is { } then and not 0 && DifferenceFrom(earlier) is { } difference ? Math.Round(100 * difference / then, 1) : null;

    /// <summary>Whether it is ten times another, a tenth, of another sign, or something where that was nothing. Bounds that overlap may be
    /// the same number.</summary>
    internal bool IsOfAnotherMagnitudeThan(FactValue other)
    {
        if ((other.Low <= High && Low <= other.High) || (other.High ?? other.Low) is not { } then || (High ?? Low) is not { } now
            || then == now)
        {
            return false;
        }

        return then == 0 || now == 0 || (then < 0) != (now < 0) || Math.Abs(now) >= 10 * Math.Abs(then)
            || Math.Abs(then) >= 10 * Math.Abs(now);
    }

    private decimal? Single => Low == High ? Low : null;

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal Number(Group group) => decimal.Parse(group.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private const string Numeral = @"[0-9]{1,15}(?:\.[0-9]{1,4})?";

    [GeneratedRegex(
        $@"^(?:<(?<fewer>[0-9]{{1,3}})|(?<from>{Numeral})\.\.(?<to>{Numeral})|(?<one>{Numeral}))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

/// <summary>How a source puts a number.</summary>
public enum ValueKind
{
    /// <summary>12.</summary>
    Exact,

    /// <summary>Suppressed: fewer than five, and perhaps none.</summary>
    FewerThan,

    /// <summary>12 to 16.</summary>
    Range,

    /// <summary>At least 12.</summary>
    AtLeast,

    /// <summary>More than 12.</summary>
    MoreThan,

    /// <summary>Up to 12.</summary>
    UpTo,

    /// <summary>Nearly 12.</summary>
    Nearly,

    /// <summary>About 12.</summary>
    About,
}

/// <summary>How a figure differs from the earlier one it is compared with.</summary>
public enum ValueChange
{
    /// <summary>There is no earlier figure.</summary>
    First,

    /// <summary>There is an earlier entry, and it says that no figure was given.</summary>
    EarlierUnknown,

    /// <summary>Higher.</summary>
    Increase,

    /// <summary>Lower.</summary>
    Decrease,

    /// <summary>Equal.</summary>
    Same,

    /// <summary>The bounds overlap, so nobody can tell.</summary>
    Unclear,
}
