namespace ReportKit.Cli.Tests;

/// <summary>Wrong calls: exit code 2, a message that says what to write, nothing else.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Without_arguments_the_commands_are_named() =>
        project.Run().IsWrongUsage("reportkit: Name a command: init, check, render, status, watch, new, confirm, add, worksheet, list, tidy, import, countries, export, cite, templates, schema, compare, explain, assess, approve, backtest, upgrade, notebook, jupyter, lsp.", "reportkit --help");

    [Fact]
    public void A_mistyped_command_is_answered_with_the_one_that_was_meant() =>
        project.Run("chek").IsWrongUsage("'chek' isn't a command of reportkit. Did you mean 'check'?");

    [Fact]
    public void A_mistyped_option_is_answered_with_the_one_that_was_meant() =>
        project.Run("render", "--edtion=2018").IsWrongUsage("'--edtion' isn't an option of reportkit render. Did you mean '--edition'?");

    [Fact]
    public void An_unknown_option_is_named() =>
        project.Run("render", "--edition", "2018", "--colour").IsWrongUsage("'--colour' isn't an option of reportkit render.");

    [Theory]
    [InlineData("render", "--edition", "2018", "--countries", "QQQ")]
    [InlineData("export", "facts", "--edition", "2018", "--country", "QQQ")]
    [InlineData("export", "facts", "--edition", "2018", "--countries", "QQQ")]
    public void Countries_are_named_by_one_option_and_an_older_spelling_of_it_is_understood(params string[] call) =>
        project.Run(call).IsWrongUsage("'QQQ' isn't a country code");

    [Fact]
    public void Help_shows_one_spelling()
    {
        Assert.DoesNotContain("--countries", project.Run("import", "glotip", "--help").IsDone().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--country ", project.Run("init", "--help").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_option_after_the_countries_isnt_taken_for_one() =>
        project.Run("render", "--edition", "2018", "--country", "XAA", "--colour").IsWrongUsage("'--colour' isn't an option.");

    [Theory]
    [InlineData("'@kim'", "explain", "@kim")]
    [InlineData("'@kim' is no folder", "compare", "@kim")]
    [InlineData("There is no folder '@kim' (--data).", "check", "--data", "@kim")]
    [InlineData("There is no file '@kim' (--reference-doc).", "render", "--edition", "2018", "--reference-doc", "@kim")]
    [InlineData("'@kim' isn't an argument of reportkit check.", "check", "@kim")]
    public void A_word_that_begins_with_an_at_sign_is_a_word_like_any_other(string message, params string[] call) => project.Run(call).IsWrongUsage(message);

    [Theory]
    [InlineData("--format", "render", "--edition", "2018", "--format", "")]
    [InlineData("--format", "render", "--edition", "2018", "--format", " , ")]
    [InlineData("--out", "render", "--edition", "2018", "--out", "")]
    [InlineData("--data", "check", "--data", "")]
    [InlineData("--templates", "check", "--templates", " ")]
    [InlineData("--by", "approve", "--country", "XAA", "--edition", "2018", "--by", "")]
    [InlineData("--out", "compare", "main", "--out", "")]
    public void An_empty_value_is_no_answer(string option, params string[] call) =>
        project.Run(call).IsWrongUsage($"reportkit: {option} has an empty value. Give it one, or leave the option out.");

    [Theory]
    [InlineData("explain", "")]
    [InlineData("compare", " ")]
    [InlineData("notebook", "run", "")]
    public void An_empty_argument_names_nothing(params string[] call) =>
        project.Run(call).IsWrongUsage(" is empty. Name what is meant, or leave it out.");

    [Fact]
    public void A_missing_edition_is_asked_for() =>
        project.Run("render").IsWrongUsage("'--edition' is required");

    [Theory]
    [InlineData("render", "--edition", "MMX")]
    [InlineData("render", "--edition", "20181")]
    [InlineData("new", "--edition", "-1", "--country", "XAA")]
    public void An_edition_that_is_no_year_is_refused(params string[] call) =>
        project.Run(call).IsWrongUsage("--edition takes a year, as 2018, not '");

    [Theory]
    [InlineData("0")]
    [InlineData("257")]
    [InlineData("many")]
    public void A_number_of_threads_out_of_range_is_refused(string threads) =>
        project.Run("render", "--edition", "2018", "--threads", threads).IsWrongUsage($"--threads takes a number from 1 to 256, not '{threads}'.");

    [Fact]
    public void An_edition_that_editions_csv_lacks_is_answered_with_those_it_has() =>
        project.Run("render", "--edition", "1999").IsWrongUsage("The edition 1999 isn't in editions.csv, which has 2017 to 2019.");

    [Fact]
    public void An_edition_without_placements_has_nothing_to_render() =>
        project.Run("render", "--edition", "2019").IsWrongUsage("tiers.csv has no placement of the edition 2019");

    [Fact]
    public void A_mistyped_country_is_answered_with_near_codes() =>
        project.Run("render", "--edition", "2018", "--country", "XBA").IsWrongUsage("'XBA' isn't a country code of countries.csv. Did you mean XAB (Northern Sample)?");

    [Fact]
    public void A_countrys_name_is_answered_with_its_code() =>
        project.Run("new", "--edition", "2019", "--country", "exampleland").IsWrongUsage("'exampleland' isn't a country code of countries.csv. Write XAA (Exampleland).");

    [Fact]
    public void A_part_of_a_countrys_name_is_answered_with_all_that_have_it() =>
        project.Run("render", "--edition", "2018", "--country", "sample").IsWrongUsage("Did you mean XAB (Northern Sample) or XAC (Unplaced Sample)?");

    [Fact]
    public void A_country_that_the_edition_doesnt_place_is_refused() =>
        project.Run("render", "--edition", "2018", "--country", "XAA,XAC").IsWrongUsage("XAC has no placement in the 2018 edition");

    [Theory]
    [InlineData("render")]
    [InlineData("new")]
    public void A_list_of_no_countries_is_not_taken_for_all(string command) =>
        project.Run(command, "--edition", "2018", "--country", ",").IsWrongUsage("--country takes ISO 3166-1 alpha-3 codes");

    [Theory]
    [InlineData("check", "--data", "nowhere")]
    [InlineData("check", "--templates", "nowhere")]
    [InlineData("render", "--edition", "2018", "--data", "nowhere")]
    [InlineData("new", "--edition", "2018", "--country", "XAA", "--data", "nowhere")]
    public void A_folder_that_isnt_there_is_named(params string[] call) =>
        project.Run(call).IsWrongUsage("There is no folder 'nowhere'");

    [Fact]
    public void A_file_isnt_taken_for_the_data_folder() =>
        project.Run("check", "--data", "data/tiers.csv").IsWrongUsage("There is no folder 'data/tiers.csv' (--data).");

    [Fact]
    public void The_output_must_be_a_folder() =>
        project.Run("render", "--edition", "2018", "--out", "data/tiers.csv").IsWrongUsage("'data/tiers.csv' isn't a folder (--out).");
}
