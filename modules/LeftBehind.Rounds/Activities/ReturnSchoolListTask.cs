using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Rounds.Services;

namespace LeftBehind.Rounds.Activities;

/// <summary>Sends a school's list back with the reason that was given; the registrations on it wait for themselves again.</summary>
[Display(Name = "Send the school's list back")]
internal sealed class ReturnSchoolListTask(ListDecision decision, IStringLocalizer<Startup> text) : Activity<NoProperties>
{
    // Where a decision leaves what was written with it.
    private const string Comment = "Comment";

    public override string Name => nameof(ReturnSchoolListTask);

    public override string Category => "Rounds";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken)
    {
        if (context.IsTrial)
        {
            context.Would.Add(text["Would send the school's list back."]);
        }
        else
        {
            await decision.ReturnAsync(context.Subject.ContentItemId, context.Properties[Comment]?.GetValue<string>() ?? "", cancellationToken);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
