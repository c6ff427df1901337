namespace ReportKit.Charts;

/// <summary>Where something is drawn, in CSS pixels from the top left corner.</summary>
internal readonly record struct SvgArea(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;
}
