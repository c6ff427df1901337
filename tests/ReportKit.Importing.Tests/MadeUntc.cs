using System.Net;

namespace ReportKit.Importing.Tests;

/// <summary>A table of participants in the form of the UN Treaty Collection's, about made-up countries.</summary>
internal sealed class MadeUntc
{
    private const string Consent = "Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)";

    private readonly List<(string Participant, string Signature, string Consent)> rows = [];

    /// <summary>The heading of the treaty.</summary>
    public string Title { get; set; } =
        "12 .a Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime";

    /// <summary>The day that the page prints; null where it doesn't.</summary>
    public string? AsAt { get; set; } = "02-12-2026 08:15:35 EDT";

    /// <summary>What its head counts; null where it doesn't.</summary>
    public (int Signatories, int Parties)? Totals { get; set; }

    public MadeUntc Add(string participant, string signature = "", string consent = "")
    {
        rows.Add((participant, signature, consent));
        return this;
    }

    /// <summary>As the page is saved, with its table in a table for the layout, an open tag and a script.</summary>
    public byte[] Html() => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html><html><head><title>UNTC</title><script>var a = "<table><tr>";</script></head><body>
        <table><tr><td><p>{Head()}
        <table class="t"><tr><th>Participant<sup>1</sup></th><th>Signature</th><th>{Consent}</th></tr>
        {string.Concat(rows.Select(r => $"<tr><td>{Marked(r.Participant)}</td><td>{Marked(r.Signature)}</td><td>{Marked(r.Consent)}&nbsp;</td></tr>\n"))}</table>
        Declarations and Reservations<table><tr><td>Participant</td></tr></table></td></tr></table></body></html>
        """);

    /// <summary>As the United Nations' XML has it.</summary>
    /// <param name="isEscaped">Whether footnotes stand in it as text.</param>
    public byte[] Xml(bool isEscaped = false) => Encoding.Latin1.GetBytes($"""
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <MTDSG><Treaty><Chapter><Header>CHAPTER XVIII</Header></Chapter><ExternalData><Titlesect>{Title}</Titlesect><Updated>{(AsAt is null ? "" : $"STATUS AS AT : {AsAt}")}</Updated>
        <Status>{(Totals is { } t ? $"<Signatories>{t.Signatories}</Signatories><Parties>{t.Parties}</Parties>" : "")}</Status></ExternalData>
        <Participants><Table><TGroup Cols="3"><Thead><Rows><Row><Entry>Participant</Entry><Entry>Signature</Entry><Entry>{Consent}</Entry></Row></Rows></Thead>
        <Tbody><Rows>{string.Concat(rows.Select(r => $"<Row><Entry>{Superscript(r.Participant)}</Entry><Entry>{Superscript(r.Signature)}</Entry><Entry>{Superscript(r.Consent)}</Entry></Row>\n"))}</Rows></Tbody></TGroup></Table></Participants></Treaty></MTDSG>
        """.Replace("\u00FC", isEscaped ? "&#252;" : "\u00FC", StringComparison.Ordinal)
        .Replace("<superscript>", isEscaped ? "&lt;superscript&gt;" : "<superscript>", StringComparison.Ordinal)
        .Replace("</superscript>", isEscaped ? "&lt;/superscript&gt;" : "</superscript>", StringComparison.Ordinal));

    /// <summary>As comma-separated values, with nothing before them.</summary>
    public byte[] Csv() => Encoding.UTF8.GetBytes(
        string.Concat(rows.Prepend(("Participant", "Signature", Consent)).Select(r => Sources.CsvLine.Join([r.Item1, r.Item2, r.Item3]) + "\n")));

    /// <summary>As pasted from the page, with tabs between the cells and within dates.</summary>
    public byte[] Pasted() => Encoding.UTF8.GetBytes(
        $"{Head()}\nParticipant 1\tSignature\t{Consent}\n{string.Concat(rows.Select(r => $"{r.Participant}\t{r.Signature}\t{r.Consent}\n"))}Declarations and Reservations\n(Unless otherwise indicated, they were made upon ratification.)\nExampleland\nThe \"Government\" of Exampleland, having considered the Protocol, declares as follows.\n");

    private string Head() => string.Join('\n', new[]
    {
        AsAt is null ? "" : $"STATUS AS AT : {AsAt}", "CHAPTER XVIII", "PENAL MATTERS", Title,
        Totals is { } t ? $"Status : Signatories : {t.Signatories}. Parties : {t.Parties}" : "",
    });

    private static string Marked(string cell) => Superscript(WebUtility.HtmlEncode(cell)).Replace("superscript>", "sup>", StringComparison.Ordinal);

    // ^1, 2^ is a footnote.
    private static string Superscript(string cell) => Regex.Replace(cell, @"\^(.*?)\^", "<superscript>$1</superscript>");
}
