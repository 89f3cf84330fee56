using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Screening.Entities;
using LeftBehind.Screening.ViewModels;

namespace LeftBehind.Screening.Services;

/// <summary>Changes the list of a class. Nothing is changed on a list that is closed.</summary>
internal sealed class RosterEditor(IDocumentSession session, IUserContext userContext, RosterReader reader, ScreeningTerm terms, RosterLog log)
{
    /// <summary>Puts names at the end of the list and says how many were new; null where the class would get too big.</summary>
    public async Task<int?> AddAsync(int classId, int term, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var there = await reader.PupilsAsync(classId, term, cancellationToken);
        var missing = ScreeningRules.Missing(there.Select(pupil => pupil.Name), names);
        if (there.Count + missing.Count > ScreeningRules.MostPupils)
        {
            return null;
        }
        var last = there.Count == 0 ? 0 : there[^1].Position;
        session.Set<ScreeningPupil>().AddRange(missing.Select((name, place) => new ScreeningPupil { OrganizationId = classId, Term = term, Name = name, Position = last + place + 1 }));
        if (missing.Count > 0)
        {
            await log.AddedAsync(classId, missing.Count, cancellationToken);
        }
        return missing.Count;
    }

    /// <summary>Takes marks over where they were changed; the names of pupils whom somebody else has marked otherwise meanwhile come back.</summary>
    public async Task<IReadOnlyList<string>> MarkAsync(int classId, int term, IReadOnlyList<MarkForm> marks, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var pupils = (await reader.PupilsAsync(classId, term, cancellationToken)).ToDictionary(pupil => pupil.Id);
        var conflicts = new List<string>();
        foreach (var form in marks.Where(form => form.Mark != form.Was && Enum.IsDefined(form.Mark) && pupils.ContainsKey(form.Id)))
        {
            var pupil = pupils[form.Id];
            if (pupil.Mark != form.Was && pupil.Mark != form.Mark)
            {
                conflicts.Add(pupil.Name);
                continue;
            }
            var user = userContext.User;
            (pupil.Mark, pupil.MarkedBy, pupil.MarkedByName, pupil.MarkedOn) = form.Mark == ScreeningMark.Open
                ? (form.Mark, 0, "", null) : (form.Mark, user.UserId, user.DisplayName, (DateOnly?)terms.Today);
            session.Set<ScreeningPupil>().Update(pupil);
        }
        await session.SaveAsync(cancellationToken);
        return conflicts;
    }

    public async Task RemoveAsync(int classId, int term, long pupilId, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        if (await session.Query<ScreeningPupil>().Where(pupil => pupil.Id == pupilId && pupil.ClassId == classId && pupil.Term == term).ExecuteDeleteAsync(cancellationToken) > 0)
        {
            await log.RemovedAsync(classId, cancellationToken);
        }
    }

    /// <summary>False where a pupil has no mark yet.</summary>
    public async Task<bool> CloseAsync(int classId, int term, DateTime now, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var counts = RosterCounts.Of((await reader.PupilsAsync(classId, term, cancellationToken)).Select(pupil => (pupil.Mark, 1)));
        if (!ScreeningRules.MayClose(counts))
        {
            return false;
        }
        if (await reader.ClosureAsync(classId, term, cancellationToken) is null)
        {
            var user = userContext.User;
            session.Set<ScreeningClosure>().Add(new() { OrganizationId = classId, Term = term, ClosedUtc = now, ClosedBy = user.UserId, ClosedByName = user.DisplayName });
            await log.ClosedAsync(classId, counts, cancellationToken);
        }
        return true;
    }

    public async Task ReopenAsync(int classId, int term, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        if (await session.Query<ScreeningClosure>().Where(closure => closure.ClassId == classId && closure.Term == term).ExecuteDeleteAsync(cancellationToken) > 0)
        {
            await log.ReopenedAsync(classId, cancellationToken);
        }
    }
}
