namespace ReportKit;

/// <summary>A publication or other origin of facts.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Class">Class of credible information, A to H of TVPA section 103(6); <c>unpublished</c> where nobody can look it up; empty
/// where it is none of these.</param>
/// <param name="Producer">Who made it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Edition">Which edition or release; may be empty.</param>
/// <param name="Published">Day of publication, where verified.</param>
/// <param name="CompleteTo">Day up to which its list was entered whole: what is missing before it is known to be missing.</param>
/// <param name="Licence">On what terms its facts may be used.</param>
/// <param name="Url">Where it is found; may be empty.</param>
/// <param name="Note">What a reader should know of it; may be empty.</param>
public sealed record Source(
    SourceId Id,
    string Class,
    string Producer,
    string Title,
    string Edition,
    DateOnly? Published,
    DateOnly? CompleteTo,
    string Licence,
    string Url,
    string Note)
{
    /// <summary>The edition's year, where that is its name: of a publication that appears once a year.</summary>
    public int? Year => Cells.Number(Edition);
}
