namespace ReportKit.Tests.DataLog;

/// <summary>Writes the counts of the data log anew. It runs only when asked for (Cake's target DataLog).</summary>
public class DataLogCounts
{
    [Fact(Explicit = true)]
    public void Are_renewed()
    {
        var tables = CountedPages.Tables;
        foreach (var page in CountedPages.All)
        {
            var written = File.ReadAllText(page);
            var renewed = CountLink.Renew(written, tables);
            if (renewed != written)
            {
                File.WriteAllText(page, renewed);
            }
        }
    }
}
