using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Pdf;
using ReportKit.Rendering;

namespace ReportKit.Cli;

/// <summary>One rendering: finds what is stale, makes it, writes it, records it.</summary>
internal sealed class RenderRun(Inputs inputs, RenderSettings settings)
{
    private readonly RenderReport report = new(inputs, settings);
    private readonly IReadOnlyDictionary<string, string> made = settings.Made();

    private string RecordPath => RenderRecord.PathOf(settings.Folder, settings.Edition);

    private string MadeInWords => string.Join("; ", made.Where(m => m.Key != KitBuild.Input).Select(m => $"{m.Key} {m.Value}"));

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        // Before anything is read: what changes while this runs makes the edition stale, not fresh.
        var stamp = RenderRecord.StampOf(inputs.DataFolder, inputs.TemplatesFolder);
        var record = RenderRecord.Read(RecordPath);
        var freshness = new EditionFreshness(settings.Target, record);
        if (record is not null && IsUntouched(record, stamp) && freshness.IsIntact)
        {
            return report.NothingToDo(CountriesOf(record), record.Hashes.Count + 1, record.Warnings, []);
        }

        var checkedInputs = inputs.Check();
        if (!checkedInputs.IsSound)
        {
            return report.Failure(checkedInputs.Problems);
        }

        var value = checkedInputs.Value;
        var countries = CheckCountries(value.Facts, settings.Edition, settings.Countries);
        var plan = Plan(value, countries, freshness);
        var rendered = RenderProgress.Run(countries.Count(c => plan.Stale.Contains(c.Value)), settings.Json, progress => ReportPipeline.Render(
            value,
            new ReportRequest(settings.Edition, settings.Countries.Length == 0 ? [] : countries, settings.Threads, settings.Reverse) { Options = settings.Options, Only = plan.Stale },
            progress,
            cancel));
        var problems = checkedInputs.Problems.Concat(rendered.Problems).ToList();
        if (!rendered.IsSound)
        {
            return report.Failure(problems);
        }

        var edition = rendered.Value;
        try
        {
            if (edition.Paper.Count > 0)
            {
                edition = await PdfFiles.AddAsync(edition, settings.Browser, value.Facts.Editions[settings.Edition].PeriodTo, settings.Json, cancel);
            }
        }
        catch (PdfException e)
        {
            return report.Failure([.. problems, new Problem(Severity.Error, ProblemCodes.NoPdf, e.Message, new FilePlace(settings.Browser))]);
        }

        return settings.Locked
            ? report.Drift(EditionDrift.Find(edition, Inputs.Shown(settings.Target)), problems, edition.Files.Count)
            : Write(plan, plan.Complete(edition), record, stamp, problems, cancel);
    }

    private int Write(RenderPlan plan, RenderedEdition edition, RenderRecord? record, string stamp, List<Problem> problems, CancellationToken cancel)
    {
        var written = plan.IsDone(edition) ? null : new EditionWriter(settings.Folder).Write(edition, cancel);

        // A part that was fresh changes nothing of what is known of the whole.
        if (written is not null || edition.IsWhole)
        {
            plan.Record(edition, settings.Target, record, stamp, MadeInWords, problems.Count).Write(RecordPath);
        }

        var countries = plan.States.Where(s => !EditionParts.OfEdition.Contains(s.Name)).ToList();
        return written is null
            ? report.NothingToDo(countries.Count, edition.Kept.Count + 1, problems.Count, problems)
            : report.Done(plan, written, problems);
    }

    private bool IsUntouched(RenderRecord record, string stamp) =>
        !settings.Force && !settings.Locked && record.Stamp == stamp && record.Made == MadeInWords
        && settings.Countries.All(c => record.Documents.ContainsKey(c.ToUpperInvariant()) && !EditionParts.OfEdition.Contains(c));

    private int CountriesOf(RenderRecord record) => settings.Countries.Length > 0
        ? settings.Countries.Distinct(StringComparer.OrdinalIgnoreCase).Count()
        : record.Documents.Keys.Except(EditionParts.OfEdition).Count();

    private RenderPlan Plan(CheckedInputs value, IReadOnlyList<CountryCode> countries, EditionFreshness freshness)
    {
        var isWhole = settings.Countries.Length == 0;
        var hasVolume = isWhole && settings.Options.Formats.HasFlag(ReportFormats.Pdf);
        return new RenderPlan(
            [.. countries.Select(c => c.Value), .. EditionParts.OfEdition.Where(p => p != EditionParts.Volume || hasVolume)],
            EditionReads.Of(value.Sources!, value.Facts, value.Templates, countries => value.Approvals.InputsOf(settings.Edition, countries), settings.Edition, made),
            freshness,
            settings.Force || settings.Locked);
    }

    private static IReadOnlyList<CountryCode> CheckCountries(FactTable facts, int edition, string[] codes)
    {
        SharedOptions.CheckEdition(facts, edition);
        var placed = facts.CountriesOf(edition).Select(c => c.Code).ToList();
        if (placed.Count == 0)
        {
            throw new UsageException($"tiers.csv has no placement of the edition {edition}, so there is nothing to render.");
        }

        var asked = SharedOptions.CheckCountries(facts, codes);
        var missing = asked.Except(placed).ToList();
        return missing.Count == 0
            ? codes.Length == 0 ? placed : asked
            : throw new UsageException($"{string.Join(", ", missing)} {(missing.Count == 1 ? "has" : "have")} no placement in the {edition} edition (tiers.csv).");
    }
}
