using Spectre.Console;

namespace ReportKit.Cli;

/// <summary>Shows how far a rendering is: a bar on a terminal, about ten lines elsewhere, nothing where JSON is asked for.</summary>
internal sealed class RenderProgress(Action<CountryCode, int> show) : IProgress<CountryCode>
{
    private readonly Lock gate = new();
    private int done;

    public void Report(CountryCode value)
    {
        lock (gate)
        {
            show(value, ++done);
        }
    }

    public static T Run<T>(int countries, bool isQuiet, Func<IProgress<CountryCode>?, T> work) =>
        isQuiet ? work(null)
        : Terminal.IsInteractive ? RunWithBar(countries, work)
        : RunWithLines(countries, work);

    private static T RunWithBar<T>(int countries, Func<IProgress<CountryCode>?, T> work) => Terminal.Errors().Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            var task = context.AddTask("Rendering", maxValue: countries);
            return work(new RenderProgress((code, done) =>
            {
                task.Description = $"{code} {done}/{countries}";
                task.Increment(1);
            }));
        });

    private static T RunWithLines<T>(int countries, Func<IProgress<CountryCode>?, T> work)
    {
        var step = Math.Max(1, countries / 10);
        return work(new RenderProgress((code, done) =>
        {
            if (done % step == 0 || done == countries)
            {
                Console.Error.WriteLine($"{code} {done}/{countries}");
            }
        }));
    }
}
