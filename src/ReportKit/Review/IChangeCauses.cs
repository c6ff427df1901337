namespace ReportKit.Review;

/// <summary>Knows what made a sentence change.</summary>
internal interface IChangeCauses
{
    /// <summary>The cause, and whether it was only concluded.</summary>
    (ChangeCause Cause, bool IsInferred) Of(string document, ReviewSentence? before, ReviewSentence? after);
}
