using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Users.ViewModels;

/// <summary>Where a role may be held: narrowed by county and school where there would be too many.</summary>
internal sealed record PlaceChoice(AssignmentForm Assignment)
{
    public IReadOnlyList<SelectListItem> Roles { get; init; } = [];

    public IReadOnlyList<SelectListItem>? Counties { get; init; }

    public IReadOnlyList<SelectListItem>? Schools { get; init; }

    /// <summary>Null while county or school are still to be chosen.</summary>
    public IReadOnlyList<SelectListItem>? Places { get; init; }
}
