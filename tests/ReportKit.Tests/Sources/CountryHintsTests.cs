using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>Hints from the repository's own tables, for what people write in the place of a code.</summary>
public class CountryHintsTests
{
    private static readonly CountryHints Hints = Repository.Facts.CountryHints;

    public static TheoryData<string, string> Spellings()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in Listed.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(": ");
            foreach (var spelling in parts[1].Split("; "))
            {
                data.Add(spelling, parts[0]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_spelling_of_a_usual_list_has_its_code(string spelling, string code) => Assert.Equal(Write(code), Hints.For(spelling));

    [Theory]
    [InlineData("KN", " As an ISO alpha-2 code it is Saint Kitts and Nevis: write KNA. As a FIPS code it is North Korea: write PRK.")]
    [InlineData("AU", " As an ISO alpha-2 code it is Australia: write AUS. As a FIPS code it is Austria: write AUT.")]
    [InlineData("NIG", " Write NER (Niger).")]
    [InlineData("GER", " Write DEU (Germany).")]
    [InlineData("kna", " Write KNA (Saint Kitts and Nevis).")]
    [InlineData("ZZ", " Countries are named by their ISO 3166-1 alpha-3 code.")]
    [InlineData("QQQ", " Countries are named by their ISO 3166-1 alpha-3 code.")]
    [InlineData("MGN", " Did you mean MNG (Mongolia)?")]
    public void A_code_is_never_hinted_at_without_the_country_s_name(string code, string hint) => Assert.Equal(hint, Hints.For(code));

    [Theory]
    [InlineData("Congo", " Did you mean COD (Democratic Republic of the Congo) or COG (Republic of the Congo)?")]
    [InlineData("Korea", " Did you mean KOR (South Korea) or PRK (North Korea)?")]
    [InlineData("Trinidad", " Did you mean TTO (Trinidad and Tobago)?")]
    [InlineData("Phillipines", " Did you mean PHL (Philippines)?")]
    [InlineData("Kyrgizstan", " Did you mean KGZ (Kyrgyzstan)?")]
    [InlineData("Swazilnad", " Did you mean SWZ (Eswatini)?")]
    public void A_part_of_a_name_or_a_slip_brings_what_may_be_meant(string found, string hint) => Assert.Equal(hint, Hints.For(found));

    [Theory]
    [InlineData("Bermuda")]
    [InlineData("Cayman Islands")]
    [InlineData("Virgin Islands (U.S.)")]
    [InlineData("American Samoa")]
    [InlineData("Western Sahara")]
    [InlineData("New Caledonia")]
    [InlineData("Scotland")]
    [InlineData("Guam")]
    [InlineData("Soviet Union")]
    [InlineData("East Asia & Pacific")]
    [InlineData("Channel Islands")]
    [InlineData("GUM")]
    [InlineData("BMU")]
    public void What_has_no_code_here_has_no_wrong_one(string found) => Assert.Equal(" Countries are named by their ISO 3166-1 alpha-3 code.", Hints.For(found));

    private static string Write(string code) => $" Write {code} ({Repository.Facts.Countries[new ReportKit.CountryCode(code)].Name}).";

    // World Bank, United Nations and ISO, CIA World Factbook, the Trafficking in Persons Report, common English.
    private const string Listed = """
        ARE: UAE; U.A.E.; The United Arab Emirates
        ATG: Antigua & Barbuda
        BFA: BUR
        BHS: Bahamas, The; The Bahamas; Bahamas (the); Commonwealth of The Bahamas
        BIH: Bosnia; Bosnia & Herzegovina; Bosnia-Herzegovina
        BOL: Bolivia (Plurinational State of); Plurinational State of Bolivia
        BRN: Brunei Darussalam
        CAF: Central African Republic (the); Central African Rep.
        CHN: PRC; China (People's Republic of); People's Republic of China; China, PRC
        CIV: Ivory Coast; Cote d'Ivoire; Côte d’Ivoire; CÔTE D'IVOIRE; Cote dIvoire
        COD: DRC; Congo, Dem. Rep.; Democratic Republic of Congo; Congo, Democratic Republic of the; DR Congo; D.R. Congo; Congo-Kinshasa; Congo (Kinshasa); Congo (DRC); Zaire; Congo (the Democratic Republic of the); Dem. Rep. of the Congo
        COG: Congo, Rep.; Congo, Republic of the; Republic of Congo; Congo-Brazzaville; Congo (Brazzaville); Congo (ROC)
        CPV: Cape Verde; Cabo Verde; Republic of Cabo Verde
        CUW: Curacao
        CZE: Czech Republic; The Czech Republic; Czech Rep.
        DOM: Dominican Rep.; The Dominican Republic
        EGY: Egypt, Arab Rep.; Arab Republic of Egypt
        FSM: Micronesia, Fed. Sts.; Micronesia (Federated States of); Federated States of Micronesia; Micronesia, Federated States of
        GBR: UK; U.K.; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland; The United Kingdom
        GMB: Gambia, The; The Gambia; Gambia (the); Gambia (Republic of The)
        GNB: Guinea Bissau
        HKG: Hong Kong SAR, China; Hong Kong SAR; China, Hong Kong SAR; China, Hong Kong Special Administrative Region; Hong Kong, China; Hong Kong (SAR)
        IRN: Iran, Islamic Rep.; Iran (Islamic Republic of); Islamic Republic of Iran
        KGZ: Kyrgyz Republic; Kyrgyz Rep.
        KNA: St. Kitts and Nevis; St Kitts & Nevis; Saint Kitts & Nevis
        KOR: ROK; Korea, Rep.; Korea, Republic of; Republic of Korea; Korea, South; S. Korea; Korea (the Republic of); Korea, Rep. of; Korea (South)
        LAO: Lao PDR; Lao People's Democratic Republic; Lao P.D.R.; Lao People's Democratic Republic (the)
        LBY: Libyan Arab Jamahiriya
        LCA: St. Lucia; St Lucia
        MAC: Macao SAR, China; Macau; China, Macao SAR; China, Macao Special Administrative Region; Macao SAR; Macao, China; Macau SAR
        MDA: Republic of Moldova; Moldova, Republic of; Moldova (the Republic of)
        MHL: Marshall Is.; Republic of the Marshall Islands
        MKD: Macedonia, FYR; FYR Macedonia; The former Yugoslav Republic of Macedonia; Macedonia; Republic of Macedonia; FYROM; Macedonia (FYROM); Macedonia, the former Yugoslav Republic of; Former Yugoslav Republic of Macedonia; North Macedonia, Republic of
        MMR: Burma; Burma (Myanmar); Myanmar (Burma); Burma/Myanmar
        NLD: The Netherlands; Netherlands (Kingdom of the); Holland; Netherlands, The
        PHL: The Philippines; Philippines (the)
        PRI: Puerto Rico (US); Puerto Rico (U.S.)
        PRK: DPRK; D.P.R.K.; Korea, Dem. People's Rep.; Korea, Dem. Rep.; Democratic People's Republic of Korea; Korea, Democratic People's Republic of; Korea, North; N. Korea; DPR Korea; Korea, DPR; Korea (the Democratic People's Republic of); Korea, Dem. People’s Rep.
        PSE: West Bank and Gaza; Palestine; Palestine, State of; Occupied Palestinian Territory; Palestinian Territories; Palestinian Territory, Occupied; West Bank & Gaza
        RUS: Russian Federation; Russian Federation (the)
        SCG: Yugoslavia, Federal Republic of; Federal Republic of Yugoslavia
        SLB: Solomon Is.
        SOM: Somalia, Fed. Rep.
        SRB: Republic of Serbia
        STP: São Tomé and Príncipe; Sao Tome & Principe; São Tomé & Príncipe
        SVK: Slovak Republic; Slovak Rep.
        SWZ: Swaziland; eSwatini; Kingdom of Eswatini; Eswatini (Swaziland)
        SXM: St. Maarten; Sint Maarten (Dutch part); Saint Maarten
        SYR: Syrian Arab Republic
        TLS: East Timor; Timor Leste; Timor-Leste (East Timor)
        TTO: Trinidad & Tobago
        TUR: Turkey; Turkiye; Turkey (Türkiye); Turkey (Turkiye); Republic of Türkiye
        TWN: Taiwan, China; Taiwan, Province of China; Taiwan (Province of China); China, Taiwan Province of China; Chinese Taipei
        TZA: Tanzania, United Republic of; United Republic of Tanzania; Tanzania, the United Republic of
        USA: US; U.S.; U.S.A.; United States; The United States; United States of America (the)
        VAT: Vatican; Vatican City; Holy See (Vatican City State); Holy See (Vatican City); Vatican City State
        VCT: St. Vincent and the Grenadines; St. Vincent & the Grenadines; St Vincent & Gren
        VEN: Venezuela, RB; Venezuela (Bolivarian Republic of); Bolivarian Republic of Venezuela
        VNM: Viet Nam; Socialist Republic of Vietnam
        WSM: Western Samoa
        XKX: Kosovo (under UNSCR 1244); Kosovo (under UNSC res. 1244); Kosovo (UNSCR 1244); XK; KSV
        YEM: Yemen, Rep.; Republic of Yemen; Yemen, Republic of
        """;
}
