using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Screening.Services;

/// <summary>Class lists in the audit log.</summary>
internal sealed class RosterSubject(IDocumentSession session, ScreeningTerm terms, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public const string Kind = "Screening";

    public string Subject => Kind;

    public string Name => text["Screening of a class"];

    public static string IdOf(int classId) => classId.ToString(CultureInfo.InvariantCulture);

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        int[] ids = [.. subjectIds.Select(id => int.TryParse(id, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        var rows = await session.Query<Organization>().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => IdOf(row.Id), row => new AuditSubject(row.NameOn(terms.Today), $"/admin/screening/{row.Id}"));
    }
}
