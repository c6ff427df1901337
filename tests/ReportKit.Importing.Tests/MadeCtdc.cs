namespace ReportKit.Importing.Tests;

/// <summary>A dataset in the form of CTDC's, about made-up countries: one row a victim.</summary>
internal sealed class MadeCtdc
{
    private readonly List<Dictionary<string, string>> rows = [];

    /// <summary>The columns of the synthetic editions, but for those that nothing reads.</summary>
    public List<string> Columns { get; } =
    [
        "yearOfRegistration", "gender", "ageBroad", "citizenship", "CountryOfExploitation", "traffickMonths", "meansThreats", "isForcedLabour", "isSexualExploit", "isOtherExploit", "typeOfLabourOther",
    ];

    /// <summary>As the older, k-anonymised editions have it: records, each with the kind of work it is from.</summary>
    public MadeCtdc Anonymised()
    {
        Columns.InsertRange(1, ["Datasource", "majorityStatus"]);
        Columns.AddRange(["isSexAndLabour", "isForcedMarriage"]);
        return this;
    }

    /// <summary>Adds a woman of 18 to 20 from Northern Sample in forced labour in Exampleland, but for what is given as <c>column=text</c>.</summary>
    public MadeCtdc Add(params string[] given)
    {
        var row = new Dictionary<string, string>
        {
            ["yearOfRegistration"] = "2015",
            ["gender"] = "Woman",
            ["ageBroad"] = "18--20",
            ["citizenship"] = "XAB",
            ["CountryOfExploitation"] = "XAA",
            ["isForcedLabour"] = "1",
            ["isSexualExploit"] = "0",
            ["Datasource"] = "Case Management",
        };
        foreach (var cell in given)
        {
            var at = cell.IndexOf('=', StringComparison.Ordinal);
            row[cell[..at]] = cell[(at + 1)..];
        }

        rows.Add(row);
        return this;
    }

    public byte[] Bytes() => Encoding.UTF8.GetBytes(string.Concat(
        rows.Select(row => Columns.Select(c => row.GetValueOrDefault(c, ""))).Prepend(Columns).Select(cells => Sources.CsvLine.Join([.. cells]) + "\n")));
}
