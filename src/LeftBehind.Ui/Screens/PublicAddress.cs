using Microsoft.Extensions.Configuration;

namespace LeftBehind.Ui.Screens;

/// <summary>Where the site is reached from outside: over https and no other way, or not at all.</summary>
public sealed class PublicAddress(IConfiguration configuration)
{
    private const string Setting = "LeftBehind:PublicBaseUrl";

    /// <summary>The whole address of a page of this site, for paper and messages; null until the administrator has entered where it is reached.</summary>
    public string? Of(string path) =>
        Uri.TryCreate(configuration[Setting], UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address.AbsoluteUri.TrimEnd('/') + path : null;
}
