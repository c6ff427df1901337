namespace ReportKit.Importing;

/// <summary>One thing that two editions print otherwise.</summary>
/// <param name="What">The thing.</param>
/// <param name="Earlier">The earlier edition.</param>
/// <param name="Before">What it prints.</param>
/// <param name="Later">The next one that prints it.</param>
/// <param name="After">What that prints.</param>
internal sealed record RestatedFigure(string What, string Earlier, string Before, string Later, string After);
