using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Links;

/// <summary>Where links lead: an address that a phone outside the school reaches.</summary>
internal sealed class LinkAddress(PublicAddress address, IStringLocalizer<Startup> text)
{
    public string? Obstacle => address.Of("") is null
        ? text["Links and QR codes are left out: the administrator has not yet entered the public address of this site (https)."].Value
        : null;

    public string? Of(string token) => address.Of($"/p/{token}");
}
