using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Homes.ViewModels;

/// <summary>The page on which a home is registered or changed, with the schools that may answer for it.</summary>
internal sealed record HomeEdit(HomeForm Form, IReadOnlyList<SelectListItem> Schools)
{
    public bool IsNew => Form.ContentItemId is null;
}
