using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class TextPoolTests
{
    private readonly TextPool pool = new();

    [Fact]
    public void Equal_cells_are_one_string() => Assert.Same(Get("persons"), Get("persons"));

    [Fact]
    public void A_cell_is_what_stands_in_its_part_of_the_buffer()
    {
        var cells = Enumerable.Range(0, 20_000).Select(i => $"{i * 7919 % 20_011}").ToList();

        Assert.Equal(cells, cells.Select(Get));
        Assert.Equal("", Get(""));
    }

    [Fact]
    public void A_long_text_is_read_whole() => Assert.Equal(new string('a', 5000), Get(new string('a', 5000)));

    private string Get(string cell) => pool.Of([.. $"XX{cell}YY"], 2, cell.Length);
}
