using LeftBehind.Testing;

namespace LeftBehind.Journeys;

internal static class PageTexts
{
    // Also what stands in fields and what a screen reader says; the official form keeps its own words, the switch its language, the log what was written into it.
    private const string Script = """
        () => {
            const left = element => element.closest('[lang=zh-CN], form[action="/language"], .trail, script, style, template');
            const texts = [];
            const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                if (walker.currentNode.parentElement && !left(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent);
            }
            for (const element of document.querySelectorAll('[title], [aria-label], [placeholder], [alt], [data-confirm]')) {
                if (!left(element)) for (const name of ['title', 'aria-label', 'placeholder', 'alt', 'data-confirm']) texts.push(element.getAttribute(name) ?? '');
            }
            return texts.filter(text => /[\u3400-\u9FFF]/.test(text));
        }
        """;

    public static async Task<string[]> ChineseTextsAsync(this BrowserPage browser) => await browser.Page.EvaluateAsync<string[]>(Script);
}
