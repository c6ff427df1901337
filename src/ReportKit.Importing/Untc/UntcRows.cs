namespace ReportKit.Importing;

/// <summary>Gathers the acts of a treaty's participants, and holds them to those that the project has.</summary>
internal sealed class UntcRows(PublishedFile file, Release release, ImportRequest request)
{
    private const string Signature = "signature";
    private const int FewestCompared = 10;

    private readonly ProblemList problems = new();
    private readonly RowTally tally = new();
    private readonly CountryNames countries = new(request.Sources);
    private readonly List<UntcParticipant> participants = [];
    private int signatures;
    private int consents;
    private int outside;

    private DateOnly Released { get; } = release.Published!.Value;

    /// <summary>Takes the row that a table is at.</summary>
    public void Take(UntcTable table)
    {
        var (name, place) = (UntcCell.Name(table.Rows[table.Participant]), new FilePlace(file.Shown, table.Rows.Line));
        var (signature, consent) = (table.Rows[table.Signature], table.Rows[table.Consent]);
        if (name.Length == 0 && signature.Length == 0 && consent.Length == 0)
        {
            tally.Count("blank");
        }
        else if (name.StartsWith("Participant", StringComparison.OrdinalIgnoreCase))
        {
            tally.Count("repeating the header");
        }
        else
        {
            var participant = new UntcParticipant(name, place);
            signatures += Take(participant, signature, isSignature: true, table, table.Signature);
            consents += Take(participant, consent, isSignature: false, table, table.Consent);
            if (CountryOf(participant) is { } country)
            {
                participant.Country = country;
                participants.Add(participant);
            }
        }
    }

    /// <summary>What all rows made.</summary>
    /// <param name="isNamed">Whether the file says that it is of this treaty.</param>
    /// <param name="printedSignatories">How many signatories its head counts; null where it doesn't.</param>
    /// <param name="printedParties">How many parties.</param>
    public ImportedFile End(bool isNamed, int? printedSignatories, int? printedParties)
    {
        if (signatures > 0 && outside * 5 > signatures)
        {
            throw new UnreadableFileException(
                $"{Counted.Number(outside)} of {Counted.Number(signatures)} signatures are of days on which the Protocol wasn't open for "
                + "signature: this is the table of another treaty. Download that of chapter XVIII.12.a.");
        }

        var acts = new UntcActs(file, release, request, problems);
        if (!isNamed)
        {
            RefuseOther(acts);
        }

        Compare("signatories", printedSignatories, signatures, "a signature");
        Compare("parties", printedParties, consents, "an act of consent");
        foreach (var ofCountry in participants.GroupBy(p => p.Country, StringComparer.Ordinal))
        {
            Add([.. ofCountry], acts);
        }

        acts.AddTotal(printedParties);
        var found = problems.ToSorted();
        var isWhole = found.Count == 0 && request.Countries is null && participants.Count > 0;
        return new ImportedFile(file, [isWhole ? release with { CompleteTo = Released } : release], acts.Rows, tally, found)
        {
            Covers = acts.CoveredBy(),
            Undecided = acts.Undecided,
            KeepsMissing = true,
        };
    }

