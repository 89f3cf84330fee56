using LeftBehind.Transfers.Entities;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Transfers.Services;

/// <summary>Cards in the inbox of the receiving school. They are taken in one by one: each needs a class.</summary>
internal sealed class TransferSource(TransferRows rows, IStringLocalizer<Startup> text) : ITaskRecordSource
{
    private const string NeedsClass = "NeedsClass";
    private const int LongestPlace = 200;

    public string ContentType => nameof(TransferCard);

    public string Name => text["Transfer to this school"];

    public string Permission => Permissions.Receive;

    // Asked by the sending school, in whose transaction the task is made, and by the clock.
    public async Task<TaskRecord?> FindAsync(string id, CancellationToken cancellationToken) =>
        await rows.BothAsync(id, cancellationToken) is var (outgoing, card)
            ? new(card.Name, card.StartedByName, [NeedsClass]) { Place = Shortened($"{card.FromSchool} → {outgoing.ToSchoolName}") }
            : null;

    public string WordsOf(string oddity) => oddity == NeedsClass ? text["A class is to be chosen"] : oddity;

    public string UrlOf(string contentItemId) => $"/admin/transfers/{contentItemId}";

    public bool IsAnsweredOnItsPage => true;

    public string? FoldedUrlOf(string id) => null;

    private static string Shortened(string place) => place.Length > LongestPlace ? place[..LongestPlace] : place;
}
