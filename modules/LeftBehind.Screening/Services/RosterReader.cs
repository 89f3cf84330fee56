using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using LeftBehind.Screening.Entities;
using LeftBehind.Screening.ViewModels;

namespace LeftBehind.Screening.Services;

/// <summary>The list of a class in the current term.</summary>
internal sealed class RosterReader(IDocumentSession session, IUserContext userContext, IClassDirectory classes, ScreeningTerm terms)
{
    /// <summary>The class and its term; null when there is none, or outside the user's scope.</summary>
    public async Task<(SchoolClass Class, Term Term)?> FindAsync(int classId, CancellationToken cancellationToken) =>
        await session.Query<Organization>().AnyAsync(row => row.Id == classId && row.Level == OrganizationLevel.Class, cancellationToken)
        && await classes.FindAsync(classId, cancellationToken) is { } found
            ? (found, await terms.NowAsync(classId, cancellationToken))
            : null;

    public Task<List<ScreeningPupil>> PupilsAsync(int classId, int term, CancellationToken cancellationToken) =>
        session.Query<ScreeningPupil>().Where(pupil => pupil.ClassId == classId && pupil.Term == term)
            .OrderBy(pupil => pupil.Position).ThenBy(pupil => pupil.Id).ToListAsync(cancellationToken);

    public Task<ScreeningClosure?> ClosureAsync(int classId, int term, CancellationToken cancellationToken) =>
        session.Query<ScreeningClosure>().FirstOrDefaultAsync(closure => closure.ClassId == classId && closure.Term == term, cancellationToken);

    /// <summary>Names with a file in a class, and the files.</summary>
    public async Task<ILookup<string, string>> FilesAsync(int classId, CancellationToken cancellationToken)
    {
        var latest = userContext.User.Has(Permissions.Screen);
        return (await session.Query<ChildIndex>().Where(row => row.ClassId == classId && row.ExitOn == null && (latest ? row.Latest : row.Published))
            .OrderBy(row => row.SortKey).Select(row => new { row.Name, row.ContentItemId }).ToListAsync(cancellationToken)).ToLookup(row => row.Name, row => row.ContentItemId);
    }

    public async Task<RosterPage?> ReadAsync(int classId, CancellationToken cancellationToken)
    {
        if (await FindAsync(classId, cancellationToken) is not var (found, term))
        {
            return null;
        }
        var key = ScreeningRules.KeyOf(term);
        var before = ScreeningRules.Before(key);
        var (pupils, files) = (await PupilsAsync(classId, key, cancellationToken), await FilesAsync(classId, cancellationToken));
        return new(found, term, [.. pupils.Select(pupil => new RosterRow(pupil, [.. files[pupil.Name]]))])
        {
            Closure = await ClosureAsync(classId, key, cancellationToken),
            Unlisted = ScreeningRules.Missing(pupils.Select(pupil => pupil.Name), files.SelectMany(same => same.Select(_ => same.Key))).Count,
            Earlier = await session.Query<ScreeningPupil>().CountAsync(pupil => pupil.ClassId == classId && pupil.Term == before, cancellationToken),
            MayEdit = userContext.User.Has(Permissions.Screen),
            MayOpenFiles = userContext.User.Has(Permissions.EditChildren),
        };
    }
}
