using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Entities;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Audit.ViewModels;

internal sealed record AuditPage(AuditFilter Filter, KeysetPage<AuditRow> Page)
{
    /// <summary>Names of the kinds of subjects.</summary>
    public required IReadOnlyDictionary<string, string> Kinds { get; init; }

    public required IReadOnlyDictionary<(string Subject, string SubjectId), AuditSubject> Subjects { get; init; }

    public string KindOf(AuditRow row) => Kinds.GetValueOrDefault(row.Subject, row.Subject);

    public AuditSubject? SubjectOf(AuditRow row) => Subjects.GetValueOrDefault((row.Subject, row.SubjectId));
}