    private int Take(UntcParticipant participant, string cell, bool isSignature, UntcTable table, int column)
    {
        var hasCells = file.Content is FileContent.Text or FileContent.Workbook;
        var place = participant.Place with { Column = hasCells ? column + 1 : 0 };
        var read = UntcCell.Acts(cell, out var superseded);
        participant.Superseded |= superseded > 0;
        if (read is [])
        {
            return 0;
        }

        if (read is [var (day, letters)])
        {
            outside += isSignature && (day < UnProtocol.OpenedForSignature || day > UnProtocol.ClosedForSignature) ? 1 : 0;
            var complaint = day < UnProtocol.OpenedForSignature ? "is before the Protocol was opened for signature"
                : isSignature && day > UnProtocol.ClosedForSignature ? "is after the last day of signature"
                : day > Released ? $"is after the day of the table ({Publication.Day(Released)})"
                : null;
            var act = isSignature && letters.Length == 0 ? Signature
                : isSignature ? null : UntcWords.Acts.GetValueOrDefault(letters);
            if (complaint is not null)
            {
                Refuse($"{participant.Name}: {Publication.Day(day)} {complaint}.", ProblemCodes.RefusedCell);
            }
            else if (act is null)
            {
                var meaning = UntcWords.OtherActs.GetValueOrDefault(letters);
                Refuse(
                    $"{participant.Name}: the letter '{letters}' {(meaning is null ? "isn't known" : $"means {meaning}")}, and under the "
                    + "Protocol there are signature, ratification (no letter), A acceptance, AA approval, a accession and d succession.",
                    ProblemCodes.UnknownAct);
            }
            else
            {
                participant.Acts.Add(new UntcAct(act, day, place, hasCells ? table.Rows.CellOf(column) : $"line {place.Line}"));
            }

            return 1;
        }

        Refuse(
            $"{participant.Name}: '{cell}' {(read is null ? "isn't a day with letters" : "has more than one act that isn't in brackets")}.",
            ProblemCodes.RefusedCell);
        return 1;

        void Refuse(string message, string code)
        {
            problems.Warning(code, $"{message} The act wasn't taken in.", place, participant.Name);
            participant.IsRefused = true;
        }
    }

    private string? CountryOf(UntcParticipant participant)
    {
        var name = participant.Name;
        var country = UntcWords.Names.TryGetValue(name, out var known) && countries.HasCode(known) ? known : countries.Find(name);
        if (country is null)
        {
            problems.Warning(
                ProblemCodes.UnknownCountry, CountryNames.Unknown($"'{name}'", countries.Hint(name)), participant.Place, name);
            tally.Refuse("of a participant that isn't known");
        }
        else if (!request.Takes(country))
        {
            tally.Count("of other countries");
            return null;
        }

        return country;
    }

    private void Add(List<UntcParticipant> rows, UntcActs acts)
    {
        var participant = rows[0];
        if (rows.Exists(r => !r.HasSameActs(participant)))
        {
            problems.Warning(
                ProblemCodes.AmbiguousKey,
                $"{participant.Country} stands in the table more than once with different acts: "
                + $"{string.Join("; ", rows.Select(r => $"line {r.Place.Line}, {r.Name}"))}. None of them was taken in.",
                participant.Place,
                "ambiguous");
            acts.Leave(participant.Country);
            tally.Refuse("repeated with different acts", rows.Count);
            return;
        }

        if (participant.IsRefused)
        {
            acts.Leave(participant.Country);
        }

        tally.Count("repeated with the same acts", rows.Count - 1);
        var isSound = acts.Add(participant);
        if (!isSound || participant.IsRefused)
        {
            tally.Refuse(isSound ? "with an act that was refused" : "with an act that protocol.csv has otherwise");
            return;
        }

        tally.Count(participant.Acts.Exists(a => a.Kind != Signature) ? "of parties"
            : participant.Acts.Count > 0 ? "of signatories that are no parties"
            : participant.Superseded ? "with superseded acts alone, in square brackets"
            : "without an act");
    }

    private void Compare(string what, int? printed, int counted, string act)
    {
        if (printed is { } number && number != counted)
        {
            problems.Warning(
                ProblemCodes.OtherTotal,
                $"The head of the file counts {number} {what}, and {Counted.Of(counted, "row")} of its table "
                + $"{(counted == 1 ? "has" : "have")} {act}. The rows were read as they stand; see whether the table is whole.",
                new FilePlace(file.Shown),
                what);
        }
    }

    // A table alone doesn't say of which treaty it is; the acts that are known do.
    private void RefuseOther(UntcActs acts)
    {
        var consented = participants.SelectMany(p => p.Acts.Where(a => a.Kind != Signature).Select(a => (p.Country, a.Day))).ToList();
        var known = consented.Where(c => acts.ConsentOf(c.Country) is not null).ToList();
        var others = known.Count(c => acts.ConsentOf(c.Country)!.Date("date") != c.Day);
        if (known.Count >= FewestCompared && others * 5 > known.Count)
        {
            throw new UnreadableFileException(
                $"Of {Counted.Number(known.Count)} acts of consent that protocol.csv has too, {Counted.Number(others)} have another day "
                + "here: this is the table of another treaty. Download that of chapter XVIII.12.a.");
        }
    }
}
