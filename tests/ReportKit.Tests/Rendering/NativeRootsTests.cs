using ReportKit.Narrative;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

/// <summary>The native tool leaves out what no code calls; what only templates name must be kept by name.</summary>
public sealed class NativeRootsTests
{
    private static readonly Type[] Models =
    [
        typeof(CountryReport), typeof(CountryCharts), typeof(CountryArticle), typeof(CountryPage), typeof(PrintPage), typeof(FactsPage), typeof(ChartPart),
        typeof(EditionIndex), typeof(IndexCharts), typeof(IndexPage), typeof(Methodology), typeof(MethodologyPage), typeof(CitationView), typeof(FigureView),
        typeof(CoveragePage), typeof(TrendsPage),
    ];

    [Fact]
    public void Every_type_that_a_template_can_read_is_kept() => Assert.Equal(
        Reachable(Models).Select(t => t.FullName!.Replace('+', '/')).Order(StringComparer.Ordinal),
        Descriptor().Descendants("type").Select(t => t.Attribute("fullname")!.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void What_the_kit_s_templates_are_given_is_among_them() => Assert.Subset(
        Reachable(Models),
        Reachable(TemplateSet.Entries.Values.SelectMany(variables => variables.Values).OfType<Type>()));

    private static HashSet<Type> Reachable(IEnumerable<Type> from)
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>(from);
        while (open.TryPop(out var type))
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (TemplateTypes.ItemOf(type) is { } item)
            {
                open.Push(item);
            }
            else if (type != typeof(string) && !type.IsEnum && TemplateTypes.IsKnown(type) && found.Add(type))
            {
                foreach (var (_, property) in TemplateTypes.PropertiesOf(type))
                {
                    open.Push(property.PropertyType);
                }
            }
        }

        return found;
    }

    private static XDocument Descriptor() => XDocument.Load(Path.Combine(Repository.Root, "src/ReportKit.Cli/Native/roots.xml"));
}
