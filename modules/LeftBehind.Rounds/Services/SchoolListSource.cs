using LeftBehind.Rounds.Entities;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Rounds.Services;

/// <summary>Schools' lists in the inbox of those who approve them.</summary>
internal sealed class SchoolListSource(Submissions submissions, RoundReader rounds, ListFiles files, IStringLocalizer<Startup> text) : ITaskRecordSource
{
    public string ContentType => nameof(RoundSubmission);

    public string Name => text["School's list"];

    public string Permission => Permissions.Approve;

    public async Task<TaskRecord?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await submissions.FindAsync(id, cancellationToken) is not { } submission
            || await rounds.SchoolAsync(submission.OrganizationId, cancellationToken) is not { } school
            || await rounds.FindAsync(submission.RoundId, cancellationToken) is not { } round)
        {
            return null;
        }
        var before = await submissions.ApprovedBeforeAsync(submission, cancellationToken);
        var oddities = ListOddityRules.Of(submission.Listed, before?.Listed, await files.HasOddAsync(id, cancellationToken));
        return new($"{school.Name} · {round.Name}", submission.HandedInByName, [.. oddities.Select(oddity => oddity.ToString())]) { OnBehalf = submission.OnBehalf };
    }

    public string WordsOf(string oddity) => Enum.TryParse<ListOddity>(oddity, out var known)
        ? text[known switch
        {
            ListOddity.NilAfterChildren => "Nil report, though children were on the last list",
            ListOddity.FarFewer => "Far fewer than on the last list",
            _ => "Holds files to be looked at singly",
        }]
        : oddity;

    public string UrlOf(string contentItemId) => $"/admin/rounds/lists/{contentItemId}";

    public string FoldedUrlOf(string id) => $"/admin/rounds/lists/{id}/registrations";
}
