using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>What a process that was killed leaves between two files, the next reader finishes or takes away.</summary>
public sealed class WriteJournalTests : IDisposable
{
    private const string Journal = WriteJournal.FileName;

    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Killed_before_all_lay_beside_their_places_it_changed_nothing()
    {
        Write("a", "1");
        Write(".x.reportkit-new", "2");
        Write(Journal, ".x.reportkit-new\ta\n.y.reportkit-new\tb\n");

        WriteJournal.Settle(folder);

        Assert.Equal(["a: 1"], Files());
    }

    [Fact]
    public void Killed_between_two_files_it_is_finished()
    {
        Write("a", "2");
        Write("b", "3");
        Write(".y.reportkit-new", "4");
        Write(Journal, ".x.reportkit-new\ta\n.y.reportkit-new\tb\nready\n");

        WriteJournal.Settle(folder);

        Assert.Equal(["a: 2", "b: 4"], Files());
    }

    [Theory]
    [InlineData("")]
    [InlineData("ready\n")]
    [InlineData("../outside.reportkit-new\ta\nready\n")]
    [InlineData("keep\ta\nready\n")]
    [InlineData("keep\ta\n")]
    [InlineData(".z.reportkit-new\t../outside\nready\n")]
    [InlineData(".z.reportkit-new\t/tmp/outside\nready\n")]
    [InlineData("not a line of it\nready\n")]
    public void A_journal_that_nobody_here_wrote_moves_and_deletes_nothing(string text)
    {
        Write("keep", "1");
        Write(".z.reportkit-new", "2");
        Write(Journal, text);

        WriteJournal.Settle(folder);

        Assert.Equal([".z.reportkit-new: 2", "keep: 1"], Files());
    }

    [Fact]
    public void The_next_that_writes_settles_first()
    {
        Write("a", "1");
        Write(".x.reportkit-new", "2");
        Write(Journal, ".x.reportkit-new\ta\nready\n");

        Assert.NotNull(WholeFile.Replace([new NewContent(Path.Combine(folder, "a"), [(byte)'1'], [(byte)'3'])], folder));
        Assert.Equal(["a: 2"], Files());
    }

    [Fact]
    public async Task A_reader_waits_for_a_process_that_writes()
    {
        var journal = WriteJournal.Begin(folder, [(Path.Combine(folder, ".x.reportkit-new"), Path.Combine(folder, "a"))]);
        Write(".x.reportkit-new", "2");
        journal.SetReady();
        var reading = Task.Run(() => WriteJournal.Settle(folder), TestContext.Current.CancellationToken);
        File.Move(Path.Combine(folder, ".x.reportkit-new"), Path.Combine(folder, "a"));
        journal.Dispose();

        await reading;
        Assert.Equal(["a: 2"], Files());
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private IEnumerable<string> Files() => Directory.GetFiles(folder).Select(f => $"{Path.GetFileName(f)}: {File.ReadAllText(f)}").Order(StringComparer.Ordinal);
}
