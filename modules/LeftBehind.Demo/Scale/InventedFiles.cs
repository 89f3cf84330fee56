using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Demo.Families;
using LeftBehind.Demo.Recipes;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Demo.Scale;

/// <summary>Saves invented children as files with what stands beside them, some statements for all of them.</summary>
internal sealed class InventedFiles(IContentManager content, IDocumentSession session, DemoFileRows beside)
{
    private const string ContentType = "Child";

    public async Task<IReadOnlyList<ContentItem>> SaveAsync(IReadOnlyList<DemoChild> children, Func<int, string>? idOf, CancellationToken cancellationToken)
    {
        var items = children.Select((child, place) => Item(child, idOf?.Invoke(place))).ToList();
        await SaveAsync([.. items.Where((_, place) => children[place].FileState == DemoFileState.Accepted)], publish: true, cancellationToken);
        await SaveAsync([.. items.Where((_, place) => children[place].FileState != DemoFileState.Accepted)], publish: false, cancellationToken);
        await session.InsertManyAsync<ChildHelper>([.. items.Select(beside.HelperOf).OfType<ChildHelper>()], cancellationToken);
        await session.InsertManyAsync<ContentReview>([.. items.Select((item, place) => beside.ReturnedOf(item, children[place].FileState)).OfType<ContentReview>()], cancellationToken);
        return items;
    }

    private ContentItem Item(DemoChild child, string? id)
    {
        var item = content.New(ContentType, child.OrganizationId);
        item.ContentItemId = id ?? item.ContentItemId;
        foreach (var part in child.Parts)
        {
            item.Put(part);
        }
        return item;
    }

    private async Task SaveAsync(IReadOnlyList<ContentItem> items, bool publish, CancellationToken cancellationToken)
    {
        var result = await content.SaveManyAsync(items, publish, cancellationToken);
        if (!result.Succeeded)
        {
            var errors = result.Items.SelectMany(item => item.Errors).Select(error => $"{error.Member}: {error.Message}");
            throw new InvalidOperationException($"An invented child is refused: {string.Join(" ", errors.Distinct())}");
        }
    }
}
