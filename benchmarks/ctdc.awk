# Writes made-up rows in the form of CTDC's global synthetic dataset, 27 columns wide: awk -v rows=260000 -f benchmarks/ctdc.awk >made-up.csv
# The countries are those of codes, a list of codes separated by spaces; the same rows come out each time.
function one_of(list, n) { return list[int(rand() * n) + 1] }
# Some countries have thousands of rows, and most have few or none: what is rare would show who it is, and isn't published.
function some_country(most) { return country[int(rand() ^ 4 * (most < countries ? most : countries)) + 1] }
function flag(share) { r = rand(); return r < share ? "1" : r < 0.6 ? "0" : "" }
BEGIN {
  srand(1)
  countries = split(codes, country, " ")
  ages = split("0--8 09--17 18--20 21--23 24--26 27--29 30--38 39--47 48+", age, " ")
  months = split("0--12 (0-1 yr)|13--24 (1-2 yrs)|25+ (2+ yrs)", month, "|")
  printf "yearOfRegistration,gender,ageBroad,citizenship,CountryOfExploitation,traffickMonths"
  printf ",meansDebtBondageEarnings,meansThreats,meansAbusePsyPhySex,meansFalsePromises,meansDrugsAlcohol,meansDenyBasicNeeds"
  printf ",meansExcessiveWorkHours,meansWithholdDocs,isForcedLabour,isSexualExploit,isOtherExploit"
  printf ",typeOfLabourAgriculture,typeOfLabourConstruction,typeOfLabourDomesticWork,typeOfLabourHospitality"
  printf ",typeOfSexProstitution,typeOfSexPornography"
  print ",recruiterRelationIntimatePartner,recruiterRelationFriend,recruiterRelationFamily,recruiterRelationOther"
  for (i = 0; i < rows; i++) {
    line = (rand() < 0.03 ? "" : 2002 + int(rand() * 22)) "," (rand() < 0.05 ? "" : rand() < 0.7 ? "Woman" : "Man")
    line = line "," (rand() < 0.3 ? "" : one_of(age, ages)) "," (rand() < 0.1 ? "" : some_country(120))
    line = line "," (rand() < 0.25 ? "" : some_country(60)) "," (rand() < 0.7 ? "" : one_of(month, months))
    for (column = 7; column <= 27; column++) line = line "," flag(column > 14 && column < 18 ? 0.35 : 0.15)
    print line
  }
}
