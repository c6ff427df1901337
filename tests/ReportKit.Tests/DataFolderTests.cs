namespace ReportKit.Tests;

public sealed class DataFolderTests
{
    [Fact]
    public void The_folder_that_the_tests_spoil_is_sound_itself()
    {
        using var data = new DataFolder();

        Assert.Empty(data.Problems());
    }
}
