using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Entities;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>The issues of Annex 2 that were kept.</summary>
internal sealed class Annex2Issues(IDocumentSession session, IUserContext userContext, IAuditLog audit, TimeProvider time)
{
    public static Annex2Document Read(Annex2Issue issue) => JsonSerializer.Deserialize<Annex2Document>(issue.Document, ContentJson.Options)!;

    /// <summary>The last issue of an earlier day, from which changes are told.</summary>
    public Task<Annex2Issue?> BeforeAsync(int schoolId, DateOnly day, CancellationToken cancellationToken) =>
        OfSchool(schoolId).Where(issue => issue.FilledOn < day)
            .OrderByDescending(issue => issue.FilledOn).ThenByDescending(issue => issue.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>What the school handed in for that day; the last one where it did so more than once.</summary>
    public Task<Annex2Issue?> OfDayAsync(int schoolId, DateOnly day, CancellationToken cancellationToken) =>
        OfSchool(schoolId).Where(issue => issue.FilledOn == day).OrderByDescending(issue => issue.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>An issue by its id; null when there is none, or outside the user's scope.</summary>
    public Task<Annex2Issue?> FindAsync(string issueId, CancellationToken cancellationToken) =>
        session.Query<Annex2Issue>().FirstOrDefaultAsync(issue => issue.IssueId == issueId, cancellationToken);

    /// <summary>Without their documents, the newest day first.</summary>
    public Task<List<Annex2Issue>> ListAsync(int schoolId, CancellationToken cancellationToken) =>
        OfSchool(schoolId).OrderByDescending(issue => issue.FilledOn).ThenByDescending(issue => issue.Id)
            .Select(issue => new Annex2Issue
            {
                Id = issue.Id,
                IssueId = issue.IssueId,
                FilledOn = issue.FilledOn,
                IssuedUtc = issue.IssuedUtc,
                IssuedByName = issue.IssuedByName,
                Listed = issue.Listed,
                Departed = issue.Departed,
            }).ToListAsync(cancellationToken);

    /// <summary>Keeps a document in the current transaction. Pressing the button twice keeps it once.</summary>
    public async Task<string> KeepAsync(Organization school, DateOnly filledOn, Annex2Document document, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var json = JsonSerializer.Serialize(document, ContentJson.Options);
        if (await OfDayAsync(school.Id, filledOn, cancellationToken) is { } same && same.Document == json)
        {
            return same.IssueId;
        }
        var issue = new Annex2Issue
        {
            IssueId = Guid.CreateVersion7().ToString("N"),
            OrganizationId = school.Id,
            FilledOn = filledOn,
            IssuedUtc = time.GetUtcNow().UtcDateTime,
            IssuedBy = userContext.User.UserId,
            IssuedByName = userContext.User.DisplayName,
            Listed = document.Listed,
            Departed = document.Departed,
            Document = json,
        };
        session.Set<Annex2Issue>().Add(issue);
        await audit.RecordAsync(new(AuditAction.Submitted, nameof(Annex2Issue), issue.IssueId)
        {
            OrganizationId = school.Id,
            Detail = $"{FormDates.Day(filledOn)} × {document.Entries.Count}",
        }, cancellationToken);
        return issue.IssueId;
    }

    private IQueryable<Annex2Issue> OfSchool(int schoolId) => session.Query<Annex2Issue>().Where(issue => issue.SchoolId == schoolId);
}
