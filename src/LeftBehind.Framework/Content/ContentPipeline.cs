using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Modules;

namespace LeftBehind.Framework.Content;

/// <summary>Runs the handlers of an item's type, in module order.</summary>
internal sealed class ContentPipeline(IContentDefinitionManager definitions, IEnumerable<ContentHandler> handlers, IModuleCatalog catalog)
{
    public async Task<List<ContentError>> CheckAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var definition = definitions.Find(item.ContentType) ?? throw new InvalidOperationException($"There is no content type {item.ContentType}.");
        foreach (var handler in For(item))
        {
            await handler.NormalizeAsync(item, cancellationToken);
        }
        var errors = definition.Parts.SelectMany(part => PartValidation.Check(Part(item, part))).ToList();
        foreach (var handler in For(item))
        {
            await handler.ValidateAsync(item, errors, cancellationToken);
        }
        return errors;
    }

    public async Task SavedAsync(ContentItem item, ContentItem? previous, CancellationToken cancellationToken)
    {
        foreach (var handler in For(item))
        {
            await handler.SavedAsync(item, previous, cancellationToken);
        }
    }

    public async Task PublishedAsync(ContentItem item, CancellationToken cancellationToken)
    {
        foreach (var handler in For(item))
        {
            await handler.PublishedAsync(item, cancellationToken);
        }
    }

    private IEnumerable<ContentHandler> For(ContentItem item) => handlers
        .Where(handler => (handler.ContentType is null || handler.ContentType == item.ContentType) && catalog.IsEnabled(handler.GetType()));

    private static ContentPart Part(ContentItem item, Type part) =>
        (ContentPart)typeof(ContentItem).GetMethod(nameof(ContentItem.Get))!.MakeGenericMethod(part).Invoke(item, null)!;
}
