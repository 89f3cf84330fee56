using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.ViewModels;

namespace LeftBehind.Rounds.Services;

/// <summary>The board of a round: one walk over the county's schools, one over its files to count them. Documents are not read.</summary>
internal sealed class RoundBoardReader(IDocumentSession session, RoundLog log)
{
    public async Task<RoundBoard> ReadAsync(CollectionRound round, CancellationToken cancellationToken)
    {
        var counts = await CountsAsync(round.OrganizationId, cancellationToken);
        var rows = await Places(round).ToListAsync(cancellationToken);
        var bureau = rows.Find(row => row.School.Level == OrganizationLevel.County);
        return new(round, [.. rows.Where(row => row.School.Level == OrganizationLevel.School).Select(row => Of(round, row, counts.GetValueOrDefault(row.School.Id)))], log.Today)
        {
            CountyLacksPerson = bureau is not { School: { ResponsiblePerson.Length: > 0, Phone.Length: > 0 } },
        };
    }

    /// <summary>The county itself and its schools, with what each has handed in. Schools that are closed hand nothing in any more.</summary>
    public IQueryable<BoardPlace> Places(CollectionRound round)
    {
        var (countyId, roundId, today) = (round.OrganizationId, round.Id, log.Today);
        var extensions = session.Query<RoundExtension>().Where(extension => extension.RoundId == roundId);
        var reminders = session.Query<RoundReminder>().Where(reminder => reminder.RoundId == roundId);
        return
            from school in session.Query<Organization>().Where(row => row.CountyId == countyId && (row.Level == OrganizationLevel.School || row.Level == OrganizationLevel.County)
                && (row.ValidTo == null || row.ValidTo >= today))
            join above in session.Query<Organization>() on school.TownshipId equals (int?)above.Id into townships
            from township in townships.DefaultIfEmpty()
            join handed in session.Query<RoundSubmission>().Where(row => row.RoundId == roundId && row.IsCurrent) on (int?)school.Id equals handed.SchoolId into submissions
            from submission in submissions.DefaultIfEmpty()
            orderby township == null ? "" : township.NameKey, school.NameKey, school.Id
            select new BoardPlace
            {
                School = school,
                Township = township == null ? "" : township.Name,
                Until = extensions.Where(extension => extension.SchoolId == school.Id).OrderByDescending(extension => extension.Id).Select(extension => (DateOnly?)extension.Until).FirstOrDefault(),
                RemindedUtc = reminders.Where(reminder => reminder.SchoolId == school.Id).Max(reminder => (DateTime?)reminder.SentUtc),
                SubmissionId = submission == null ? null : submission.SubmissionId,
                State = submission == null ? null : submission.State,
                HandedInUtc = submission == null ? null : submission.HandedInUtc,
                Listed = submission == null ? 0 : submission.Listed,
                IsLate = submission != null && submission.IsLate,
                OnBehalf = submission != null && submission.OnBehalf,
                IsNil = submission != null && submission.IsNil,
                HeldBackCount = submission == null ? 0 : submission.HeldBackCount,
                IssueId = submission == null ? null : submission.IssueId,
            };
    }

    private BoardRow Of(CollectionRound round, BoardPlace place, int files)
    {
        var deadline = RoundRules.DeadlineOf(round.EntryDeadline, place.Until);
        var row = new BoardRow(place.School.Id, place.School.Name, place.Township)
        {
            ResponsiblePerson = place.School.ResponsiblePerson,
            Phone = place.School.Phone,
            Deadline = deadline,
            IsExtended = deadline != round.EntryDeadline,
            Children = place.State is null or SubmissionState.Returned ? files : place.Listed,
            SubmissionId = place.SubmissionId,
            State = place.State,
            HandedInUtc = place.HandedInUtc,
            IsLate = place.IsLate,
            OnBehalf = place.OnBehalf,
            IsNil = place.IsNil,
            HeldBackCount = place.HeldBackCount,
            IssueId = place.IssueId,
            RemindedUtc = place.RemindedUtc,
        };
        return row with { IsOverdue = row.IsMissing && RoundRules.IsOver(deadline, log.Now) };
    }

    private Task<Dictionary<int, int>> CountsAsync(int countyId, CancellationToken cancellationToken) => session.Query<ChildIndex>()
        .Where(row => row.CountyId == countyId && row.Latest && row.SchoolId != null).Where(ChildIndexRules.Is(ChildState.Listed, log.Today))
        .GroupBy(row => row.SchoolId!.Value).Select(school => new { school.Key, Count = school.Count() }).ToDictionaryAsync(school => school.Key, school => school.Count, cancellationToken);
}
