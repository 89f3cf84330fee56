using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.ViewModels;

namespace LeftBehind.Organizations.Services;

/// <summary>Reads and sets the terms of the county, city or province that the user works for.</summary>
internal sealed class TermEditor(IDocumentSession session, ISchoolCalendar calendar, IUserContext userContext, IAuditLog audit, TimeProvider time)
{
    private const int YearsBack = 3;
    private const int YearsAhead = 1;

    /// <summary>Whose terms are shown: the user's own organization. The site's administrator stands above all and has none.</summary>
    public int OwnerId => userContext.User.Scope.OrganizationId;

    public bool MaySet => userContext.User.Has(Permissions.ManageTerms) && userContext.User.Scope is { Kind: ScopeKind.Organization, Level: <= OrganizationLevel.County };

    public async Task<IReadOnlyList<YearOfTerms>> YearsAsync(CancellationToken cancellationToken)
    {
        var present = SchoolCalendarRules.YearOn(ChinaTime.Today(time)).StartYear;
        var years = new List<YearOfTerms>();
        for (var start = present + YearsAhead; start >= present - YearsBack; start--)
        {
            var terms = await calendar.TermsAsync(OwnerId, new(start), cancellationToken);
            years.Add(new(new(start), terms, await SetByAsync(start, cancellationToken)));
        }
        return years;
    }

    public async Task<TermsForm> FormAsync(SchoolYear year, CancellationToken cancellationToken)
    {
        var terms = await calendar.TermsAsync(OwnerId, year, cancellationToken);
        return new TermsForm
        {
            FirstFrom = terms[0].From,
            FirstTo = terms[0].To,
            SecondFrom = terms[1].From,
            SecondTo = terms[1].To,
            Revision = (await OwnAsync(year, cancellationToken)).Sum(row => row.Revision),
        };
    }

    /// <returns>False where somebody else has set them meanwhile.</returns>
    public async Task<bool> SetAsync(SchoolYear year, TermsForm form, CancellationToken cancellationToken)
    {
        var own = await OwnAsync(year, cancellationToken);
        if (own.Sum(row => row.Revision) != form.Revision)
        {
            return false;
        }
        foreach (var term in form.Terms(year))
        {
            var row = own.FirstOrDefault(known => known.Number == term.Number)
                ?? session.Set<TermDates>().Add(new TermDates { OrganizationId = OwnerId, SchoolYear = year.StartYear, Number = term.Number }).Entity;
            (row.FirstDay, row.LastDay) = (term.From, term.To);
            row.Revision++;
        }
        var entry = new AuditEntry(AuditAction.Configured, nameof(TermDates), year.StartYear.ToString(CultureInfo.InvariantCulture)) { OrganizationId = OwnerId };
        await audit.RecordAsync(entry, cancellationToken);
        return true;
    }

    private Task<List<TermDates>> OwnAsync(SchoolYear year, CancellationToken cancellationToken) =>
        session.Query<TermDates>().AsTracking().Where(row => row.OrganizationId == OwnerId && row.SchoolYear == year.StartYear).ToListAsync(cancellationToken);

    private async Task<Organization?> SetByAsync(int startYear, CancellationToken cancellationToken)
    {
        var (nearest, owner) = (await calendar.OwnerAsync(OwnerId, new(startYear), cancellationToken), session.QueryOutsideScope<Organization>());
        return nearest is { } id ? await owner.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) : null;
    }
}
