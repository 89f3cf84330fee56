using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>Hands a school's list in, and calls it back while the county has not decided.</summary>
internal sealed class ListHandIn(IDocumentSession session, SchoolWork work, IWorkflowManager workflows, ITaskFolding folding, RoundLog log)
{
    public const string RoundClosed = "The round is closed. Ask the county to open it again.";
    public const string Already = "This school's list has been handed in already.";
    public const string NoChildren = "There is no child on the school's list. Hand in a nil report.";
    public const string HasChildren = "There are children in the school's files: hand in the list, not a nil report.";
    public const string NotSigned = "Sign with your own name, as it stands at the top of the page.";
    public const string PrincipalSigns = "A nil report is signed by the principal.";
    public const string Decided = "It cannot be called back any more: the county has decided.";

    private const string SubmittedEvent = "ContentSubmittedEvent";
    private const string ByPrincipal = "ByPrincipal";
    private const string CalledBack = "Called back by those who handed it in.";

    /// <param name="round">The round.</param>
    /// <param name="school">A school in view.</param>
    /// <param name="signedName">Of a nil report the name under it; null for a list.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What stands in the way; null where it is handed in.</returns>
    public async Task<string?> HandInAsync(CollectionRound round, Organization school, string? signedName, CancellationToken cancellationToken)
    {
        // Of a double click the second waits here, and finds that it is done.
        await session.BeginAsync(cancellationToken);
        await session.Query<Organization>().Where(row => row.Id == school.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Revision, row => row.Revision), cancellationToken);
        var current = await work.CurrentAsync(round, school, cancellationToken);
        if (Fault(round, current, signedName) is { } fault)
        {
            return fault;
        }
        var document = await work.ListAsync(school, cancellationToken);
        if (signedName is null ? document.Listed == 0 : document.Listed > 0 || await work.HasFilesAsync(school, cancellationToken))
        {
            return signedName is null ? NoChildren : HasChildren;
        }
        await session.Query<RoundSubmission>().Where(row => row.RoundId == round.Id && row.SchoolId == school.Id && row.IsCurrent)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsCurrent, false), cancellationToken);
        var deadline = await work.DeadlineAsync(round, school, cancellationToken);
        var submission = New(round, school, document, signedName, RoundRules.IsOver(deadline, log.Now));
        session.Set<RoundSubmission>().Add(submission);
        await session.SaveAsync(cancellationToken);
        await log.RecordAsync(AuditAction.Submitted, nameof(RoundSubmission), submission.SubmissionId, school.Id, cancellationToken, $"{round.Name} × {document.Listed}");
        await LeadAsync(submission, cancellationToken);
        return null;
    }

    /// <returns>What stands in the way; null where it is called back.</returns>
    public async Task<string?> RecallAsync(RoundSubmission submission, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var recalled = await session.Query<RoundSubmission>().Where(row => row.Id == submission.Id && row.State == SubmissionState.HandedIn)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, SubmissionState.Recalled).SetProperty(row => row.IsCurrent, false), cancellationToken);
        if (recalled == 0)
        {
            return Decided;
        }
        await folding.UnfoldAsync(submission.SubmissionId, cancellationToken);
        if (submission.WorkflowId is { } workflow)
        {
            await workflows.CancelAsync(workflow, CalledBack, cancellationToken);
        }
        await log.RecordAsync(AuditAction.Recalled, nameof(RoundSubmission), submission.SubmissionId, submission.OrganizationId, cancellationToken);
        return null;
    }

    private string? Fault(CollectionRound round, RoundSubmission? current, string? signedName) =>
        round.ClosedUtc is not null ? RoundClosed
        : current is { State: SubmissionState.HandedIn or SubmissionState.Approved } ? Already
        : signedName is null ? null
        : log.User.RoleName == RoleNames.Clerk ? PrincipalSigns
        : signedName.Trim() != log.User.DisplayName ? NotSigned
        : null;

    private RoundSubmission New(CollectionRound round, Organization school, Annex2Document document, string? signedName, bool isLate) => new()
    {
        OrganizationId = school.Id,
        SubmissionId = Guid.CreateVersion7().ToString("N"),
        RoundId = round.Id,
        IsCurrent = true,
        State = SubmissionState.HandedIn,
        FilledOn = log.Today,
        HandedInUtc = log.Now,
        HandedInBy = log.User.UserId,
        HandedInByName = log.User.DisplayName,
        IsLate = isLate,
        OnBehalf = log.IsOfCounty,
        IsNil = signedName is not null,
        SignedName = signedName?.Trim() ?? "",
        Listed = document.Listed,
        Document = Submissions.Write(document),
    };

    private async Task LeadAsync(RoundSubmission submission, CancellationToken cancellationToken)
    {
        var subject = new WorkflowSubject(submission.OrganizationId)
        {
            ContentType = nameof(RoundSubmission),
            ContentItemId = submission.SubmissionId,
            StartedBy = log.User.UserId,
        };
        var input = new JsonObject { [ByPrincipal] = log.User.RoleName != RoleNames.Clerk };
        await workflows.TriggerEventAsync(SubmittedEvent, subject, submission.SubmissionId, input, cancellationToken);
        submission.WorkflowId = await session.Query<WorkflowTask>().Where(task => task.ContentItemId == submission.SubmissionId)
            .OrderBy(task => task.Id).Select(task => task.WorkflowId).FirstOrDefaultAsync(cancellationToken);
        await session.SaveAsync(cancellationToken);
    }
}
