using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Content;

/// <summary>An item whose index rows are to be replaced.</summary>
/// <param name="Latest">Its latest version.</param>
/// <param name="Published">Its published one; null where there is none.</param>
/// <param name="IsNew">True where it cannot have rows yet.</param>
internal sealed record IndexedItem(ContentItem Latest, ContentItem? Published, bool IsNew)
{
    public IEnumerable<ContentItem> Versions => Latest.ArchivedUtc is not null ? []
        : Published is null || Published.Id == Latest.Id ? [Latest]
        : [Latest, Published];
}
