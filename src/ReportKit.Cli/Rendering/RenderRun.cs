using ReportKit.Pdf;

namespace ReportKit.Cli;

/// <summary>One rendering: finds what is stale, makes it, writes it, records it.</summary>
internal sealed class RenderRun(ProjectCall call, RenderSettings settings)
{
    private readonly RenderReport report = new(call, settings);
    private readonly IReadOnlyDictionary<string, string> made = settings.Made();

    private string RecordPath => RenderRecord.PathOf(settings.Folder, settings.Edition);

    private string MadeInWords => string.Join("; ", made.Where(m => m.Key != KitBuild.Input).Select(m => $"{m.Key} {m.Value}"));

    private bool IsWhole => settings.Countries.Length == 0;

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        // Before anything is read: what changes while this runs makes the edition stale, not fresh.
        var stamp = RenderRecord.StampOf(call.Inputs.DataFolder, call.Inputs.TemplatesFolder);
        var record = RenderRecord.Read(RecordPath);
        var freshness = new EditionFreshness(settings.Target, record);
        if (record is not null && IsUntouched(record, stamp) && freshness.IsIntact)
        {
            return report.NothingToDo(CountriesOf(record), record.Hashes.Count + 1, record.Warnings, []);
        }

        // A locked folder is the whole edition's state, of which nothing may be unknown.
        var check = call.Inputs.Check(settings.IsLocked ? [] : settings.Countries);
        if (!check.IsSound)
        {
            return Fail(check.Problems);
        }

        var value = check.Value;
        var countries = CheckCountries(value.Facts);
        var plan = Plan(value, countries, freshness);
        var request = new ReportRequest(settings.Edition, IsWhole ? [] : countries, settings.Threads, settings.IsReverse)
        {
            Options = settings.Options,
            Only = plan.Stale,
        };
        var stale = countries.Count(c => plan.Stale.Contains(c.Value));
        var rendered = RenderProgress.Run(stale, call.IsJson, progress => EditionRun.Make(value, request, progress, cancel));
        List<Problem> problems = [.. check.Problems, .. rendered.Problems];
        if (!rendered.IsSound)
        {
            return Fail(problems);
        }

        var edition = rendered.Value;
        try
        {
            if (edition.Paper.Count > 0)
            {
                var date = value.Facts.Editions[settings.Edition].PeriodTo;
                edition = await PdfFiles.AddAsync(edition, settings.Browser, date, call.IsJson, cancel);
            }
        }
        catch (PdfException e)
        {
            return Fail([.. problems, new Problem(Severity.Error, ProblemCodes.NoPdf, e.Message, new FilePlace(settings.Browser))]);
        }

        return settings.IsLocked
            ? report.Drift(EditionDrift.Find(edition, Inputs.Shown(settings.Target)), problems, edition.Files.Count)
            : Write(plan, plan.Complete(edition), record, stamp, problems, cancel);
    }

    private int Fail(IReadOnlyList<Problem> problems) =>
        call.Fail(call.Inputs.Show(problems), "Nothing was written; the last rendering is as it was.");

    private int Write(
        RenderPlan plan, RenderedEdition edition, RenderRecord? record, string stamp, List<Problem> problems, CancellationToken cancel)
    {
        var written = plan.IsDone(edition) ? null : new EditionWriter(settings.Folder, settings.MayRemove).Write(edition, cancel);

        // A part that was fresh changes nothing of what is known of the whole.
        if (written is not null || edition.IsWhole)
        {
            plan.Record(edition, settings.Target, record, stamp, MadeInWords, problems.Count).Write(RecordPath);
        }

        var countries = plan.States.Select(s => s.Name).Except(EditionParts.OfEdition);
        return written is null
            ? report.NothingToDo(countries.Count(), edition.Kept.Count + 1, problems.Count, problems)
            : report.Done(plan, written, problems);
    }

    private bool IsUntouched(RenderRecord record, string stamp) =>
        !settings.IsForced && !settings.IsLocked && record.Stamp == stamp && record.Made == MadeInWords
        && settings.Countries.All(c => record.Documents.ContainsKey(c.ToUpperInvariant()) && !EditionParts.OfEdition.Contains(c));

    private int CountriesOf(RenderRecord record) => IsWhole
        ? record.Documents.Keys.Except(EditionParts.OfEdition).Count()
        : settings.Countries.Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private RenderPlan Plan(CheckedInputs value, IReadOnlyList<CountryCode> countries, EditionFreshness freshness)
    {
        var hasVolume = IsWhole && settings.Options.Formats.HasFlag(ReportFormats.Pdf);
        var reads = value.ReadsOf(settings.Edition, made);
        return new RenderPlan(
            [
                .. countries.Select(c => c.Value),
                .. EditionParts.OfEdition.Where(p => reads.ContainsKey(p) && (p != EditionParts.Volume || hasVolume)),
            ],
            reads,
            freshness,
            settings.IsForced || settings.IsLocked);
    }

    private IReadOnlyList<CountryCode> CheckCountries(FactTable facts)
    {
        var edition = settings.Edition;
        SharedOptions.CheckEdition(facts, edition);
        var placed = facts.CountriesOf(edition).Select(c => c.Code).ToList();
        if (placed.Count == 0)
        {
            throw new UsageException($"tiers.csv has no placement of the edition {edition}, so there is nothing to render.");
        }

        var asked = SharedOptions.CheckCountries(facts, settings.Countries);
        var missing = asked.Except(placed).ToList();
        return missing.Count > 0
            ? throw new UsageException($"{NotThere.InEdition(facts, edition, missing)}.")
            : IsWhole ? placed : asked;
    }
}
