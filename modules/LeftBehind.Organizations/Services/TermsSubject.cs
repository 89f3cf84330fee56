using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

/// <summary>Terms in the audit log, by the year that they belong to.</summary>
internal sealed class TermsSubject(IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public string Subject => nameof(TermDates);

    public string Name => text["School years and terms"];

    public Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, AuditSubject>>(subjectIds.ToDictionary(year => year, year => new AuditSubject(text["School year {0}", year])));
}
