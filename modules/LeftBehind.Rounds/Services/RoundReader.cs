using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>The rounds of the user's county. A school sees them though they are not its own: a round holds dates, and nothing of anybody.</summary>
internal sealed class RoundReader(IDocumentSession session, IOrganizationPaths paths, RoundLog log)
{
    public async Task<int?> CountyIdAsync(CancellationToken cancellationToken) =>
        log.IsOfCounty ? log.User.Scope.OrganizationId
        : log.User.Scope.OrganizationId == 0 ? null
        : (await paths.FindAsync(log.User.Scope.OrganizationId, cancellationToken))?.CountyId;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<CollectionRound>> ListAsync(CancellationToken cancellationToken) =>
        await CountyIdAsync(cancellationToken) is { } county
            ? await Of(county).OrderByDescending(round => round.EntryDeadline).ThenByDescending(round => round.Id).ToListAsync(cancellationToken)
            : [];

    public async Task<CollectionRound?> FindAsync(long id, CancellationToken cancellationToken) =>
        await CountyIdAsync(cancellationToken) is { } county ? await Of(county).SingleOrDefaultAsync(round => round.Id == id, cancellationToken) : null;

    /// <summary>For changing it; null for whoever does not run the county's rounds.</summary>
    public async Task<CollectionRound?> TrackAsync(long id, CancellationToken cancellationToken) =>
        log.IsOfCounty ? await session.Query<CollectionRound>().AsTracking().SingleOrDefaultAsync(round => round.Id == id, cancellationToken) : null;

    /// <summary>A school in view.</summary>
    public Task<Organization?> SchoolAsync(int schoolId, CancellationToken cancellationToken) =>
        session.Query<Organization>().SingleOrDefaultAsync(row => row.Id == schoolId && row.Level == OrganizationLevel.School, cancellationToken);

    public Task<DateOnly?> ExtendedUntilAsync(long roundId, int schoolId, CancellationToken cancellationToken) => session.Query<RoundExtension>()
        .Where(row => row.RoundId == roundId && row.SchoolId == schoolId).OrderByDescending(row => row.Id).Select(row => (DateOnly?)row.Until).FirstOrDefaultAsync(cancellationToken);

    private IQueryable<CollectionRound> Of(int countyId) => session.QueryOutsideScope<CollectionRound>().Where(round => round.OrganizationId == countyId);
}
