using System.Globalization;
using LeftBehind.Testing;
using Microsoft.Playwright;

namespace LeftBehind.Journeys;

/// <summary>
/// Fills a form in with the keyboard alone and reckons how long a person takes, by the keystroke-level model of Card, Moran and Newell:
/// 0.28 s a key for somebody who does not type much, 1.35 s to make up one's mind at each field; a Chinese character is three keys and a half.
/// </summary>
internal sealed class Typist(BrowserPage browser)
{
    private const double Key = 0.28;
    private const double Mind = 1.35;
    private const double KeysAHan = 3.5;

    // Further than this no field is from the one before it.
    private const int MostTabs = 40;

    private double _keys;

    public int Fields { get; private set; }

    public int Keys => (int)_keys;

    public double Seconds => (_keys * Key) + (Fields * Mind);

    public async Task TypeAsync(string field, string text)
    {
        await GoToAsync(field);
        await browser.Page.Keyboard.TypeAsync(text);
        _keys += text.EnumerateRunes().Sum(rune => rune.Value > 0x2E80 ? KeysAHan : 1);
    }

    /// <summary>Down with the arrow until the choice stands there.</summary>
    public async Task ChooseAsync(string field, string choice)
    {
        await GoToAsync(field);
        var select = browser.Page.Locator($"[name='{field}']");
        for (var step = 0; await ChosenAsync(select) != choice; step++)
        {
            Assert.True(step < MostTabs, $"{field} has no choice {choice}");
            await browser.Page.Keyboard.PressAsync("ArrowDown");
            _keys++;
        }
    }

    public async Task PressAsync(string key)
    {
        await browser.Page.Keyboard.PressAsync(key);
        _keys++;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Fields} fields, {Keys} keys, {Seconds:0} s by the keystroke-level model");

    private async Task GoToAsync(string field)
    {
        for (var step = 0; await FocusedAsync() != field; step++)
        {
            Assert.True(step < MostTabs, $"{field} is not reached by the Tab key");
            await browser.Page.Keyboard.PressAsync("Tab");
            _keys++;
        }
        Fields++;
    }

    private Task<string?> FocusedAsync() => browser.Page.EvaluateAsync<string?>("() => document.activeElement?.getAttribute('name')");

    private static Task<string> ChosenAsync(ILocator select) => select.EvaluateAsync<string>("select => select.selectedOptions[0]?.text ?? ''");
}
