using LeftBehind.Abstractions.Content;

namespace LeftBehind.Children.Services;

internal static class ChildContent
{
    /// <summary>The latest version of a pupil's file; null where it is not there for the user, or where the id is that of something else.</summary>
    public static async Task<ContentItem?> GetChildAsync(this IContentManager content, string? contentItemId, CancellationToken cancellationToken) =>
        IsId(contentItemId) && await content.GetAsync(contentItemId!, ContentVersion.Latest, cancellationToken) is { ContentType: ChildType.Name } item ? item : null;

    // What is no id is not asked for: PostgreSQL refuses texts with a NUL in them.
    public static bool IsId(string? text) => text is { Length: 32 } && text.All(char.IsAsciiHexDigitLower);
}
