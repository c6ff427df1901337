namespace ReportKit.Charts;

/// <summary>An axis of numbers from zero to a round number, with few round steps between.</summary>
internal readonly record struct ChartScale(decimal Max, decimal Step)
{
    private const int MostSteps = 5;

    public IEnumerable<decimal> Ticks => Enumerable.Sequence(0m, Max, Step);

    /// <summary>The axis that reaches the highest value drawn; zero and less get an axis to one. No tick lies between whole
    /// numbers.</summary>
    public static ChartScale To(decimal highest, bool isWhole)
    {
        var max = Math.Max(highest, 0);
        var step = 1m;
        while (max / step > MostSteps)
        {
            step = Next(step);
        }

        while (!isWhole && max > 0 && step > 0.0001m && max / Before(step) <= MostSteps)
        {
            step = Before(step);
        }

        return new ChartScale(Math.Max(Math.Ceiling(max / step), 1) * step, step);
    }

    /// <summary>How far up a value stands, from 0 to 1.</summary>
    public double Share(decimal value) => (double)(Math.Clamp(value, 0, Max) / Max);

    // 1, 2, 5, 10, 20, 50 …
    private static decimal Next(decimal step) => First(step) == 2 ? step / 2 * 5 : step * 2;

    private static decimal Before(decimal step) => First(step) == 5 ? step / 5 * 2 : step / 2;

    private static decimal First(decimal step)
    {
        while (step >= 10)
        {
            step /= 10;
        }

        while (step < 1)
        {
            step *= 10;
        }

        return step;
    }
}
