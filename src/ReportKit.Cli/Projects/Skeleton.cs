using System.Reflection;

namespace ReportKit.Cli;

/// <summary>Makes the files of a new project out of those of the folder Skeleton, which the tool carries.</summary>
internal static partial class Skeleton
{
    private const string Resources = "skeleton/";

    /// <summary>In every project; the folders beside it are for one build server each.</summary>
    private const string Always = "project";

    private const string Countries = "data/countries.csv";

    /// <summary>The files, ordered by path.</summary>
    public static IReadOnlyList<ProjectFile> Of(ProjectPlan plan)
    {
        var words = Words(plan);

        // A build server's own file takes the place of one that every project has.
        var files = new SortedDictionary<string, ProjectFile>(StringComparer.Ordinal);
        foreach (var folder in new[] { Always, Cells.Text(plan.Server) })
        {
            foreach (var (name, text) in Read($"{Resources}{folder}/"))
            {
                var path = Fill(name, words);
                files[path] = new ProjectFile(path, Fill(text, words));
            }
        }

        if (plan.Countries.Where(country => country.IsOwn).ToList() is { Count: > 0 } own)
        {
            files[Countries] = new ProjectFile(Countries, TableOf(own));
        }

        files[KeptLayer.FileName] = ProjectFile.OfKeptLayer;
        return [.. files.Values];
    }

    private static string TableOf(IEnumerable<NamedCountry> countries)
    {
        var columns = KitLayer.Description.Tables.Single(table => table.Name == "countries").Fields.Select(field => field.Name).ToList();
        var lines = countries.Select(country => columns.Select(column => Written(Cell(country, column), "csv")));
        return string.Concat(lines.Prepend(columns).Select(cells => $"{string.Join(',', cells)}\n"));
    }

    private static string Cell(NamedCountry country, string column) => column switch
    {
        "iso3" => country.Code,
        "name" => country.Name,
        "name_in_text" => country.NameInText,
        _ => "",
    };

    private static IEnumerable<(string Name, string Text)> Read(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            yield return (resource[folder.Length..], reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    private static Dictionary<string, string> Words(ProjectPlan plan) => new(StringComparer.Ordinal)
    {
        ["version"] = KitVersion.Own,
        ["title"] = plan.Title,
        ["publisher"] = plan.Publisher,
        ["kind"] = Cells.Text(plan.Kind),
        ["country"] = plan.Countries[0].Code,
        ["countries"] = string.Join(", ", plan.Countries.Select(c => c.Code)),
        ["edition"] = $"{plan.Edition}",
        ["from"] = ReportingDays.Day(plan.Period.From),
        ["to"] = ReportingDays.Day(plan.Period.To),
        ["data"] = Cells.Text(plan.Data),
        ["language"] = plan.Language,
        ["source"] = plan.Source,
    };

    private static string Fill(string text, Dictionary<string, string> words) =>
        Placeholder().Replace(text, match => Written(words[match.Groups["word"].Value], match.Groups["form"].Value));

    // What a person has typed may hold anything; it is written as the file needs it.
    private static string Written(string text, string form) => form switch
    {
        "yml" => YamlQuotes.Around(text),
        "csv" => CsvLine.Join([text]),
        _ => text,
    };

    /// <summary>A word to be filled in, and how the file writes it: <c>{{title:yml}}</c>.</summary>
    [GeneratedRegex(@"\{\{(?<word>\w+)(:(?<form>\w+))?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
