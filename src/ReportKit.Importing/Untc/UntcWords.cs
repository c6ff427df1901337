namespace ReportKit.Importing;

/// <summary>What the United Nations' letters and names mean.</summary>
internal static class UntcWords
{
    /// <summary>The treaty's title begins so.</summary>
    public const string Title = "Protocol to Prevent, Suppress and Punish Trafficking in Persons";

    /// <summary>Treaties that were made together with it: of the table of one of these, the one that is named first is it.</summary>
    public static IReadOnlyList<string> Others { get; } =
    [
        "United Nations Convention against Transnational Organized Crime", "Protocol against the Smuggling of Migrants",
        "Protocol against the Illicit Manufacturing",
    ];

    /// <summary>Acts by their letters, as protocol.csv has them. Without a letter it is a ratification.</summary>
    public static IReadOnlyDictionary<string, string> Acts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [""] = "ratification",
        ["A"] = "acceptance",
        ["AA"] = "approval",
        ["a"] = "accession",
        ["d"] = "succession",
    };

    /// <summary>Letters that other treaties' tables have, with what they mean: under this one there are no such acts.</summary>
    public static IReadOnlyDictionary<string, string> OtherActs { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["c"] = "formal confirmation, which is an international organization's ratification",
        ["P"] = "participation",
        ["s"] = "definitive signature",
        ["n"] = "notification",
    };

    /// <summary>Names that mean one country in the United Nations' lists, and may mean two elsewhere: these lists name the Democratic
    /// Republic of the Congo in full.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Congo"] = "COG",
    };
}
