namespace ReportKit.Cli;

/// <summary>The tool's commands, as its help and docs/commands.md list them.</summary>
internal static class AllCommands
{
    public static RootCommand Create()
    {
        var root = new RootCommand("""
            Checks the data, renders country reports on trafficking in persons, and runs the notebooks. It works on the project in which
            it is called; 'reportkit init' makes one, and 'reportkit COMMAND --help' has the whole of a command.

            Examples:
              reportkit init report --countries IRL,MLT
              reportkit check
              reportkit render --edition 2010
              reportkit render --edition 2018 --country PRK,CHN --out /tmp/report
              reportkit status
              reportkit watch --country PRK
              reportkit new --edition 2019 --country MNG
              reportkit confirm MNG-2019 PREV-01
              reportkit add figure --country MNG --indicator convictions --period 2018 --value 12
              reportkit worksheet MNG 2019 --to mng.xlsx
              reportkit list indicators --like hotline
              reportkit tidy
              reportkit import glotip data_glotip.xlsx --dry-run
              reportkit countries map "Rep. of Exampleland" XAA
              reportkit export facts --edition 2018 --format parquet
              reportkit cite --edition 2018 --format bibtex
              reportkit templates copy sections/tier
              reportkit schema
              reportkit compare main
              reportkit explain RK1305
              reportkit assess --country PRK --edition 2010
              reportkit approve --country PRK --edition 2010 --by "Kim Reader"
              reportkit backtest
              reportkit upgrade --dry-run
              reportkit notebook run notebooks/*.ipynb --out artifacts/notebooks
              reportkit jupyter install
              reportkit lsp

            Exit codes: 0 done; 1 the data, a template or a notebook has errors; 2 wrong usage; 70 a fault of the tool itself.
            """)
        {
            InitCommand.Create(),
            CheckCommand.Create(),
            RenderCommand.Create(),
            StatusCommand.Create(),
            WatchCommand.Create(),
            NewCommand.Create(),
            ConfirmCommand.Create(),
            AddCommand.Create(),
            WorksheetCommand.Create(),
            ListCommand.Create(),
            TidyCommand.Create(),
            ImportCommand.Create(),
            CountriesCommand.Create(),
            ExportCommand.Create(),
            CiteCommand.Create(),
            TemplatesCommand.Create(),
            SchemaCommand.Create(),
            CompareCommand.Create(),
            ExplainCommand.Create(),
            AssessCommand.Create(),
            ApproveCommand.Create(),
            BacktestCommand.Create(),
            UpgradeCommand.Create(),
            NotebookCommand.Create(),
            JupyterCommand.Create(),
            LspCommand.Create(),
        };
        ShortHelp.Use(root);
        return root;
    }
}
