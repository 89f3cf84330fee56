using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Rounds.Services;

namespace LeftBehind.Rounds.Activities;

/// <summary>The school's registrations that wait for the county are decided with its list: their own tasks are out of the inbox until it is.</summary>
[Display(Name = "Decide the school's registrations with its list")]
internal sealed class FoldRegistrationsTask(ListFiles files, ITaskFolding folding, IStringLocalizer<Startup> text) : Activity<NoProperties>
{
    public override string Name => nameof(FoldRegistrationsTask);

    public override string Category => "Rounds";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken)
    {
        if (context.IsTrial)
        {
            context.Would.Add(text["Would put the school's open registrations behind its list."]);
        }
        else
        {
            var waiting = await files.AtCountyAsync(context.Subject.OrganizationId, cancellationToken);
            await folding.FoldAsync(context.Subject.ContentItemId, waiting, RoleNames.CountyReviewer, cancellationToken);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
