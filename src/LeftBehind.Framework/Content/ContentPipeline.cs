using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Modules;

namespace LeftBehind.Framework.Content;

/// <summary>Runs the handlers of each item's type, in module order.</summary>
internal sealed class ContentPipeline(IContentDefinitionManager definitions, PartValidator parts, IEnumerable<ContentHandler> handlers, IModuleCatalog catalog)
{
    /// <returns>What is wrong with each item, in their order.</returns>
    public async Task<IReadOnlyList<IReadOnlyList<ContentError>>> CheckAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        foreach (var handler in Enabled)
        {
            await handler.PrepareAsync(For(handler, items, item => item), cancellationToken);
        }
        var errors = new List<IReadOnlyList<ContentError>>(items.Count);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            errors.Add(await CheckAsync(item, cancellationToken));
        }
        return errors;
    }

    public async Task SavedAsync(IReadOnlyList<SavedContent> saved, CancellationToken cancellationToken)
    {
        foreach (var handler in Enabled)
        {
            await handler.SavedManyAsync(For(handler, saved, entry => entry.Item), cancellationToken);
        }
    }

    public async Task PublishedAsync(ContentItem item, CancellationToken cancellationToken)
    {
        foreach (var handler in Enabled.Where(handler => IsFor(handler, item)))
        {
            await handler.PublishedAsync(item, cancellationToken);
        }
    }

    private IEnumerable<ContentHandler> Enabled => handlers.Where(handler => catalog.IsEnabled(handler.GetType()));

    private async Task<IReadOnlyList<ContentError>> CheckAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var definition = definitions.Find(item.ContentType) ?? throw new InvalidOperationException($"There is no content type {item.ContentType}.");
        ContentHandler[] own = [.. Enabled.Where(handler => IsFor(handler, item))];
        foreach (var handler in own)
        {
            await handler.NormalizeAsync(item, cancellationToken);
        }
        item.DisplayText = definition.Title?.Invoke(item) ?? item.DisplayText;
        var errors = definition.Parts.SelectMany(part => parts.Check(item.Get(part))).ToList();
        foreach (var handler in own)
        {
            await handler.ValidateAsync(item, errors, cancellationToken);
        }
        return errors;
    }

    private static IReadOnlyList<T> For<T>(ContentHandler handler, IReadOnlyList<T> entries, Func<T, ContentItem> itemOf) =>
        entries.All(entry => IsFor(handler, itemOf(entry))) ? entries : [.. entries.Where(entry => IsFor(handler, itemOf(entry)))];

    private static bool IsFor(ContentHandler handler, ContentItem item) => handler.ContentType is null || handler.ContentType == item.ContentType;
}
