using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LeftBehind.Testing;

/// <summary>axe in the page itself. Its own binding opens a second page for each look, for the sake of frames from elsewhere; ours have none.</summary>
internal static class Accessibility
{
    // WCAG 2.2's target size is the one AA rule that axe leaves off by itself. What passes is not told in full: that takes longer than to look.
    private const string Look = """
        () => axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
            .then(result => JSON.stringify(result.violations.map(({ id, impact, help, nodes }) =>
                ({ id, impact, help, nodes: nodes.map(({ target, html }) => ({ target: target.join(' '), html })) }))))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task AssertNoViolationsAsync(IPage page)
    {
        // After a click the next page may still be without its styles: what is hidden would count.
        // The page itself is asked: the event may come between looking for it and listening to it.
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await page.EvaluateAsync($"() => {{ {Script} }}");
        var violations = JsonSerializer.Deserialize<List<Violation>>(await page.EvaluateAsync<string>(Look), JsonSerializerOptions.Web)!;
        Assert.True(violations.Count == 0, string.Join('\n', violations.SelectMany(Lines).Prepend($"{page.Url}: {violations.Count} accessibility violations")));
    }

    private static IEnumerable<string> Lines(Violation violation) =>
        violation.Nodes.Select(node => $"    {node.Target}: {node.Html}").Prepend($"- {violation.Id} ({violation.Impact}): {violation.Help}");

    private sealed record Violation(string Id, string Impact, string Help, IReadOnlyList<Element> Nodes);

    private sealed record Element(string Target, string Html);
}
