using LeftBehind.Testing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Hosting;

public class AntiforgeryCookieTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Theory, InlineData("https", true), InlineData("http", false)]
    public void The_cookie_goes_over_https_alone_where_the_page_came_so(string scheme, bool isSecure)
    {
        var http = new DefaultHttpContext { RequestServices = fixture.Site.Services };
        http.Request.Scheme = scheme;

        http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);

        var cookie = Assert.Single(http.Response.Headers.SetCookie)!;
        Assert.StartsWith("af=", cookie, StringComparison.Ordinal);
        Assert.Equal(isSecure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
