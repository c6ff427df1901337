namespace ReportKit.Tests.Diagnostics;

public sealed class ValidatedTests
{
    private static readonly FilePlace Place = new("data/tiers.csv", 2, 1);

    private static readonly Problem Warning = new(Severity.Warning, "RK1308", "a warning", Place);

    private static readonly Problem Error = new(Severity.Error, "RK1101", "an error", Place);

    [Fact]
    public void A_value_with_warnings_alone_may_be_used() => Assert.Equal(7, new Validated<int>(7, [Warning]).GetValueOrThrow());

    [Fact]
    public void A_value_with_errors_is_refused_and_the_first_ten_are_told()
    {
        var problems = Enumerable.Range(1, 12).Select(n => new Problem(Severity.Error, "RK1101", $"number {n}", Place))
            .Prepend(new Problem(Severity.Warning, "RK1308", "no error", Place)).ToList();

        var refused = Assert.Throws<InvalidDataException>(() => new Validated<int>(7, problems).GetValueOrThrow());

        var lines = refused.Message.Split('\n');
        Assert.Equal(10, lines.Length);
        Assert.Equal("data/tiers.csv(2,1): error RK1101: number 1", lines[0]);
        Assert.Equal("data/tiers.csv(2,1): error RK1101: number 10", lines[9]);
    }

    [Fact]
    public void It_is_sound_where_there_is_a_value_and_no_error()
    {
        Assert.True(new Validated<int>(7, []).IsSound);
        Assert.True(new Validated<int>(7, [Warning]).IsSound);
        Assert.False(new Validated<int>(7, [Warning, Error]).IsSound);
        Assert.False(new Validated<int>([Warning]).IsSound);
    }

    [Fact]
    public void What_has_errors_may_be_there_in_part_and_can_be_looked_at()
    {
        var part = new Validated<int>(7, [Error]);

        Assert.True(part.HasValue);
        Assert.Equal(7, part.Value);
    }

    [Fact]
    public void Where_nothing_could_be_made_asking_for_it_says_why()
    {
        var nothing = new Validated<string>([Warning, Error]);

        Assert.False(nothing.HasValue);
        Assert.Equal([Warning, Error], nothing.Problems);
        Assert.Equal("data/tiers.csv(2,1): error RK1101: an error", Assert.Throws<InvalidDataException>(() => nothing.Value).Message);
        Assert.Equal("data/tiers.csv(2,1): error RK1101: an error", Assert.Throws<InvalidDataException>(nothing.GetValueOrThrow).Message);
    }

    [Fact]
    public void Select_makes_something_else_and_keeps_the_problems()
    {
        var made = new Validated<int>(7, [Error]).Select(n => $"{n} countries");

        Assert.Equal("7 countries", made.Value);
        Assert.Equal([Error], made.Problems);
    }

    [Fact]
    public void Then_goes_on_and_keeps_the_problems_of_both_steps_by_place()
    {
        var later = Error with { Place = new FilePlace("data/editions.csv", 1, 1) };

        var both = new Validated<int>(7, [Error]).Then(n => new Validated<string>($"{n} countries", [later]));

        Assert.Equal("7 countries", both.Value);
        Assert.Equal([later, Error], both.Problems);
    }

    [Fact]
    public void Nothing_is_made_of_nothing()
    {
        var nothing = new Validated<int>([Error]);

        Assert.Equal([Error], nothing.Select(Never).Problems);
        Assert.Equal([Error], nothing.Then(n => new Validated<string>(Never(n), [])).Problems);
        Assert.False(nothing.Then(n => new Validated<string>(Never(n), [])).HasValue);
        Assert.False(new Validated<int>(7, []).Then(_ => new Validated<string>([Error])).HasValue);

        static string Never(int value) => throw new InvalidOperationException($"{value} was never made");
    }
}
