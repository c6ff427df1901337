namespace ReportKit.Sources;

/// <summary>Says where the base layer beneath a project isn't the one that it last took over.</summary>
internal static class KeptLayerChecker
{
    public static void Check(string data, ProjectSettings settings, ProblemList problems)
    {
        if (!settings.HasBase || settings.Input is null || KeptLayer.Read(KeptLayer.PathBeside(data), problems) is not { } kept)
        {
            return;
        }

        var place = new FilePlace(KeptLayer.FileName);
        if (KitVersion.IsLater(kept.Version, KitVersion.Own) == true)
        {
            // Where reportkit.yml says it too, one message is enough.
            if (settings.Kit is null || KitVersion.IsLater(settings.Kit, KitVersion.Own) != true)
            {
                problems.Error(ProblemCodes.NewerKit, SettingsReader.NewerKit(kept.Version, "remove this file"), place);
            }
        }
        else if (kept.Tables.StampFor(settings.Data) != KitLayer.Own.StampFor(settings.Data))
        {
            var carried = kept.Version == KitVersion.Own ? "another build of it" : $"that of {KitVersion.Own}";
            problems.Warning(
                ProblemCodes.OtherBase,
                $"The project took over the base layer of version {kept.Version}, and this tool carries {carried}, which pages now rest "
                + "on. 'reportkit upgrade' shows what that changes, and takes it over.",
                place);
        }
    }
}
