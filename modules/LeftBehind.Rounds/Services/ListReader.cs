using LeftBehind.Abstractions.Security;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.ViewModels;

namespace LeftBehind.Rounds.Services;

/// <summary>A list that was handed in. That the user was shown it is on record before the page is.</summary>
internal sealed class ListReader(Submissions submissions, RoundReader rounds, ListFiles files, AmendmentReasons reasons, RoundLog log)
{
    public async Task<bool> IsInViewAsync(string submissionId, CancellationToken cancellationToken) => await submissions.FindAsync(submissionId, cancellationToken) is not null;

    public async Task<ListPage?> OpenAsync(string submissionId, CancellationToken cancellationToken)
    {
        if (await submissions.FindAsync(submissionId, cancellationToken) is not { SchoolId: { } schoolId } submission
            || await rounds.SchoolAsync(schoolId, cancellationToken) is not { } school
            || await rounds.FindAsync(submission.RoundId, cancellationToken) is not { } round)
        {
            return null;
        }
        var approved = await submissions.ApprovedBeforeAsync(submission, cancellationToken);
        var folded = (await files.FoldedAsync(submissionId, cancellationToken)).ToDictionary(task => task.ContentItemId);
        var document = Submissions.DocumentOf(submission);
        var why = await reasons.OfAsync(submission, document, cancellationToken);
        var held = Submissions.HeldBackOf(submission);
        var task = submission.State == SubmissionState.HandedIn ? await files.MineAsync(submissionId, cancellationToken) : null;
        var isOwn = submission.HandedInBy == log.User.UserId;
        await log.RecordNowAsync(AuditAction.Opened, nameof(RoundSubmission), submissionId, schoolId, cancellationToken, $"× {submission.Listed}");
        return new(submission, round, school)
        {
            Rows = [.. ListDifferenceRules.Lines(document, approved).Select(Row)],
            Others = [.. folded.Values.ExceptBy(document.Entries.Select(entry => entry.ItemId), task => task.ContentItemId)
                .Select(task => new FoldedFile(task.ContentItemId, task.Id, task.Title, task.Place, files.OdditiesOf(task)))],
            IsCompared = approved is not null,
            Task = task,
            MayDecide = task is not null || (submission is { State: SubmissionState.HandedIn, WorkflowId: null } && log.User.Has(Permissions.Manage) && !isOwn),
            MayHoldBack = log.IsOfCounty,
            MayRecall = submission.State == SubmissionState.HandedIn && (log.User.Has(Permissions.HandIn) || (submission.OnBehalf && log.User.Has(Permissions.Manage))),
        };

        ListRow Row(ListLine line) => new(line)
        {
            TaskId = folded.GetValueOrDefault(line.Entry.ItemId)?.Id,
            Oddities = folded.TryGetValue(line.Entry.ItemId, out var task) ? files.OdditiesOf(task) : [],
            Reasons = why.GetValueOrDefault(line.Entry.ItemId) ?? [],
            HeldBack = held.GetValueOrDefault(line.Entry.ItemId),
        };
    }
}
