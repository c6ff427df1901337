namespace ReportKit.Assessment;

/// <summary>Holds the tables of the law to each other, to the editions, and to what the decision knows. A law is entered as data; a step or
/// a ground that the decision doesn't take can't be.</summary>
internal sealed class LawChecker(SourceSet sources, LawBook law, ProblemList problems)
{
    // What a provision may be on beside a step.
    private static readonly string[] Definitions = ["standards", "indicators"];

    /// <summary>Everything that is wrong with the law.</summary>
    public void Check()
    {
        foreach (var row in sources["rule-sets"])
        {
            CheckGrounds(row);
            CheckYears(row);
        }

        CheckProvisions();

        // What else stands or is missing can't be judged by half a table.
        if (law.IsWhole && sources.HasWhole("editions"))
        {
            CheckReplaced();
            CheckNumbers();

            // Which law governs an edition isn't known where two do.
            if (IsInOrder())
            {
                CheckEditions();
                CheckSteps();
            }
        }
    }

    private void CheckGrounds(SourceRow row)
    {
        foreach (var ground in RowOf(row).Grounds.Except(WatchListGround.Known))
        {
            Error(
                row.PlaceOf("watch_list_grounds"),
                $"'{ground}' isn't a ground that the decision knows. Known: {string.Join(", ", WatchListGround.Known)}."
                    + NearMatch.Hint(ground, WatchListGround.Known)
                    + " A ground of another kind can't be entered as data: see docs/law.md.");
        }
    }

    // A law that counts years must say how many.
    private void CheckYears(SourceRow row)
    {
        var rules = RowOf(row);
        if (rules is { HasAutomaticDowngrade: true, ListYears: 0 })
        {
            Error(
                row.PlaceOf("list_years"),
                $"{rules.Id} has an automatic downgrade, and list_years doesn't say after how many years. Write it.");
        }

        if (rules is { HasAutomaticDowngrade: false, HasSpecialRule: true })
        {
            Error(
                row.PlaceOf("special_rule"),
                $"{rules.Id} has the special rule, which follows an automatic downgrade, and automatic_downgrade is no. Correct one of "
                    + "the two.");
        }
    }

    private void CheckProvisions()
    {
        string[] known = [.. TierDecider.Order, .. Definitions];
        foreach (var row in sources["provisions"].Where(r => !known.Contains(r["step"], StringComparer.Ordinal)))
        {
            Error(row.PlaceOf("step"), AllowedValues.Message("step", row["step"], known));
        }

        var ending = sources["provisions"].Concat(sources["rule-sets"]);
        foreach (var row in ending.Where(r => r.Number("last_edition") < r.Number("first_edition")))
        {
            Error(
                row.PlaceOf("last_edition"),
                $"The last edition, {row["last_edition"]}, comes before the first, {row["first_edition"]}. Correct one of the two.");
        }
    }

    // What one replaces was the law until then.
    private void CheckReplaced()
    {
        var rows = sources["provisions"];
        var codes = rows.Select(r => r["code"]).ToList();
        foreach (var row in rows)
        {
            var first = row.Number("first_edition") ?? 0;
            foreach (var code in LawReader.CodesReplacedBy(row))
            {
                var provision = law.Provisions.FirstOrDefault(p => p.Code == code);
                var found = provision is null
                    ? $"'{code}' isn't in provisions.csv.{NearMatch.Hint(code, codes)}{OfStep(row)}"
                    : code == row["code"] ? $"{code} can't replace itself. Give the new provision a code of its own."
                    : provision.FirstEdition >= first
                        ? $"{code} begins with the edition of {provision.FirstEdition}; what begins with {first} can't replace it."
                    : provision.LastEdition != first - 1
                        ? $"{code} ends with the edition of {provision.LastEdition} already; what begins with {first} can't replace it. "
                            + "Correct one of the two, or leave it out here."
                    : "";
                if (found.Length > 0)
                {
                    Error(row.PlaceOf("replaces"), found);
                }
            }
        }
    }

    private string OfStep(SourceRow row)
    {
        var codes = law.Provisions.Where(p => p.Step == row["step"] && p.Code != row["code"]).Select(p => p.Code).ToList();
        return codes.Count == 0 ? "" : $" Those of step {row["step"]}: {string.Join(", ", codes)}.";
    }

    // Each edition has one law: where one ends the next begins.
    private bool IsInOrder()
    {
        var isInOrder = true;
        foreach (var (before, rules) in law.RuleSets.Zip(law.RuleSets.Skip(1)))
        {
            var begins = $"{rules.Id} begins with the edition of {rules.FirstEdition}, ";
            var found = before.FirstEdition == rules.FirstEdition
                ? $"as {before.Id} does ({Place(before, "first_edition")}). Correct the first edition of one of the two."
                : before.LastEdition == rules.FirstEdition - 1 ? ""
                : (before.LastEdition >= rules.FirstEdition ? $"but {before.Id} goes on to " : $"and {before.Id} ends with ")
                    + $"{before.LastEdition} ({Place(before, "last_edition")})"
                    + (before.LastEdition < rules.FirstEdition ? ", so that none holds between" : "")
                    + $". Leave the last edition of {before.Id} empty, which lets it hold until then, or correct the first one here.";
            if (found.Length > 0)
            {
                Error(Place(rules, "first_edition"), begins + found);
                isInOrder = false;
            }
        }

        return isInOrder;
    }

