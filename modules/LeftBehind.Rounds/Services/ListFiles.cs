using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>The tasks about a list, and those about single files that are folded into it.</summary>
internal sealed class ListFiles(IDocumentSession session, IUserContext userContext, IEnumerable<ITaskSubjectSource> subjects)
{
    private const string ChildType = "Child";

    /// <summary>In the order in which they were handed in.</summary>
    public Task<List<WorkflowTask>> FoldedAsync(string submissionId, CancellationToken cancellationToken) => session.Query<WorkflowTask>()
        .Where(task => task.FoldedInto == submissionId && task.State == WorkflowTaskState.Folded).OrderBy(task => task.Id).ToListAsync(cancellationToken);

    /// <summary>The school's files that wait for the county, also those that are on no list: of children who do not count, or count no longer.</summary>
    public Task<List<string>> AtCountyAsync(int schoolId, CancellationToken cancellationToken) => session.Query<ContentReview>()
        .Where(review => review.SchoolId == schoolId && review.State == ContentReviewState.Submitted && review.ContentType == ChildType && review.AwaitingRole == RoleNames.CountyReviewer)
        .Select(review => review.ContentItemId).ToListAsync(cancellationToken);

    public Task<bool> HasOddAsync(string submissionId, CancellationToken cancellationToken) => session.Query<WorkflowTask>()
        .AnyAsync(task => task.FoldedInto == submissionId && task.State == WorkflowTaskState.Folded && task.Oddities != "", cancellationToken);

    /// <summary>What waits for the current user about a list; null where nothing does.</summary>
    public Task<WorkflowTask?> MineAsync(string submissionId, CancellationToken cancellationToken)
    {
        var (me, role, organizationId) = (userContext.User.UserId, userContext.User.RoleName, userContext.User.Scope.OrganizationId);
        var other = userContext.User.StandsInFor ?? me;
        return session.Query<WorkflowTask>().Where(task => task.ContentItemId == submissionId && task.State == WorkflowTaskState.Open
            && task.AssignedRole == role && task.AssignedOrganizationId == organizationId && task.SubmittedBy != me && task.SubmittedBy != other).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>What is odd about a file, in words.</summary>
    public IReadOnlyList<string> OdditiesOf(WorkflowTask task)
    {
        var source = subjects.FirstOrDefault(source => source.ContentType == task.ContentType);
        return [.. task.Oddities.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(code => source?.WordsOf(code) ?? code)];
    }
}
