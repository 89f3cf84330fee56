using Microsoft.Extensions.Configuration;

namespace LeftBehind.Letters.Links;

/// <summary>Where links lead: an address that a phone outside the school reaches, over https and no other way.</summary>
internal sealed class LinkAddress(IConfiguration configuration, IStringLocalizer<Startup> text)
{
    private const string Setting = "LeftBehind:PublicBaseUrl";

    public string? Obstacle => Public is null
        ? text["Links and QR codes are left out: the administrator has not yet entered the public address of this site (https)."].Value
        : null;

    public string? Of(string token) => Public is { } address ? $"{address.AbsoluteUri.TrimEnd('/')}/p/{token}" : null;

    private Uri? Public => Uri.TryCreate(configuration[Setting], UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address : null;
}
