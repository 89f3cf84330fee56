using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Security;

namespace LeftBehind.Users.Services;

internal sealed class RoleSubject(RoleWords words, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public const string Kind = "Role";

    public string Subject => Kind;

    public string Name => text["Role"];

    public Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, AuditSubject>>(subjectIds.ToDictionary(role => role, role => new AuditSubject(words.Of(role))));
}
