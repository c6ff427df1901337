using ReportKit.Charts;
using ReportKit.Facts;

namespace ReportKit.Tests.Charts;

public sealed class ProtocolFiguresTests
{
    [Fact]
    public void Where_the_list_ends_the_number_of_parties_becomes_an_interval()
    {
        // The list of acts is complete to the end of 2013; XAB and XAC have no act, XAU has no region and doesn't count.
        var facts = MadeFacts.Table(MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01"), MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01", "XAU"));

        var figure = ProtocolFigures.Parties(facts, 2014, MadeFigure.Wording);

        Assert.Equal(["2003: 0", "2004: 0", "2005: 1"], Rows(figure).Take(3));
        Assert.Equal(["2013: 1", "2014: 1–3"], Rows(figure).TakeLast(2));
        Assert.Contains("upper bound", figure.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_Protocol_was_in_force_there_is_nothing_to_show() =>
        Assert.Empty(ProtocolFigures.Parties(MadeFacts.Table(), 2002, MadeFigure.Wording).Labels);

    private static IEnumerable<string> Rows(ReportFigure figure) => FigureTable.Of(figure).Rows.Select(r => $"{r.Label}: {r.Cells[0].Text}");
}
