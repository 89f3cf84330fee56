using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.ViewModels;

namespace LeftBehind.Forms.Services;

/// <summary>Annex 1 of one child as the user may see it.</summary>
internal sealed class ChildSheets(FormPlaces places, Annex1Compiler compiler)
{
    /// <summary>A child whose file was never accepted has no other form than the draft. Null where there is none for the user.</summary>
    public async Task<Annex1Sheet?> FindAsync(string contentItemId, FormChoice choice, CancellationToken cancellationToken)
    {
        var on = places.Day(choice.On);
        return (choice.Drafts && places.ReadsDrafts ? null : await compiler.OfChildAsync(contentItemId, on, drafts: false, cancellationToken))
            ?? (places.ReadsDrafts ? await compiler.OfChildAsync(contentItemId, on, drafts: true, cancellationToken) : null);
    }
}
