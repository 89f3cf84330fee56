using LeftBehind.Abstractions.Content;

namespace LeftBehind.Training.Services;

internal static class TrainingContent
{
    /// <summary>An article by id; null where it is not there for the user, or where the id is that of something else.</summary>
    public static async Task<ContentItem?> GetArticleAsync(this IContentManager content, string? id, CancellationToken cancellationToken) =>
        id is { Length: 32 } && id.All(char.IsAsciiHexDigitLower) && await content.GetAsync(id, ContentVersion.Latest, cancellationToken) is { ContentType: TrainingType.Name } item ? item : null;
}
