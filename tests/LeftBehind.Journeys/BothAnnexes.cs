using System.Text.RegularExpressions;
using LeftBehind.Testing;

namespace LeftBehind.Journeys;

/// <summary>A child's line of Annex 2 beside the same child's Annex 1, as both stand on the screen.</summary>
internal static partial class BothAnnexes
{
    private const string Lines = "() => [...document.querySelectorAll('.annex-2 tbody tr')].map(line => [...line.cells].map(cell => cell.textContent.trim()))";
    private const string Continued = "（续）";
    private const string Forms = "() => [...document.querySelectorAll('.annex-1:not(.annex-1--continued)')].map(form => [...form.querySelectorAll('td')].map(cell => cell.textContent.trim()))";

    /// <summary>On the page of Annex 2: every child that is there once is on its Annex 1 with the same words, those by name among them.</summary>
    public static async Task AssertAnnexesAgreeAsync(this BrowserPage browser, IReadOnlyCollection<string> names)
    {
        var list = new Uri(browser.Page.Url).AbsolutePath;
        await browser.GoToAsync(list + "?drafts=true");
        var lines = await browser.Page.EvaluateAsync<string[][]>(Lines);
        await browser.GoToAsync(list.Replace("annex2", "annex1", StringComparison.Ordinal) + "?drafts=true");
        var forms = await browser.Page.EvaluateAsync<string[][]>(Forms);
        Assert.DoesNotContain("监护形式", await browser.Page.Locator(".annex-1").First.InnerTextAsync(), StringComparison.Ordinal);

        var compared = new List<string>();
        foreach (var line in lines.Where(line => line[1].Length > 0).GroupBy(line => line[1].Replace(Continued, "", StringComparison.Ordinal)).Where(same => same.Count(line => line[0].Length > 0) == 1).Select(Whole))
        {
            if (forms.Where(form => form[0] == line[1]).ToList() is [var form])
            {
                Assert.Equal(Wanted(form), Shown(line));
                compared.Add(line[1]);
            }
        }
        Assert.Superset(names.ToHashSet(), compared.ToHashSet());
    }

    // What is taller than a page goes on on the next.
    private static string[] Whole(IGrouping<string, string[]> pieces) =>
        [.. pieces.First().Select((_, column) => column < 3 ? pieces.First()[column] : string.Concat(pieces.Select(piece => piece[column])))];

    // Name, class, father, mother, guardians, concerns, helper: beside what Annex 2 adds, its number, the 监护形式 and the change.
    private static string Shown(string[] line) => Plain(string.Join('|', line[1], line[2], line[3], line[4], line[5], line[7], line[8]));

    private static string Wanted(string[] form) => Plain(string.Join('|', form[0], Class(form[3]), Parent(form[7], form[8]), Parent(form[10], form[11]), Guardians(form), form[20], Helper(form[21], form[22])));

    private static string Class(string written) => GradeAndClass().Replace(written, "$1($2)");

    // Annex 2 asks where, and of a parent at home nothing more.
    private static string Parent(string sinceAndWhere, string phones) =>
        Since().Replace(sinceAndWhere, "") is var place && place is "在家" or "—" ? place : place + phones;

    private static string Guardians(string[] form)
    {
        var further = Further().Match(form[16]).Value;
        var both = new[] { (form[12], form[14], form[15]), (Further().Replace(form[16], ""), form[18], form[19]) };
        return string.Concat(both.Select(one => string.Join('；', new[] { one.Item1, one.Item2, one.Item3.Replace('\n', '、') }.Where(word => word.Length > 0)))) + further;
    }

    private static string Helper(string name, string occupation) => occupation.Length == 0 ? name : $"{name}（{occupation}）";

    private static string Plain(string text) => Blank().Replace(text, "");

    [GeneratedRegex(@"^(.)年级\(?(\d+)\)?班$")]
    private static partial Regex GradeAndClass();

    [GeneratedRegex(@"^\d{4}年(\d{1,2}月)?，?")]
    private static partial Regex Since();

    [GeneratedRegex(@"（另有\d+人）")]
    private static partial Regex Further();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();
}
