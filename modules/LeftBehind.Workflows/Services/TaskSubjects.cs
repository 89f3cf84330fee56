using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Workflows.Services;

/// <summary>What tasks are about, asked of the modules whose things they are. They are looked up late: they use services that hand things in themselves.</summary>
internal sealed class TaskSubjects(IServiceProvider services, IModuleCatalog catalog, IContentManager content, TaskPlaces places)
{
    private Dictionary<string, ITaskSubjectSource>? _sources;

    /// <summary>Null where its module is off.</summary>
    public ITaskSubjectSource? Of(string contentType) => (_sources ??= services.GetServices<ITaskSubjectSource>()
        .Where(source => catalog.IsEnabled(source.GetType())).ToDictionary(source => source.ContentType)).GetValueOrDefault(contentType);

    public async Task<TaskDescription> DescribeAsync(WorkflowSubject subject, CancellationToken cancellationToken)
    {
        var (by, place) = (await places.SubmitterAsync(subject, cancellationToken), await places.NameAsync(subject.OrganizationId, cancellationToken));
        if (await ItemAsync(subject.ContentItemId, cancellationToken) is not { } item)
        {
            return new("", place, by, []);
        }
        var oddities = Of(item.ContentType) is { } source ? await source.OdditiesAsync(item, await ApprovedAsync(subject.ContentItemId, cancellationToken), cancellationToken) : [];
        return new(item.DisplayText, place, by, oddities);
    }

    /// <summary>What was handed in; null where it is not there for the user.</summary>
    public async Task<ContentItem?> ItemAsync(string contentItemId, CancellationToken cancellationToken) =>
        contentItemId.Length == 0 ? null : await content.GetAsync(contentItemId, ContentVersion.Latest, cancellationToken);

    public Task<ContentItem?> ApprovedAsync(string contentItemId, CancellationToken cancellationToken) =>
        content.GetAsync(contentItemId, ContentVersion.Published, cancellationToken);
}
