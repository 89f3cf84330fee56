using System.Globalization;
using LeftBehind.Abstractions.Security;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>Rounds in the audit log.</summary>
internal sealed class RoundSubject(RoundReader rounds, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public string Subject => nameof(CollectionRound);

    public string Name => text["Round"];

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) =>
        (await rounds.ListAsync(cancellationToken)).ToDictionary(round => round.Id.ToString(CultureInfo.InvariantCulture), round => new AuditSubject(round.Name, $"/admin/rounds/{round.Id}"))
            .Where(round => subjectIds.Contains(round.Key)).ToDictionary();
}
