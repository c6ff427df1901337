namespace ReportKit.Cli;

/// <summary><c>reportkit notebook</c>: runs notebooks without a front end, and keeps their files clean.</summary>
internal static class NotebookCommand
{
    public static Command Create() => new("notebook", """
        Runs notebooks without a front end, each in a process of its own, and takes outputs and counts out of their files again.

        Examples:
          reportkit notebook run notebooks/*.ipynb --out artifacts/notebooks
          reportkit notebook run notebooks/protection.ipynb -p country=MNG -p edition=2018
          reportkit notebook clean notebooks/*.ipynb --check
        """)
    {
        NotebookRunCommand.Create(),
        NotebookCleanCommand.Create(),
        NotebookSessionCommand.Create(),
    };
}
