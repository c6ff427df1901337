namespace ReportKit.Sources;

/// <summary>Checks that a folder's datapackage.json asks of each cell at least what the kit needs to read it.</summary>
/// <remarks>The kit carries the description that it was built with. A folder may describe more, and be stricter; were it
/// laxer, a tier that doesn't exist or a date that is none would reach the facts.</remarks>
internal static class DescriptionChecker
{
    /// <summary>Whether the kit can read tables that fit this description.</summary>
    public static bool Check(DataPackage package, string file, ProblemList problems)
    {
        var complaints = package.Tables.CountBy(t => t.Name).Where(t => t.Value > 1).Select(t => $"{t.Key} is described {t.Value} times")
            .Concat(from own in KitLayer.Description.Tables
                    from given in package.Tables.Where(t => t.Name == own.Name).Take(1)
                    from complaint in Complaints(own, given)
                    select complaint)
            .Concat(package.Tables.SelectMany(ComplaintsOfOthers))
            .Concat(package.Tables.Count == 0 ? ["no table is described"] : [])
            .ToList();
        foreach (var complaint in complaints)
        {
            problems.Error(
                ProblemCodes.BadDataPackage,
                $"The tables can't be described like this: {complaint}. Correct it, or restore the file from the repository.",
                new FilePlace(file),
                "description");
        }

        return complaints.Count == 0;
    }

    // The kit could read such tables; other readers of Data Packages would refuse sound rows, or let broken ones pass.
    private static IEnumerable<string> ComplaintsOfOthers(TableSchema table)
    {
        foreach (var field in table.Fields)
        {
            var name = $"{table.Name}.{field.Name}";
            if (!field.IsAnchored)
            {
                yield return $"the pattern of {name} must begin with ^(?: and end with )$, "
                    + "because some readers look for it anywhere in a cell";
            }

            if (table.PrimaryKey.Contains(field.Name) && !field.Required && field.IsMissingWhereEmpty)
            {
                yield return $"{name} is a part of the primary key and may be missing; it must be required, "
                    + "or say \"missingValues\": [], by which an empty cell is a value";
            }
        }
    }

    private static IEnumerable<string> Complaints(TableSchema own, TableSchema given)
    {
        foreach (var field in own.Fields)
        {
            var name = $"{own.Name}.{field.Name}";
            if (field.IsOptional && !given.Fields.Any(f => f.Name == field.Name))
            {
                continue;
            }

            if (given.Fields.FirstOrDefault(f => f.Name == field.Name) is not { } found)
            {
                yield return $"{name} is missing";
                continue;
            }

            if (found.Type != field.Type)
            {
                yield return $"{name} must be of the type {field.Type}";
            }

            if (field.Required && !found.Required)
            {
                yield return $"{name} must be required";
            }

            if (field.Allowed.Count > 0 && (found.Allowed.Count == 0 || found.Allowed.Except(field.Allowed, StringComparer.Ordinal).Any()))
            {
                yield return $"{name} may only be {string.Join(", ", field.Allowed)}";
            }
        }

        foreach (var key in own.ForeignKeys.Except(given.ForeignKeys))
        {
            yield return $"{own.Name}.{key.Field} must refer to {key.Table}.{key.TableField}";
        }
    }
}
