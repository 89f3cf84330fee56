using LeftBehind.Children.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

internal static class FileAnswers
{
    /// <summary>Back to the one file, or to the list where several were chosen.</summary>
    public static IActionResult BackToFiles(this Controller controller, IReadOnlyList<string> ids, string done, string? left)
    {
        controller.TempData.Flash(left is null ? FlashKind.Done : FlashKind.Warning, left is null ? done : $"{done} {left}");
        return controller.LocalRedirect(ids is [var only] && ChildContent.IsId(only) ? $"/admin/children/{only}" : "/admin/children");
    }
}
