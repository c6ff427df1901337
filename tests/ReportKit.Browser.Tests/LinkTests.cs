using System.Collections.Concurrent;

namespace ReportKit.Browser.Tests;

public sealed class LinkTests(Site site)
{
    private const string Parts = """
        html => {
            const page = new DOMParser().parseFromString(html, 'text/html');
            return {
                ids: [...page.querySelectorAll('[id]')].map(e => e.id),
                links: [...page.querySelectorAll('[href],[src]')].map(e => e.getAttribute('href') ?? e.getAttribute('src')),
            };
        }
        """;

    [Theory]
    [InlineData("2018")]
    [InlineData("2010")]
    [InlineData("hostile")]
    public async Task Every_link_of_every_page_leads_to_a_file_and_an_id_that_exist(string edition)
    {
        await using var visit = await site.OpenAsync(edition, "index.html");
        var root = site.FolderOf(edition);
        var files = Directory.GetFiles(root, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var parts = new Dictionary<string, PageParts>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            parts[file] = await visit.Ask<PageParts>(Parts, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        }

        var broken = new ConcurrentQueue<string>();
        foreach (var (file, part) in parts)
        {
            foreach (var id in part.Ids.GroupBy(i => i).Where(g => g.Count() > 1))
            {
                broken.Enqueue($"{Path.GetRelativePath(root, file)}: the id '{id.Key}' stands {id.Count()} times");
            }

            foreach (var link in part.Links.Distinct().Where(l => !Leads(file, l, parts)))
            {
                broken.Enqueue($"{Path.GetRelativePath(root, file)}: {link}");
            }
        }

        Assert.True(broken.IsEmpty, string.Join('\n', broken.Take(20)));
    }

    private static bool Leads(string file, string link, Dictionary<string, PageParts> pages)
    {
        // Published sources are elsewhere; nothing here follows them.
        if (link.StartsWith("https://", StringComparison.Ordinal))
        {
            return true;
        }

        // From its full form: in a bare path of Unix a '#' would be part of the name.
        var target = new Uri(new Uri(new Uri(file).AbsoluteUri), link);
        var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return target.IsFile && File.Exists(target.LocalPath)
            && (anchor.Length == 0 || (pages.TryGetValue(target.LocalPath, out var page) && page.Ids.Contains(anchor)));
    }

    private sealed record PageParts(string[] Ids, string[] Links)
    {
        public PageParts()
            : this([], [])
        {
        }
    }
}
