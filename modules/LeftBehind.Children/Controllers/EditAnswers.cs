using LeftBehind.Children.Editing;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Editing;

namespace LeftBehind.Children.Controllers;

internal static class EditAnswers
{
    /// <summary>The same form with everything that was typed, and what is to be looked at beside it.</summary>
    public static async Task<IActionResult> ShowAgainAsync(this Controller controller, ChildEditScreen screen, ChildForm form, EditOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Namesakes.Count > 0)
        {
            controller.ModelState.Clear();
        }
        return controller.ShowAgain("Edit", await screen.ShowAsync(form, outcome, cancellationToken), "Form.", new() { Errors = outcome.Errors, Changes = outcome.Changes });
    }
}
