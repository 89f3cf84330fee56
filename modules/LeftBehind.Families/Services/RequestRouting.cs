using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Families.Entities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Families.Services;

/// <summary>Hands a request to the workflow that puts it into somebody's inbox: the office that wrote the letter, or the class teacher.</summary>
internal sealed class RequestRouting(IWorkflowManager workflows, IDocumentSession session, IRoleHolders holders, RequestNews news, TimeProvider time)
{
    private const string SubmittedEvent = "ContentSubmittedEvent";
    private const string Office = nameof(Office);
    private const string Kind = nameof(Kind);

    public async Task LeadAsync(FamilyRequest request, CancellationToken cancellationToken)
    {
        var subject = new WorkflowSubject(request.OrganizationId) { ContentType = nameof(FamilyRequest), ContentItemId = request.RequestId };
        var input = new JsonObject { [Office] = await OfficeAsync(request, cancellationToken), [Kind] = request.Kind.ToString() };
        if (await workflows.TriggerEventAsync(SubmittedEvent, subject, request.RequestId, input, cancellationToken) == 0)
        {
            await news.TellAsync(request, cancellationToken);
        }
    }

    private async Task<string> OfficeAsync(FamilyRequest request, CancellationToken cancellationToken)
    {
        if (request.Kind is FamilyRequestKind.Reply or FamilyRequestKind.Call)
        {
            var author = await session.QueryOutsideScope<ContentReview>().Where(review => review.ContentItemId == request.LetterId)
                .OrderByDescending(review => review.Id).Select(review => review.SubmittedBy).FirstOrDefaultAsync(cancellationToken);
            foreach (var (role, place) in FamilyRequestRules.Authors(request.ClassId, request.SchoolId))
            {
                if ((await holders.FindAsync(role, place, ChinaTime.Today(time), cancellationToken)).Contains(author))
                {
                    return role;
                }
            }
        }
        return RoleNames.ClassTeacher;
    }
}
