using CsCheck;
using ReportKit.Diagnostics;

namespace ReportKit.Tests.Diagnostics;

public sealed class ProblemListTests
{
    private static readonly Gen<Problem> AnyProblem = Gen.Select(
        Gen.OneOf("data/a.csv", "data/b.csv"), Gen.Int[0, 3], Gen.Int[0, 3], Gen.OneOf("RK1101", "RK1102"), Gen.OneOf("one", "two"),
        (file, line, column, code, message) => new Problem(Severity.Error, code, message, new FilePlace(file, line, column)));

    [Fact]
    public void Prints_as_editors_and_builds_read_it()
    {
        var place = new FilePlace("data/tiers.csv", 17, 5);

        Assert.Equal("data/tiers.csv(17,5): error RK1103: found", new Problem(Severity.Error, "RK1103", "found", place).ToString());
        Assert.Equal("data/tiers.csv(17,5): warning RK1103: found", new Problem(Severity.Warning, "RK1103", "found", place).ToString());
    }

    [Fact]
    public void Lines_are_ordered_as_numbers()
    {
        var list = new ProblemList();
        list.Error("RK1101", "m", new FilePlace("data/a.csv", 10, 1));
        list.Error("RK1101", "m", new FilePlace("data/a.csv", 9, 12));
        list.Error("RK1101", "m", new FilePlace("data/a.csv", 9, 2));

        Assert.Equal(["data/a.csv(9,2)", "data/a.csv(9,12)", "data/a.csv(10,1)"], list.ToSorted().Select(p => p.Place.ToString()));
    }

    [Fact]
    public void The_order_of_problems_is_that_of_their_places_whatever_the_order_of_finding() =>
        AnyProblem.Array[0, 12].Sample(found =>
        {
            var forwards = new ProblemList();
            forwards.AddRange(found);
            var backwards = new ProblemList();
            backwards.AddRange(found.Reverse());
            Assert.Equal(forwards.ToSorted(), backwards.ToSorted());
        }, iter: 200);

    [Fact]
    public void A_warning_keeps_no_report_from_being_made()
    {
        var list = new ProblemList();
        list.Warning("RK1308", "m", new FilePlace("data/a.csv"));
        Assert.False(list.HasErrors);

        list.Error("RK1101", "m", new FilePlace("data/a.csv"));
        Assert.True(list.HasErrors);
    }
}
