using ReportKit.Facts;
using Spectre.Console;

namespace ReportKit.Cli;

/// <summary>Shows how far a rendering is: a bar on a terminal, about ten lines elsewhere, nothing where JSON is asked for.</summary>
internal static class RenderProgress
{
    public static T Run<T>(int countries, bool isQuiet, Func<IProgress<CountryCode>?, T> work)
    {
        if (isQuiet)
        {
            return work(null);
        }

        return Terminal.IsInteractive ? RunWithBar(countries, work) : work(new Lines(countries));
    }

    private static T RunWithBar<T>(int countries, Func<IProgress<CountryCode>?, T> work) => Terminal.Errors.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            var task = context.AddTask("Rendering", maxValue: countries);
            return work(new Bar(task, countries));
        });

    private sealed class Bar(ProgressTask task, int countries) : IProgress<CountryCode>
    {
        private int done;

        public void Report(CountryCode value)
        {
            var number = Interlocked.Increment(ref done);
            task.Description = $"{value} {number}/{countries}";
            task.Increment(1);
        }
    }

    private sealed class Lines(int countries) : IProgress<CountryCode>
    {
        private readonly Lock gate = new();
        private readonly int step = Math.Max(1, countries / 10);
        private int done;

        public void Report(CountryCode value)
        {
            lock (gate)
            {
                done++;
                if (done % step == 0 || done == countries)
                {
                    Console.Error.WriteLine($"{value} {done}/{countries}");
                }
            }
        }
    }
}
