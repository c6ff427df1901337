namespace ReportKit.Review;

/// <summary>What made a sentence change.</summary>
public enum ChangeCause
{
    /// <summary>The data: a fact.</summary>
    Data,

    /// <summary>A narrative's own wording: its facts say what they said.</summary>
    Narrative,

    /// <summary>A template, a phrase or wording.yml.</summary>
    Template,

    /// <summary>Either alone would have changed it too.</summary>
    DataAndTemplate,

    /// <summary>Neither: another version of the kit.</summary>
    Kit,
}
