using Microsoft.Playwright;

namespace LeftBehind.Testing;

public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _errors = [];

    internal BrowserPage(IBrowserContext context, IPage page, Screen screen)
    {
        _context = context;
        Page = page;
        Screen = screen;
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _errors.Add($"{message.Text} ({message.Location})");
            }
        };
    }

    public IPage Page { get; }

    public Screen Screen { get; }

    /// <summary>Script errors and what the browser wrote as an error (also what the content security policy refused).</summary>
    public IReadOnlyList<string> Errors => _errors;

    private int Width => Page.ViewportSize!.Width;

    public Task<IResponse?> GoToAsync(string path) => Page.GotoAsync(path);

    public async Task SignInAsync(string userName, string password = DemoAccounts.Password)
    {
        await GoToAsync("/login");
        await Page.Locator("[name=UserName]").FillAsync(userName);
        await Page.Locator("[name=Password]").FillAsync(password);
        await Page.Locator("[name=Password]").PressAsync("Enter");
        await Page.WaitForURLAsync(url => !new Uri(url).AbsolutePath.StartsWith("/login", StringComparison.Ordinal));
    }

    /// <summary>Keeps the whole page as one of the <see cref="Pictures"/>, named after the test.</summary>
    public async Task ScreenshotAsync(string? name = null)
    {
        if (!Pictures.AreKept)
        {
            return;
        }
        var file = $"{name ?? TestName()}-{Width}.jpg";
        var path = Path.Combine(Repository.ArtifactsPath("screenshots"), file);
        await Page.ScreenshotAsync(new() { Path = path, FullPage = true, Animations = ScreenshotAnimations.Disabled });
    }

    /// <summary>Fails with the rule, the element and the remedy for each violation that axe finds.</summary>
    public Task AssertAccessibleAsync() => Accessibility.AssertNoViolationsAsync(Page);

    /// <summary>Fails if the page is wider than the screen, so that one would have to scroll sideways.</summary>
    public async Task AssertFitsScreenAsync()
    {
        var width = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(width <= Width, $"{Page.Url} is {width} pixels wide on a screen of {Width}");
    }

    /// <summary>Looks at the page as it stands, and again as narrow as a phone's.</summary>
    public async Task AtBothWidthsAsync(Func<Task> look)
    {
        await look();
        await Page.SetViewportSizeAsync(Screen.Phone.Width, Screen.Phone.Height);
        await look();
        await Page.SetViewportSizeAsync(Screen.Width, Screen.Height);
    }

    public void AssertNoErrors() => Assert.True(_errors.Count == 0, string.Join('\n', _errors));

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private static string TestName()
    {
        var test = TestContext.Current.TestMethod ?? throw new InvalidOperationException("Outside a test a picture needs a name");
        return $"{test.TestClass.TestClassSimpleName}.{test.MethodName}";
    }
}
