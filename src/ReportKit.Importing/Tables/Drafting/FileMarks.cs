namespace ReportKit.Importing;

/// <summary>Tells from the numbers of a file which marks it has between thousands and before fractions.</summary>
internal static partial class FileMarks
{
    /// <summary>As many numbers show all marks that a file has.</summary>
    public const int Enough = 2000;

    /// <summary>Whether a text is a number by the marks of any file.</summary>
    public static bool IsNumber(string text, bool isNumber) => isNumber || AnyNumber().IsMatch(text);

    /// <summary>The forms in which all these texts are numbers, and an example of what they would read differently; none where no form
    /// fits all.</summary>
    public static (IReadOnlyList<NumberForm> Forms, string Example) Of(IReadOnlyCollection<string> texts)
    {
        var forms = NumberForm.AllDecimals
            .SelectMany(point => NumberForm.AllThousands.Prepend("").Where(mark => mark != point)
                .Select(mark => new NumberForm(mark, point)))
            .Where(form => texts.All(t => form.Read(t, isNumber: false) is not null)).ToList();

        // Of forms that read everything alike, the one with the fewest marks.
        var read = forms.DistinctBy(form => string.Join(' ', texts.Select(t => form.Read(t, isNumber: false)))).ToList();
        var example = read.Count < 2 ? "" : texts.First(t => read[0].Read(t, isNumber: false) != read[1].Read(t, isNumber: false));
        return (read, example);
    }

    [GeneratedRegex(
        @"^(?:<\s?)?[0-9]{1,15}(?:[.,'\u2019 \u00A0\u202F\u2009][0-9]{3})*(?:[.,][0-9]{1,4})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();
}
