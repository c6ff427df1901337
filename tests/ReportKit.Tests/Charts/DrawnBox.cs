namespace ReportKit.Tests.Charts;

/// <summary>A rectangle of a drawing. Those that look alike lie in one path.</summary>
internal sealed partial record DrawnBox(double X, double Y, double Width, double Height, XElement Path)
{
    /// <summary>Every rectangle whose path is filled with something; all where it isn't said with what.</summary>
    public static List<DrawnBox> Of(XElement svg, string? fill = null) =>
    [
        .. from path in svg.Descendants().Where(e => e.Name.LocalName == "path")
           where fill is null || path.Attribute("fill")?.Value == fill
           from Match box in Box().Matches(path.Attribute("d")!.Value)
           select new DrawnBox(Number(box, 1), Number(box, 2), Number(box, 3), Number(box, 4), path),
    ];

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("M([-0-9.]+) ([-0-9.]+)h([0-9.]+)v([0-9.]+)h-[0-9.]+z")]
    private static partial Regex Box();
}
