using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Training.Indexes;
using LeftBehind.Training.Media;
using LeftBehind.Training.Parts;

namespace LeftBehind.Training.Services;

internal sealed class TrainingShelf(IDocumentSession session, MediaFiles media) : ITrainingShelf
{
    private const int MostListed = 40;

    public async Task<IReadOnlyList<TrainingIndex>> ListAsync(ScopedRow reader, CancellationToken cancellationToken)
    {
        var places = PlacesOf(reader);
        return await session.QueryOutsideScope<TrainingIndex>().Where(row => row.Published && places.Contains(row.OrganizationId))
            .OrderByDescending(row => row.ModifiedUtc).ThenByDescending(row => row.Id).Take(MostListed).ToListAsync(cancellationToken);
    }

    public async Task<TrainingArticle?> FindAsync(ScopedRow reader, string contentItemId, CancellationToken cancellationToken)
    {
        var places = PlacesOf(reader);
        return await session.QueryOutsideScope<ContentItem>()
            .Where(item => item.ContentItemId == contentItemId && item.ContentType == TrainingType.Name && item.Published && item.ArchivedUtc == null && places.Contains(item.OrganizationId))
            .FirstOrDefaultAsync(cancellationToken) is { } found ? Of(found) : null;
    }

    public TrainingArticle Of(ContentItem item)
    {
        var article = item.Get<TrainingPart>();
        return new(item.ContentItemId, article.Title, article.Language == TrainingLanguage.English ? "en" : "zh-CN", TrainingTextRules.Paragraphs(article.Body))
        {
            PictureText = article.PictureText ?? "",
            Picture = media.Find(article.Picture),
            Media = media.Find(article.Media),
        };
    }

    private static int[] PlacesOf(ScopedRow reader) =>
        [.. new[] { reader.ClassId, reader.SchoolId, reader.VillageId, reader.TownshipId, reader.CountyId, reader.CityId, reader.ProvinceId }.OfType<int>()];
}
