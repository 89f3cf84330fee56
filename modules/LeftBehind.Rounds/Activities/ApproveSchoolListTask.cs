using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Rounds.Services;

namespace LeftBehind.Rounds.Activities;

/// <summary>Approves a school's list and the registrations on it, and keeps it.</summary>
[Display(Name = "Approve the school's list")]
internal sealed class ApproveSchoolListTask(ListDecision decision, IStringLocalizer<Startup> text) : Activity<NoProperties>
{
    public override string Name => nameof(ApproveSchoolListTask);

    public override string Category => "Rounds";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken)
    {
        if (context.IsTrial)
        {
            context.Would.Add(text["Would approve the school's list and the registrations on it, and keep it."]);
        }
        else
        {
            await decision.ApproveAsync(context.Subject.ContentItemId, cancellationToken);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