    private void CheckEditions()
    {
        var told = new HashSet<RuleSet>();
        foreach (var row in sources["editions"])
        {
            var year = row.Number("edition") ?? 0;
            if (law.RuleSets.FirstOrDefault(r => r.Id == row["rule_set"]) is not { } rules || rules.Governs(year))
            {
                continue;
            }

            var to = rules.LastEdition is { } last ? $"{rules.FirstEdition} to {last}" : $"{rules.FirstEdition} on";
            var governing = law.RuleSets.FirstOrDefault(r => r.Governs(year));
            if (governing is not null && KitLayer.Has(row.Place.File))
            {
                if (told.Add(governing))
                {
                    Error(
                        Place(governing, "first_edition"),
                        $"{governing.Id} begins with the edition of {governing.FirstEdition}, but the law of {year} is {rules.Id} "
                            + $"({row.PlaceOf("rule_set")}). Correct the first edition, or name the rule set of {year} in "
                            + "reportkit.yml, with rule_set under that year.");
                }

                continue;
            }

            var right = governing is not null
                ? $"that of {year} is {governing.Id}"
                : $"rule-sets.csv has none for {year}";
            Error(
                row.PlaceOf("rule_set"),
                $"{rules.Id} is the law of the editions from {to}; {right}. Correct the rule set, or the editions in rule-sets.csv.");
        }
    }

    // A step that the law asks rests on a provision, or nobody could say why it is taken.
    private void CheckSteps()
    {
        var editions = sources["editions"].ToLookup(r => r["rule_set"], r => r.Number("edition") ?? 0, StringComparer.Ordinal);
        foreach (var rules in law.RuleSets)
        {
            var years = editions[rules.Id].Where(rules.Governs).Append(rules.FirstEdition).Distinct().ToList();
            foreach (var (step, column) in Asked(rules))
            {
                var without = years.Where(year => law.ProvisionOn(step, year) is null).ToList();
                if (without.Count > 0)
                {
                    Error(
                        Place(rules, column),
                        $"{rules.Id} asks step {step}, and provisions.csv has no provision on it for {Counted.Years(without)}. Add one, or "
                            + "let the one before go on: it does where its last_edition is empty and none replaces it.");
                }
            }
        }
    }

    // D2 is practice and breaks no rule where it rests on none.
    private static IEnumerable<(string Step, string Column)> Asked(RuleSet rules) => new[]
    {
        ("D1", "significant_number", rules.HasSignificantNumber),
        ("D3", "data_presumption", rules.HasDataPresumption),
        ("D4", "id", true),
        ("D5", "policy_or_pattern", rules.HasPolicyOrPattern),
        ("D6", "id", true),
        ("D7", "id", true),
        ("D7b", "watch_list_grounds", rules.Has(WatchListGround.RisenFromTier3)),
        ("D8", "automatic_downgrade", rules.HasAutomaticDowngrade),
        ("D9", "waiver_years", rules.HasAutomaticDowngrade && rules.WaiverYears > 0),
        ("D10", "special_rule", rules.HasSpecialRule),
        ("D11", "watch_list_grounds", rules.Grounds.Any(g => g.StartsWith("iii-", StringComparison.Ordinal))),
    }.Where(s => s.Item3).Select(s => (s.Item1, s.Item2));

    private void CheckNumbers()
    {
        var unnumbered = law.Indicators.Where(i => i.Numbers.Count == 0).Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var row in sources["statutory-indicators"].Where(r => unnumbered.Contains(r["code"])))
        {
            Error(row.PlaceOf("code"), $"{row["code"]} has no number in any edition. Add its row to indicator-numbers.csv.");
        }

        var rows = sources["indicator-numbers"];
        var told = new HashSet<(string, string)>();
        foreach (var year in rows.Select(r => r.Number("first_edition") ?? 0).Distinct().Order())
        {
            foreach (var pair in law.IndicatorsOf(year).GroupBy(i => i.NumberIn(year)).Where(g => g.Count() > 1))
            {
                var (first, second) = (pair.First().Code, pair.ElementAt(1).Code);
                if (told.Add((first, second)))
                {
                    Error(
                        rows.Where(r => (r["code"] == first || r["code"] == second) && r.Number("first_edition") <= year)
                            .MaxBy(r => r.Number("first_edition"))!.PlaceOf("number"),
                        $"{first} and {second} both have the number {pair.Key} in the edition of {year}. Add a row for the one that moved, "
                            + "with its number from then on; an empty number ends an indicator.");
                }
            }
        }
    }

    private RuleSet RowOf(SourceRow row) => law.RuleSets.First(r => r.Id == row["id"]);

    private FilePlace Place(RuleSet rules, string column) => sources["rule-sets"].First(r => r["id"] == rules.Id).PlaceOf(column);

    private void Error(FilePlace place, string message) => problems.Error(ProblemCodes.BadLaw, message, place);
}
