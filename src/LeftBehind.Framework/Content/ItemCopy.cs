using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Content;

/// <summary>Copies of versions, so that what a caller holds is never what the session tracks.</summary>
internal static class ItemCopy
{
    public static ContentItem Of(ContentItem item)
    {
        var copy = new ContentItem();
        Reflect(item, copy);
        return copy;
    }

    /// <summary>A draft with the content of an item, to follow a stored version; the first one where nothing is stored.</summary>
    public static ContentItem NextVersion(ContentItem item, ContentItem? stored, DateTime now)
    {
        var version = Of(item);
        version.Id = 0;
        version.ContentItemVersionId = Guid.CreateVersion7().ToString("N");
        version.VersionNumber = (stored?.VersionNumber ?? 0) + 1;
        version.Revision = stored?.Revision ?? 0;
        version.Latest = true;
        version.Published = false;
        version.PublishedUtc = null;
        version.ArchivedUtc = stored?.ArchivedUtc;
        version.CreatedUtc = now;
        return version;
    }

    /// <summary>A stored draft with the content of an item.</summary>
    public static ContentItem Changed(ContentItem stored, ContentItem item)
    {
        var version = Of(stored);
        Change(version, item);
        return version;
    }

    public static void Change(ContentItem version, ContentItem item)
    {
        version.CopyDocumentFrom(item);
        version.OrganizationId = item.OrganizationId;
        version.DisplayText = item.DisplayText;
    }

    public static void Reflect(ContentItem from, ContentItem to)
    {
        to.Id = from.Id;
        to.ContentItemId = from.ContentItemId;
        to.ContentItemVersionId = from.ContentItemVersionId;
        to.ContentType = from.ContentType;
        to.VersionNumber = from.VersionNumber;
        to.Latest = from.Latest;
        to.Published = from.Published;
        to.Revision = from.Revision;
        to.DisplayText = from.DisplayText;
        to.CreatedUtc = from.CreatedUtc;
        to.ModifiedUtc = from.ModifiedUtc;
        to.PublishedUtc = from.PublishedUtc;
        to.ArchivedUtc = from.ArchivedUtc;
        to.ModifiedBy = from.ModifiedBy;
        to.CopyLevelsFrom(from);
        to.CopyDocumentFrom(from);
    }
}
