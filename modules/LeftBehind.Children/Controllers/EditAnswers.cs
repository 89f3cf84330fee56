using LeftBehind.Children.Editing;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Controllers;

internal static class EditAnswers
{
    /// <summary>The same form with everything that was typed, and what is to be looked at beside it.</summary>
    public static async Task<IActionResult> ShowAgainAsync(this Controller controller, ChildEditScreen screen, ChildForm form, EditOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Changes.Count > 0 || outcome.Namesakes.Count > 0)
        {
            // The merged values are in the form, and what was typed before in the model state would hide them.
            controller.ModelState.Clear();
        }
        foreach (var (field, message) in outcome.Errors)
        {
            controller.ModelState.AddModelError(field.Length == 0 ? "" : $"Form.{field}", message);
        }
        var answer = controller.View("Edit", await screen.ShowAsync(form, outcome, cancellationToken));
        answer.StatusCode = outcome.Changes.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return answer;
    }
}
