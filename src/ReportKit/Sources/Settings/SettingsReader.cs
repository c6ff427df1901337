namespace ReportKit.Sources;

/// <summary>Reads reportkit.yml, and says everything that is wrong with it alone; what it names in tables is checked when they are
/// read.</summary>
internal sealed class SettingsReader(YamlChecker reader, ProblemList problems)
{
    private const string Needs = "a project needs at least a title, as title: Trafficking in persons";

    /// <summary>What is told where a project is ahead of the tool.</summary>
    public static string NewerKit(string version, string otherwise) =>
        $"This project was made with version {version} of the kit, and this is {KitVersion.Own}: its base layer is older. "
        + $"Update the tool (dotnet tool update ReportKit.Tool); or {otherwise}, if the project needs nothing newer.";

    private static readonly string[] Keys =
        ["kit", "title", "publisher", "address", "kind", "countries", "language", "base", "data", "source", "editions"];

    private const string NotInAddresses = " <>\"\\^`{|}";

    // Of the other keys that take a text, what they take is asked where they are read.
    private static readonly string[] Texts = ["kit", "publisher", "address", "source"];

    /// <summary>The settings of a data folder; those of a folder without such a file where there is none.</summary>
    public static ProjectSettings Read(string data, ProblemList problems) => Read(data, CheckMemory.None, problems);

    /// <summary>The same, with what earlier readings made.</summary>
    public static ProjectSettings Read(string data, CheckMemory memory, ProblemList problems)
    {
        var path = ProjectSettings.PathBeside(data);
        if (!Path.Exists(path))
        {
            return ProjectSettings.None;
        }

        var file = TextFile.Read(path, ProjectSettings.FileName, problems, Needs);
        var isWhole = File.Exists(Path.Combine(data, DataPackage.FileName));
        return memory.Of("settings", [file?.Sha256, isWhole ? DataPackage.FileName : ""], problems, found => Read(file, isWhole, found));
    }

    private static ProjectSettings Read(TextFile? file, bool isWhole, ProblemList problems)
    {
        var input = file is null ? null : new InputFile(ProjectSettings.FileName, file.Sha256);
        var root = file is null ? null : YamlReader.Read(file.Text, ProjectSettings.FileName, problems, Needs);
        var reader = new YamlChecker(problems, ProblemCodes.SettingsKey, ProblemCodes.SettingsValue);
        return root is not null && reader.Mapping(root, ProjectSettings.FileName, Keys) is { } mapping
            ? new SettingsReader(reader, problems).Read(mapping) with { Input = input }
            : Unread(isWhole, file?.Text ?? "") with { Input = input };
    }

    // What it would say can't be known; what depends on it isn't judged.
    private static ProjectSettings Unread(bool isWhole, string text) => new()
    {
        Base = isWhole ? LowerLayer.None : LowerLayer.Kit,
        LeftOut = text.Split('\n'),
    };

    private ProjectSettings Read(YamlMapping root)
    {
        CheckVersion(root);
        var leftOut = new List<string>();
        var settings = new ProjectSettings
        {
            Kit = root["kit"] is YamlText { Text.Length: > 0 } kit ? kit.Text : null,
            Title = reader.Required(root, "title", "a project") ?? "",
            Publisher = root.TextOf("publisher"),
            Address = AddressOf(root),
            Kind = reader.Enum(root, "kind", ReportKind.Tiers),
            Language = reader.OneOf(root, "language", "en") is { Length: > 0 } language ? language : "en",
            Base = reader.Enum(root, "base", LowerLayer.Kit, "base layer"),
            Data = reader.Enum(root, "data", DataPack.None, "choice of data"),
            Source = root["source"] is YamlText { Text.Length: > 0 } source ? source : null,
            Countries = Countries(root["countries"]) ?? [],
            Editions = new EditionSettingsReader(reader, Countries).Read(root["editions"], leftOut),
        };
        CheckTexts(root);
        CheckData(settings, root);
        CheckKind(settings, root);
        return settings with { LeftOut = leftOut };
    }

