using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>A form in the audit log, by the place that it was printed for.</summary>
internal sealed class AnnexSubject(string subject, string key, IDocumentSession session, TimeProvider time, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public string Subject => subject;

    public string Name => text[key];

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        int[] ids = [.. subjectIds.Select(id => int.TryParse(id, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        var places = await session.Query<Organization>().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
        return places.ToDictionary(row => row.Id.ToString(CultureInfo.InvariantCulture), row => new AuditSubject(row.NameOn(ChinaTime.Today(time))));
    }
}
