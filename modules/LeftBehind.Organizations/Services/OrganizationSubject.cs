using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

/// <summary>Organizations in the audit log.</summary>
internal sealed class OrganizationSubject(IDocumentSession session, TimeProvider time, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public string Subject => nameof(Organization);

    public string Name => text["Organization"];

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        int[] ids = [.. subjectIds.Select(id => int.TryParse(id, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        var rows = await session.Query<Organization>().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Id.ToString(CultureInfo.InvariantCulture), row => new AuditSubject(row.NameOn(ChinaTime.Today(time)), $"/admin/organizations/{row.Id}"));
    }
}
