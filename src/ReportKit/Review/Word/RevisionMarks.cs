using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Review;

/// <summary>Says of elements that they were added or removed, by whom and when.</summary>
/// <param name="date">The day, which is taken to begin at Greenwich.</param>
internal sealed class RevisionMarks(DateOnly date)
{
    private const string Author = "ReportKit";

    private readonly DateTime time = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    private int last;

    /// <summary>Puts runs into a change; they stay as they are where nothing became of them.</summary>
    public OpenXmlElement Around(WordChange change, Run run) => change switch
    {
        WordChange.Added => new InsertedRun(run) { Id = Next(), Author = Author, Date = time },
        WordChange.Removed => new DeletedRun(run) { Id = Next(), Author = Author, Date = time },
        _ => run,
    };

    /// <summary>The mark in the properties of a paragraph's end or of a row.</summary>
    /// <returns>Null where nothing became of it.</returns>
    public OpenXmlElement? Of(WordChange change) => change switch
    {
        WordChange.Added => new Inserted { Id = Next(), Author = Author, Date = time },
        WordChange.Removed => new Deleted { Id = Next(), Author = Author, Date = time },
        _ => null,
    };

    private string Next() => $"{++last}";
}
