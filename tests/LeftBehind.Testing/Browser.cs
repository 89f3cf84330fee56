using Microsoft.Playwright;

namespace LeftBehind.Testing;

/// <summary>Debian's Chromium without a window, one for the test process, started by the first test that asks for it.</summary>
public sealed class Browser
{
    // The whole browser, told to show no window, takes half as much again of the processor.
    private const string Executable = "/usr/bin/chromium-headless-shell";

    private static readonly Lazy<Task<Browser>> OfThisProcess = new(StartAsync);

    private readonly IBrowser _browser;

    private Browser(IBrowser browser) => _browser = browser;

    public static Task<Browser> CurrentAsync() => OfThisProcess.Value;

    /// <summary>Opens a page with cookies of its own. Paths given to it are relative to <paramref name="site"/>.</summary>
    public async Task<BrowserPage> OpenAsync(Uri site, Screen? screen = null, string language = "zh-CN")
    {
        screen ??= Screen.Desk;
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            Locale = language,
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            IsMobile = screen.Touch,
            HasTouch = screen.Touch,
            AcceptDownloads = true,
            // A picture or a measured contrast in the middle of a transition would say nothing.
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        return new(context, await context.NewPageAsync(), screen);
    }

    private static async Task<Browser> StartAsync()
    {
        if (!File.Exists(Executable))
        {
            throw MissingTool.Named("Chromium (chromium-headless-shell)", Executable);
        }
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args =
            [
                "--no-sandbox",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                // There is none: what stands in for it takes a third of the time of a page.
                "--disable-gpu",
                "--no-first-run",
                // A microphone that beeps, which nobody is asked about.
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
            ],
        });
        return new(browser);
    }
}
