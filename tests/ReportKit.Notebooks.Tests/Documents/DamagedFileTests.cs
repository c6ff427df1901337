using CsCheck;

namespace ReportKit.Notebooks.Tests.Documents;

public class DamagedFileTests
{
    private static readonly byte[] Sound = Fixture.Bytes("Canonical/every-kind-of-cell-and-output.ipynb");

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_at_its_end()
    {
        // The last byte is a line end, and the one before it closes the notebook.
        for (var length = 1; length < Sound.Length - 1; length++)
        {
            var refused = Assert.Throws<NotebookFormatException>(() => NotebookReader.Read(Sound.AsSpan(0, length), "nb.ipynb"));

            Assert.EndsWith("The file ends here, in the middle of its JSON: it was cut off. Restore it, or save the notebook again.", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_damage_is_refused_with_its_place_or_leaves_a_notebook_that_can_be_written_and_shown() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte, Gen.Int[0, 40]).Sample((at, value, removed) =>
        {
            byte[] damaged = [.. Sound[..at], value, .. Sound[Math.Min(Sound.Length, at + removed)..]];
            try
            {
                var notebook = NotebookReader.Read(damaged, "nb.ipynb");
                NotebookWriter.Write(notebook);
                NotebookPage.Render(notebook, "nb.ipynb");
            }
            catch (NotebookFormatException e)
            {
                Assert.InRange(e.Problems[0].Line, 1, damaged.AsSpan().Count((byte)'\n') + 1);
                Assert.InRange(e.Problems[0].Column, 1, damaged.Length + 1);
            }
        }, iter: 20_000);
}
