using LeftBehind.Children.Parts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.ViewModels;

internal static class ParentChoices
{
    public static IReadOnlyList<SelectListItem> Statuses(IStringLocalizer<Startup> text, ParentStatus chosen) =>
        [.. Enum.GetValues<ParentStatus>().Select(status => new SelectListItem(status == ParentStatus.Unknown ? text["Not known"] : ChildWords.Of(status), status.ToString(), status == chosen))];

    public static IReadOnlyList<SelectListItem> YesOrNo(IStringLocalizer<Startup> text, bool? chosen) =>
        [new(text["Yes"], bool.TrueString, chosen == true), new(text["No"], bool.FalseString, chosen == false)];
}
