using System.Net;
using System.Text.RegularExpressions;

namespace LeftBehind.Testing;

/// <summary>An HTTP client with cookies of its own that fills in the antiforgery token of a form as a browser would.</summary>
public sealed partial class SiteClient : IDisposable
{
    private readonly CookieContainer _cookies;
    private readonly HttpClient _http;

    internal SiteClient(Uri address) : this(address, new())
    {
    }

    private SiteClient(Uri address, CookieContainer cookies)
    {
        _cookies = cookies;
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies, UseProxy = false }) { BaseAddress = address };
    }

    /// <summary>The same visitor at another process of the site: cookies do not ask for the port.</summary>
    public SiteClient At(Uri address) => new(address, _cookies);

    /// <summary>For what the methods here do not offer. Redirects are not followed.</summary>
    public HttpClient Http => _http;

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>The page's text; fails where the answer is no success.</summary>
    public async Task<string> GetPageAsync(string path)
    {
        using var response = await GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"GET {path}: {(int)response.StatusCode}\n{text}");
        return text;
    }

    /// <summary>Posts a form with the antiforgery token taken from the page at <paramref name="formPage"/>, or at the path itself.</summary>
    public async Task<HttpResponseMessage> PostFormAsync(string path, Dictionary<string, string> fields, string? formPage = null)
    {
        return await PostFormAsync(path, fields, await TokenAsync(formPage ?? path));
    }

    /// <summary>Posts a form with a token that was taken before, for whoever posts hundreds.</summary>
    public async Task<HttpResponseMessage> PostFormAsync(string path, Dictionary<string, string> fields, AntiforgeryToken token)
    {
        using var content = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token.Value)]);
        return await _http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    public async Task<AntiforgeryToken> TokenAsync(string formPage)
    {
        var token = TokenField().Match(await GetPageAsync(formPage));
        Assert.True(token.Success, $"{formPage} has no form with an antiforgery token");
        return new(token.Groups[1].Value);
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex TokenField();
}
