using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace LeftBehind.Ui.Editing;

/// <summary>Answers to a form that was not saved.</summary>
public static class FormAnswers
{
    internal const string Changes = "FormChanges";

    /// <summary>The same page with everything that was typed, and what is to be looked at beside it.</summary>
    /// <param name="controller">The form's controller.</param>
    /// <param name="form">As typed, or merged with what somebody else saved.</param>
    /// <param name="outcome">Why it was not saved.</param>
    public static ViewResult ShowAgain(this Controller controller, ContentForm form, FormOutcome outcome) => controller.ShowAgain(null, form, "", outcome);

    /// <summary>As the other one, for a page with a form in one of its properties.</summary>
    /// <param name="controller">The form's controller.</param>
    /// <param name="view">Name of the view; null for the action's own.</param>
    /// <param name="model">The page.</param>
    /// <param name="prefix">What stands before the names of the form's fields: <c>Form.</c></param>
    /// <param name="outcome">Why it was not saved.</param>
    public static ViewResult ShowAgain(this Controller controller, string? view, object model, string prefix, FormOutcome outcome)
    {
        if (outcome.Changes.Count > 0)
        {
            // The merged values are in the form, and what was typed before in the model state would hide them.
            controller.ModelState.Clear();
            controller.ViewData[Changes] = outcome.Changes;
        }
        foreach (var (field, message) in outcome.Errors)
        {
            controller.ModelState.AddModelError(field.Length == 0 ? "" : prefix + field, message);
        }
        var answer = controller.View(view, model);
        answer.StatusCode = outcome.Changes.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return answer;
    }
}
