using LeftBehind.Abstractions.Content;

namespace LeftBehind.Letters.Services;

internal static class LetterContent
{
    /// <summary>A letter by id; null where it is not there for the user, or where the id is that of something else.</summary>
    public static async Task<ContentItem?> GetLetterAsync(this IContentManager content, string? id, CancellationToken cancellationToken, ContentVersion version = ContentVersion.Latest) =>
        id is { Length: 32 } && id.All(char.IsAsciiHexDigitLower) && await content.GetAsync(id, version, cancellationToken) is { ContentType: LetterType.Name } item ? item : null;
}
