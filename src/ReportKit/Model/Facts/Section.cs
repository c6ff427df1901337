namespace ReportKit;

/// <summary>A part of a country's page: a row of sections.csv.</summary>
/// <param name="Id">Its key: <c>prosecution</c>, <c>child-labour</c>.</param>
/// <param name="Heading">Its heading on the page.</param>
/// <param name="Order">Where it stands: smaller numbers first.</param>
/// <param name="Role">What the kit does with it.</param>
public sealed record Section(string Id, string Heading, int Order, SectionRole Role)
{
    /// <summary>Its id.</summary>
    public override string ToString() => Id;
}
