namespace ReportKit.Notebooks.Tests.Documents;

/// <summary>Files that aren't even JSON in UTF-8: the first place where they break is named.</summary>
public class BrokenJsonTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public void An_empty_file(string text) => Refused(text, "nb.ipynb(1,1): The file is empty. Restore it, or save the notebook again.");

    [Fact]
    public void A_byte_order_mark() => Refused(
        "\uFEFF" + Fixture.Json(""),
        "nb.ipynb(1,1): The file begins with a byte-order mark. Save it as UTF-8 without one.");

    [Fact]
    public void Utf_16() => Refused(
        [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Fixture.Json(""))],
        "nb.ipynb(1,1): The file is UTF-16. Save it as UTF-8 without a byte-order mark.");

    [Fact]
    public void A_byte_that_is_no_UTF_8() => Refused(
        [.. "{\n \"é\": \""u8, 0xE9, .. "\"}"u8],
        "nb.ipynb(2,8): The byte 0xE9 isn't UTF-8. Save the file as UTF-8.");

    [Theory]
    [InlineData("{\n \"cells\": [", 12)]
    [InlineData("{\n \"cells\": [{\"cell_type\": \"co", 29)]
    [InlineData("{\n \"cells\": [1,", 14)]
    [InlineData("{\n \"cells\":", 10)]
    [InlineData("{\n \"cells\": [tr", 14)]
    [InlineData("{\n \"cells\": []\n\n", 13)]
    public void A_file_that_was_cut_off(string text, int column) => Refused(
        text,
        $"nb.ipynb(2,{column}): The file ends here, in the middle of its JSON: it was cut off. Restore it, or save the notebook again.");

    [Theory]
    [InlineData("{\n \"a\": [\n<<<<<<< HEAD\n1\n]}", "<<<<<<< HEAD")]
    [InlineData("{\n \"a\": [1,\n=======\n1\n]}", "=======")]
    [InlineData("{\n \"a\": [1\n>>>>>>> a-branch-whose-name-is-longer-than-forty-letters\n]}", ">>>>>>> a-branch-whose-name-is-longer-th…")]
    public void What_a_merge_conflict_left(string text, string mark) => Refused(
        text,
        $"nb.ipynb(3,1): '{mark}' is left of a merge conflict. Keep one side of each conflict and remove these marks.");

    [Theory]
    [InlineData("{\"a\": [1,\n]}", ']')]
    [InlineData("{\"a\": 123,\n}", '}')]
    public void A_comma_behind_the_last_item(string text, char end) => Refused(
        text,
        $"nb.ipynb(1,{text.IndexOf(",\n", StringComparison.Ordinal) + 1}): The comma before '{end}' is one too many: JSON has none behind the last item. Remove it.");

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    public void A_number_that_JSON_has_not(string word) => Refused(
        $$"""{"a": {{word}}}""",
        $"nb.ipynb(1,7): {word} isn't JSON, although Python writes it. Write null, or the text \"{word}\".");

    [Theory]
    [InlineData("{\"a\": \"x\ny\"}", "000A", "000a")]
    [InlineData("{\"a\": \"x\u001By\"}", "001B", "001b")]
    public void A_control_character_in_a_text(string text, string code, string escape) => Refused(
        text,
        $"nb.ipynb(1,9): The character U+{code} can't stand here as it is. In a text write it as \\u{escape}; elsewhere remove it.");

    [Theory]
    [InlineData("{\"é\": 1 \"b\": 2}", 9, '"')]
    [InlineData("{'a': 1}", 2, '\'')]
    [InlineData("{} {}", 4, '{')]
    [InlineData("// a comment\n{}", 1, '/')]
    [InlineData("{\"a\": \"\\q\"}", 9, 'q')]
    [InlineData("{\"a\": 012}", 8, '1')]
    [InlineData("{\"a\": 1.}", 9, '}')]
    [InlineData("{\"a\": é}", 7, 'é')]
    public void Anything_else_that_is_no_JSON(string text, int column, char found) => Refused(
        text,
        $"nb.ipynb(1,{column}): '{found}' can't stand here: from this place on the file isn't JSON. Correct it in a text editor, or restore the file.");

    [Theory]
    [InlineData("{\n \"a\": \"\\ud83d\"}", 7)]
    [InlineData("{\n \"a\": \"x\\ude00y\"}", 7)]
    [InlineData("{\n \"\\ud83d\": 1}", 2)]
    public void Half_of_a_surrogate_pair(string text, int column) => Refused(
        text,
        $"nb.ipynb(2,{column}): This text holds half of a surrogate pair (\\ud800 to \\udfff), which no UTF-8 file can hold. Write both halves, or remove it.");

    [Fact]
    public void A_key_that_stands_twice() => Refused(
        "{\n \"a\": 1,\n \"b\": {\"a\": 2},\n \"\\u0061\": 3}",
        "nb.ipynb(4,2): The key 'a' appears twice in this object. Remove one of the two.");

    [Fact]
    public void Lists_nested_too_deep() => Refused(
        "{\"a\":\n" + new string('[', 100_000),
        "nb.ipynb(2,512): Lists and objects are nested more than 512 deep here; at most 512 levels are read. Make it flatter.");

    [Fact]
    public void Columns_are_counted_as_editors_do() => Refused(
        "{\"😀\": x}",
        "nb.ipynb(1,8): 'x' can't stand here: from this place on the file isn't JSON. Correct it in a text editor, or restore the file.");

    private static void Refused(string text, string message) => Refused(Encoding.UTF8.GetBytes(text), message);

    private static void Refused(byte[] bytes, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookFormatException>(() => NotebookReader.Read(bytes, "nb.ipynb")).Message);
}
