using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LeftBehind.Testing;

internal static class Accessibility
{
    // WCAG 2.2's target size is the one AA rule that axe leaves off by itself. What passes is not told in full: that takes longer than to look.
    private static readonly AxeRunOptions Options = new()
    {
        ResultTypes = [ResultType.Violations],
        Rules = new() { ["target-size"] = new RuleOptions { Enabled = true } },
    };

    public static async Task AssertNoViolationsAsync(IPage page)
    {
        var result = await page.RunAxe(Options);
        Assert.True(result.Violations.Length == 0, Describe(page.Url, result.Violations));
    }

    private static string Describe(string url, AxeResultItem[] violations) =>
        string.Join('\n', violations.SelectMany(Lines).Prepend($"{url}: {violations.Length} accessibility violations"));

    private static IEnumerable<string> Lines(AxeResultItem violation) =>
        violation.Nodes.Select(node => $"    {node.Target}: {node.Html}")
            .Prepend($"- {violation.Id} ({violation.Impact}): {violation.Help}");
}