    private string AddressOf(YamlMapping root)
    {
        if (root["address"] is not YamlText { Text: { Length: > 0 } address } text)
        {
            return "";
        }

        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "https", Query: "", Fragment: "", UserInfo: "" }
            && address.StartsWith("https://", StringComparison.Ordinal) && !address.Any(NotInAddresses.Contains))
        {
            return $"{address.TrimEnd('/')}/";
        }

        problems.Error(
            ProblemCodes.SettingsValue,
            $"'{address}' isn't an address of a folder on the web, as https://example.org/reports. Write where the editions are published.",
            text.Place);
        return "";
    }

    private void CheckTexts(YamlMapping root)
    {
        foreach (var entry in root.Entries.Where(e => Texts.Contains(e.Key) && e.Value is not YamlText))
        {
            problems.Error(ProblemCodes.SettingsValue, $"'{entry.Key}' must be a text.", entry.Value.Place);
        }
    }

    private void CheckVersion(YamlMapping root)
    {
        if (root["kit"] is not YamlText { Text: var version } text)
        {
            return;
        }

        if (KitVersion.IsLater(version, KitVersion.Own) is not { } isLater)
        {
            problems.Error(
                ProblemCodes.SettingsValue, $"'{version}' isn't a version of the kit. Write it like {KitVersion.Own}.", text.Place);
        }
        else if (isLater)
        {
            problems.Error(
                ProblemCodes.NewerKit,
                NewerKit(version, "write this version here"),
                text.Place);
        }
    }

    private void CheckData(ProjectSettings settings, YamlMapping root)
    {
        if (root["data"] is not { } data || settings.Data == DataPack.None)
        {
            return;
        }

        if (!settings.HasBase)
        {
            problems.Error(
                ProblemCodes.SettingsValue,
                "With base: none the data folder is whole, so that no data of the kit can lie beneath it. Remove data, or write base: kit.",
                data.Place);
        }
        else if (settings.Data == DataPack.Countries && !settings.AllCountries.Any())
        {
            problems.Error(
                ProblemCodes.SettingsValue,
                "data: countries takes the kit's data on the project's countries, and it names none. Name them with countries: [XAA, XAB].",
                data.Place);
        }
    }

    private void CheckKind(ProjectSettings settings, YamlMapping root)
    {
        foreach (var countries in settings.Editions.Select(e => e.Countries).Prepend(settings.Countries).OfType<IReadOnlyList<YamlText>>()
            .Where(c => settings.Kind == ReportKind.Country && c.Count > 1))
        {
            problems.Error(
                ProblemCodes.SettingsValue,
                $"kind: country is a report of one country, and {countries.Count} are named. Name one, or write kind: tiers or "
                + "kind: no-tiers.",
                countries[1].Place);
        }

        if (settings.Kind == ReportKind.Country && root["kind"] is { } kind && !settings.AllCountries.Any())
        {
            problems.Error(
                ProblemCodes.SettingsValue,
                "kind: country is a report of one country, and none is named. Name it with countries: [XAA].",
                kind.Place);
        }
    }

    private List<YamlText>? Countries(YamlTree? tree)
    {
        if (tree is null)
        {
            return null;
        }

        var countries = new List<YamlText>();
        foreach (var item in reader.List(tree, "a list of countries, as [XAA, XAB]"))
        {
            if (item is not YamlText { Text.Length: > 0 } code)
            {
                problems.Error(ProblemCodes.SettingsValue, "A country must be its ISO 3166-1 alpha-3 code.", item.Place);
            }
            else if (countries.Any(c => c.Text == code.Text))
            {
                problems.Error(ProblemCodes.SettingsValue, $"{code.Text} stands in the list already. Remove one.", code.Place);
            }
            else
            {
                countries.Add(code);
            }
        }

        return countries;
    }
}
